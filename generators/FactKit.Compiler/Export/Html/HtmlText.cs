using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Export.Html;

/// <summary>Text of a schema inside HTML.</summary>
public static class HtmlText
{
    /// <summary>
    /// The text as character data or as a quoted attribute's value: it ends no element, attribute, comment or script. A character that cannot be seen, or that
    /// changes the order in which text is shown, becomes visible: <c>[U+202E]</c>.
    /// </summary>
    public static string Escape(string text) => Invisible.Replace(text, static codePoint => codePoint switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '`' => "&#96;",
        '\n' or '\t' => null,
        '\r' => "",
        _ => Invisible.Contains(codePoint) ? Invisible.Name(codePoint) : null,
    });
}
