using System.Text;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Export.Html;

/// <summary>Text of a schema inside HTML.</summary>
public static class HtmlText
{
    /// <summary>
    /// The text as character data or as a quoted attribute's value: it ends no element, attribute, comment or script. A character that cannot be seen, or that
    /// changes the order in which text is shown, becomes visible: <c>[U+202E]</c>.
    /// </summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var codePoint = Invisible.CodePointAt(text, i, out var length);
            switch (codePoint)
            {
                case '&': result.Append("&amp;"); break;
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                case '"': result.Append("&quot;"); break;
                case '\'': result.Append("&#39;"); break;
                case '`': result.Append("&#96;"); break;
                case '\n' or '\t': result.Append((char)codePoint); break;
                case '\r': break;
                default:
                    if (Invisible.Contains(codePoint)) result.Append(Invisible.Name(codePoint));
                    else result.Append(text, i, length);
                    break;
            }
            i += length;
        }
        return result.ToString();
    }
}
