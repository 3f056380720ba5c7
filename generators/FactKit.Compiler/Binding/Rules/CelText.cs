using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>Texts of CEL made from names and values of a schema.</summary>
static class CelText
{
    // What a bare name could be taken for.
    static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace", "return", "var", "void", "while",
        "bool", "bytes", "double", "int", "list", "map", "null_type", "string", "type", "uint", "self",
    };

    static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "true", "false", "null", "in" };

    /// <summary>A field of the object that a rule belongs to.</summary>
    public static string Name(string name) => IsIdentifier(name) && !Taken.Contains(name) && !Words.Contains(name) ? name : "self." + Member(name);

    /// <summary>The name of a field after a dot.</summary>
    public static string Member(string name) => IsIdentifier(name) && !Words.Contains(name) ? name : "`" + name + "`";

    /// <summary>Whether rules can name a field of that name: backquotes hold letters, digits and a few signs.</summary>
    public static bool CanName(string name) => name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-' or '/' or ' ');

    /// <summary>A text.</summary>
    public static string Text(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c)) quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else quoted.Append(c);
        return quoted.Append('"').ToString();
    }

    static bool IsIdentifier(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
