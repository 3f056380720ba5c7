using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Emission.Escaping;

/// <summary>Text of a schema as C#: string literals and identifiers.</summary>
public static class CSharpText
{
    // Reserved words only: a contextual one (record, required, value) is a name like any other wherever generated code puts one.
    static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>A string literal with the value <paramref name="text"/>: verbatim where it has backslashes and nothing that needs an escape, else regular.</summary>
    public static string Literal(string text)
    {
        var verbatim = text.IndexOf('\\') >= 0 && !NeedsEscape(text);
        if (verbatim) return "@\"" + text.Replace("\"", "\"\"") + "\"";
        var result = new StringBuilder(text.Length + 2).Append('"');
        AppendContent(result, text);
        return result.Append('"').ToString();
    }

    /// <summary>What stands between the quotes of a regular string literal with the value <paramref name="text"/>.</summary>
    public static string Content(string text)
    {
        var result = new StringBuilder(text.Length);
        AppendContent(result, text);
        return result.ToString();
    }

    /// <summary>A raw string literal of one line; <paramref name="text"/> is of visible characters, and neither begins nor ends with a quote (JSON objects do not).</summary>
    public static string Raw(string text)
    {
        int longest = 0, run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            if (run > longest) longest = run;
        }
        var quotes = new string('"', Math.Max(3, longest + 1));
        return quotes + text + quotes;
    }

    /// <summary>An identifier where a keyword is in the way: <c>class</c> becomes <c>@class</c>.</summary>
    public static string Identifier(string name) => s_keywords.Contains(name) ? "@" + name : Part(name);

    /// <summary>What follows a prefix of ours in an identifier: no keyword can arise, but characters that nobody sees are escaped.</summary>
    public static string Part(string name) => NeedsEscape(name) ? Content(name) : name;

    /// <summary>A namespace, segment by segment.</summary>
    public static string Namespace(string name) =>
        name.IndexOf('.') < 0 ? Identifier(name) : string.Join(".", name.Split('.').Select(Identifier));

    static bool NeedsEscape(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Invisible.Contains(Invisible.CodePointAt(text, i, out var length))) return true;
            i += length;
        }
        return false;
    }

    static void AppendContent(StringBuilder result, string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var codePoint = Invisible.CodePointAt(text, i, out var length);
            switch (codePoint)
            {
                case '"': result.Append("\\\""); break;
                case '\\': result.Append("\\\\"); break;
                case '\n': result.Append("\\n"); break;
                case '\r': result.Append("\\r"); break;
                case '\t': result.Append("\\t"); break;
                default:
                    if (!Invisible.Contains(codePoint)) result.Append(text, i, length);
                    else if (length == 1) result.Append("\\u").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
                    else result.Append("\\U").Append(codePoint.ToString("X8", CultureInfo.InvariantCulture));
                    break;
            }
            i += length;
        }
    }
}
