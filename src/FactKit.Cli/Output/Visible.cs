using System.Globalization;
using System.Text;

namespace FactKit.Cli.Output;

/// <summary>Texts from outside, as a terminal can show them: no character acts on it, and none hides.</summary>
static class Visible
{
    /// <summary>The text with control characters, direction marks and half surrogate pairs written as escapes.</summary>
    public static string Text(string text)
    {
        var at = 0;
        while (at < text.Length && !Acts(text, at)) at++;
        if (at == text.Length) return text;

        var shown = new StringBuilder(text.Length + 16).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            if (Acts(text, at)) shown.Append("\\u").Append(((int)text[at]).ToString("X4", CultureInfo.InvariantCulture));
            else shown.Append(text[at]);
        }
        return shown.ToString();
    }

    /// <summary>Whether the character at an index must not reach a terminal as it is.</summary>
    static bool Acts(string text, int at)
    {
        var c = text[at];
        if (c is >= ' ' and < '\u007F') return false;
        if (char.IsHighSurrogate(c)) return at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]);
        if (char.IsLowSurrogate(c)) return at == 0 || !char.IsHighSurrogate(text[at - 1]);
        return char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }
}
