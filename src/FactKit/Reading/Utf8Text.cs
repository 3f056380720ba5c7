using System.Numerics;
using System.Text;

namespace FactKit.Reading;

/// <summary>
/// Turns strings into UTF-8 without mending them: half of a surrogate pair becomes three bytes that are no UTF-8, so that the reader blames it in its place.
/// </summary>
static class Utf8Text
{
    public static long Length(string text)
    {
        var length = (long)text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80) continue;
            length += c < 0x800 ? 1 : 2;
            // A pair is two units and four bytes.
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
        }
        return length;
    }

    /// <summary>How many UTF-16 units the characters are whose first bytes are here: every byte but those that continue a character begins one unit, and a character of four bytes is two.</summary>
    public static int Units(ReadOnlySpan<byte> utf8)
    {
        var units = 0;
        for (; utf8.Length >= Vector<byte>.Count; utf8 = utf8[Vector<byte>.Count..])
        {
            var bytes = new Vector<byte>(utf8);
            // True is a byte of ones: the masks add up to minus the number of bytes that they name, of which there are too few to overflow.
            var continuing = Vector.Equals(bytes & new Vector<byte>(0xC0), new Vector<byte>(0x80));
            var pairs = Vector.GreaterThanOrEqual(bytes, new Vector<byte>(0xF0));
            units += Vector<byte>.Count + (sbyte)Vector.Sum(continuing - pairs);
        }
        foreach (var b in utf8) units += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
        return units;
    }

    /// <summary>Fills the buffer, which is long enough; how many bytes there are.</summary>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> buffer)
    {
        var length = 0;
        while (true)
        {
            System.Text.Unicode.Utf8.FromUtf16(text, buffer[length..], out var read, out var written, replaceInvalidSequences: false);
            length += written;
            text = text[read..];
            if (text.IsEmpty) return length;
            buffer[length++] = (byte)(0xE0 | text[0] >> 12);
            buffer[length++] = (byte)(0x80 | text[0] >> 6 & 0x3F);
            buffer[length++] = (byte)(0x80 | text[0] & 0x3F);
            text = text[1..];
        }
    }
}
