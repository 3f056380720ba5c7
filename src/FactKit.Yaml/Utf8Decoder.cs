using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace FactKit.Yaml;

/// <summary>Turns UTF-8 into text and notes what is not UTF-8, so that it is blamed in its place and never mended in silence.</summary>
static class Utf8Decoder
{
    /// <summary>The text, with U+FFFD for what is not UTF-8, and the offsets of those in the text.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8, out IReadOnlyList<int> faults)
    {
        faults = [];
        if (Utf8.IsValid(utf8)) return Encoding.UTF8.GetString(utf8);
        var found = new List<int>();
        var text = new ArrayBufferWriter<char>(utf8.Length + 1);
        while (!utf8.IsEmpty)
        {
            Utf8.ToUtf16(utf8, text.GetSpan(utf8.Length), out var read, out var written, replaceInvalidSequences: false);
            text.Advance(written);
            utf8 = utf8[read..];
            if (utf8.IsEmpty) break;
            Rune.DecodeFromUtf8(utf8, out _, out var bad);
            found.Add(text.WrittenCount);
            text.Write("\uFFFD");
            utf8 = utf8[bad..];
        }
        faults = found;
        return new(text.WrittenSpan);
    }
}
