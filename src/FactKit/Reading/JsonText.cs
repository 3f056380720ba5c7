using System.Text.Unicode;
using FactKit.Syntax;

namespace FactKit.Reading;

/// <summary>Whether a text can be turned into a string: Utf8JsonReader does not look before it is asked, and then throws.</summary>
static class JsonText
{
    /// <summary>True when the bytes between the quotes are UTF-8 and no escape gives half of a surrogate pair.</summary>
    public static bool IsWellFormed(ReadOnlySpan<byte> raw, bool escaped) => Utf8.IsValid(raw) && (!escaped || HasWholePairs(raw));

    /// <summary>True when no half of a surrogate pair stands alone.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text) => CodePoints.AreWhole(text);

    /// <summary>True when a text stands in JSON as it is, without escapes.</summary>
    public static bool IsPlain(string text) => !text.AsSpan().ContainsAny('"', '\\') && !text.AsSpan().ContainsAnyInRange('\0', '\u001F') && IsWellFormed(text.AsSpan());

    static bool HasWholePairs(ReadOnlySpan<byte> raw)
    {
        var open = false;
        for (var i = 0; i < raw.Length;)
        {
            if (raw[i] != '\\')
            {
                if (open) return false;
                var next = raw[i..].IndexOf((byte)'\\');
                if (next < 0) return true;
                i += next;
                continue;
            }
            if (raw[i + 1] != 'u')
            {
                if (open) return false;
                i += 2;
                continue;
            }
            // D800 to DBFF opens a pair, DC00 to DFFF closes it.
            var high = raw[i + 2] is (byte)'d' or (byte)'D';
            var second = raw[i + 3] | 0x20;
            var opens = high && second is '8' or '9' or 'a' or 'b';
            var closes = high && second is >= 'c' and <= 'f';
            if (closes != open) return false;
            open = opens;
            i += 6;
        }
        return !open;
    }
}
