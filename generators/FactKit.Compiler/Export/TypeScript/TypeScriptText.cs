using System.Globalization;
using System.Text;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.TypeScript;

/// <summary>Text of a schema inside TypeScript.</summary>
static class TypeScriptText
{
    /// <summary>A string literal, in double quotes.</summary>
    public static string Literal(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length;)
        {
            var codePoint = Invisible.CodePointAt(text, i, out var length);
            switch (codePoint)
            {
                case '"' or '\\': result.Append('\\').Append((char)codePoint); break;
                case '\n': result.Append("\\n"); break;
                default:
                    if (!Invisible.Contains(codePoint)) result.Append(text, i, length);
                    else
                        for (var unit = i; unit < i + length; unit++) result.Append("\\u").Append(((int)text[unit]).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
            i += length;
        }
        return result.Append('"').ToString();
    }

    /// <summary>The name of a property: bare where it may be, else a literal.</summary>
    public static string Property(string name)
    {
        for (var i = 0; i < name.Length; i++)
            if (name[i] is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or '$') && (i == 0 || name[i] is not (>= '0' and <= '9'))) return Literal(name);
        return name.Length > 0 && name != "__proto__" ? name : Literal(name);
    }

    /// <summary>Documentation, each line behind <paramref name="indent"/>; nothing for no lines.</summary>
    public static void Comment(StringBuilder code, string indent, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        if (lines.Count == 1)
        {
            code.Append(indent).Append("/** ").Append(lines[0]).Append(" */\n");
            return;
        }
        code.Append(indent).Append("/**\n");
        foreach (var line in lines) code.Append(indent).Append(line.Length == 0 ? " *" : " * " + line).Append('\n');
        code.Append(indent).Append(" */\n");
    }

    /// <summary>The lines of a text of a schema, fit for a comment: none ends it, and none is a tag.</summary>
    public static IEnumerable<string> Lines(string? text) => TextLines.Of(text).Select(line =>
    {
        var safe = VisibleText.SingleLine(line).Replace("*/", "*\\/").Trim();
        return safe.StartsWith("@", StringComparison.Ordinal) ? "\\" + safe : safe.Replace("{@", "{\\@");
    });
}
