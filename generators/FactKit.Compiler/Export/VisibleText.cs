using System.Text;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Export;

/// <summary>Texts of a schema without characters that cannot be seen.</summary>
static class VisibleText
{
    /// <summary>The text with each character that cannot be seen, or that changes the order of others, as <c>[U+202E]</c>; tabs and new lines become spaces.</summary>
    public static string SingleLine(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var codePoint = Invisible.CodePointAt(text, i, out var length);
            if (codePoint is '\t' or '\n' or '\r') result.Append(' ');
            else if (Invisible.Contains(codePoint)) result.Append(Invisible.Name(codePoint));
            else result.Append(text, i, length);
            i += length;
        }
        return result.ToString();
    }
}
