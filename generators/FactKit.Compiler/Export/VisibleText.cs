using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Export;

/// <summary>Texts of a schema without characters that cannot be seen.</summary>
static class VisibleText
{
    /// <summary>The text with each character that cannot be seen, or that changes the order of others, as <c>[U+202E]</c>; tabs and new lines become spaces.</summary>
    public static string SingleLine(string text) => Invisible.Replace(text, static codePoint => codePoint switch
    {
        '\t' or '\n' or '\r' => " ",
        _ => Invisible.Contains(codePoint) ? Invisible.Name(codePoint) : null,
    });
}
