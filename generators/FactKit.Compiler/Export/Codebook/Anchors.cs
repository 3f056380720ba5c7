using System.Globalization;
using System.Text;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Codebook;

/// <summary>
/// Names of places on a page. They follow from the names in the schema alone, so that a link from elsewhere stays good: <c>Loss</c>, <c>Loss.killed</c>,
/// <c>Loss:deaths-add-up</c>, <c>factkit.core/Source</c>. All characters are fit for an id and for the fragment of a URL.
/// </summary>
sealed class Anchors(string ownSchema)
{
    public string Of(TypeName name) => name.SchemaId == ownSchema ? Escape(name.Name) : $"{string.Join(".", name.SchemaId.Split('.').Select(Escape))}/{Escape(name.Name)}";

    public string OfMember(TypeName name, string member) => $"{Of(name)}.{Escape(member)}";

    public string OfRule(TypeName name, string id) => $"{Of(name)}:{Escape(id)}";

    /// <summary>A built-in type or an absence reason. No name of a schema begins with a hyphen.</summary>
    public static string OfWord(string word) => "-" + word;

    // Letters, digits, _ and - as they are; anything else by its number, so that two names never meet.
    static string Escape(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' || c == '-' && result.Length > 0) result.Append(c);
            else result.Append('~').Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append('~');
        }
        return result.ToString();
    }
}
