using System.Globalization;
using System.Text;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>How JSON Schemas name declared types.</summary>
public static class SchemaNames
{
    /// <summary>The key among <c>$defs</c>: <c>newsroom.clash.Loss</c>.</summary>
    public static string Definition(TypeName name) => $"{name.SchemaId}.{name.Name}";

    /// <summary>What <c>$ref</c> says: <c>#/$defs/newsroom.clash.Loss</c>.</summary>
    public static string Reference(TypeName name) => "#/$defs/" + Pointer(Definition(name));

    /// <summary>The <c>$id</c> of a document's schema: a URN, since 2020-12 allows it no fragment: <c>urn:factkit:newsroom.clash:1.0.0:ClashReport</c>.</summary>
    public static string Id(TypeName name, string version) => $"urn:factkit:{Percent(name.SchemaId)}:{Percent(version)}:{Percent(name.Name)}";

    /// <summary>One step of a JSON Pointer inside a URI fragment.</summary>
    public static string Pointer(string step) => Percent(step.Replace("~", "~0").Replace("/", "~1"));

    /// <summary>Percent-encodes what may not stand in a URI segment.</summary>
    static string Percent(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if (b is >= (byte)'a' and <= (byte)'z' or >= (byte)'A' and <= (byte)'Z' or >= (byte)'0' and <= (byte)'9' || "-._~$+".IndexOf((char)b) >= 0) result.Append((char)b);
            else result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
        return result.ToString();
    }
}
