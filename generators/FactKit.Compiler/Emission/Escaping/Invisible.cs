using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Emission.Escaping;

/// <summary>
/// Which characters must not stand in generated code as they are: nobody could see them, or they change the order in which text is shown. The table is
/// written out, since the Unicode data of the compiler's host differs from host to host and generated code must not.
/// </summary>
static class Invisible
{
    // Format characters (Cf), line and paragraph separators, letters and fillers that show nothing, noncharacters.
    static readonly int[] s_ranges =
    [
        0x0000, 0x001F, 0x007F, 0x009F, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x0600, 0x0605, 0x061C, 0x061C, 0x06DD, 0x06DD, 0x070F, 0x070F, 0x0890, 0x0891,
        0x08E2, 0x08E2, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFDD0, 0xFDEF,
        0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0xFFFE, 0xFFFF, 0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3,
        0x1D173, 0x1D17A, 0xE0000, 0xE0FFF,
    ];

    /// <summary>Whether a code point (a lone surrogate included) must be escaped in every context.</summary>
    public static bool Contains(int codePoint)
    {
        if (codePoint is >= 0x20 and < 0x7F) return false;
        if (codePoint is >= 0xD800 and <= 0xDFFF) return true;
        for (var i = 0; i < s_ranges.Length && codePoint >= s_ranges[i]; i += 2)
            if (codePoint <= s_ranges[i + 1]) return true;
        return (codePoint & 0xFFFE) == 0xFFFE;
    }

    /// <summary>A code point that nobody could see, as text shows it: <c>[U+202E]</c>.</summary>
    public static string Name(int codePoint) => $"[U+{Hex(codePoint)}]";

    /// <summary>A code point as Unicode writes it: four digits or more.</summary>
    public static string Hex(int codePoint) => codePoint.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The text with other texts instead of some of its code points.</summary>
    /// <param name="text">What may hold anything, halves of surrogate pairs too.</param>
    /// <param name="instead">What stands for a code point; null: it stays.</param>
    public static string Replace(string text, Func<int, string?> instead)
    {
        StringBuilder? result = null;
        for (var i = 0; i < text.Length;)
        {
            var other = instead(CodePointAt(text, i, out var length));
            if (other is not null) (result ??= new StringBuilder(text.Length + 16).Append(text, 0, i)).Append(other);
            else result?.Append(text, i, length);
            i += length;
        }
        return result?.ToString() ?? text;
    }

    /// <summary>The code point at an index, a lone surrogate as it is; <paramref name="length"/> is how many UTF-16 units it takes.</summary>
    public static int CodePointAt(string text, int index, out int length)
    {
        var first = text[index];
        if (char.IsHighSurrogate(first) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(first, text[index + 1]);
        }
        length = 1;
        return first;
    }
}
