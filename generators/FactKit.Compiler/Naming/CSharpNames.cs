using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Naming;

/// <summary>C# names made from the names of a schema.</summary>
public static class CSharpNames
{
    static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do",
        "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int",
        "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true",
        "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        // Not reserved, but no type or member can be called so everywhere.
        "record", "required", "scoped", "file", "field", "var", "dynamic", "nint", "nuint", "notnull", "unmanaged", "managed", "partial", "await", "where", "when", "global", "yield", "async", "extension", "allows",
    };

    /// <summary>PascalCase: parts between characters that are no letter and no digit, each with its first letter in upper case. May be no identifier (empty, or a digit first).</summary>
    public static string Pascal(string name)
    {
        var result = new StringBuilder(name.Length);
        var first = true;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                first = true;
                continue;
            }
            result.Append(first ? char.ToUpperInvariant(c) : c);
            first = false;
        }
        return result.ToString();
    }

    /// <summary>The class beside an enum that holds its texts.</summary>
    public static string Table(string enumName) => enumName + "Table";

    /// <summary>A word that C# keeps for itself.</summary>
    public static bool IsKeyword(string name) => Keywords.Contains(name);

    /// <summary>An identifier of letters, digits and underscores that does not begin with a digit; keywords included.</summary>
    public static bool IsIdentifier(string name)
    {
        if (name.Length is 0 or > MaxLength) return false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c == '_' || char.IsLetter(c)) continue;
            if (i == 0 || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.DecimalDigitNumber) return false;
        }
        return true;
    }

    /// <summary>The greatest length of a name: hint names become file names when a user has them written out.</summary>
    public const int MaxLength = 128;
}
