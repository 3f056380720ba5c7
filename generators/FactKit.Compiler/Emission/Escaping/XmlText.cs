namespace FactKit.Compiler.Emission.Escaping;

/// <summary>Text of a schema inside documentation comments.</summary>
public static class XmlText
{
    static readonly char[] s_newLines = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>
    /// The lines of <paramref name="text"/>, each fit to stand after <c>///</c>. Whatever C# or a reader takes for a line end ends a line; empty lines at
    /// either end are dropped. A character that cannot be seen becomes a character reference, one that XML cannot hold becomes visible: <c>[U+0007]</c>.
    /// </summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        var lines = text.Replace("\r\n", "\n").Split(s_newLines).Select(line => Escape(line.TrimEnd(' ', '\t'))).ToList();
        while (lines.Count > 0 && lines[0].Length == 0) lines.RemoveAt(0);
        while (lines.Count > 0 && lines[lines.Count - 1].Length == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>One line of text.</summary>
    public static string Escape(string text) => Invisible.Replace(text, static codePoint => codePoint switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\t' => " ",
        _ when !Invisible.Contains(codePoint) => null,
        _ when Fits(codePoint) => $"&#x{Invisible.Hex(codePoint)};",
        _ => Invisible.Name(codePoint),
    });

    /// <summary>Whether XML 1.0 has the character; C1 controls, which it has, are shown all the same.</summary>
    static bool Fits(int codePoint) =>
        codePoint is >= 0xA0 and <= 0xD7FF or >= 0xE000 and <= 0xFFFD or >= 0x10000 && (codePoint & 0xFFFE) != 0xFFFE;
}
