namespace FactKit.Dates;

/// <summary>Reads what follows the T: hh:mm:ss and Z, ±hh, ±hh:mm or nothing. 24:00:00 and leap seconds are refused, as is -00:00, which ISO 8601 forbids.</summary>
static class EdtfTimeParser
{
    /// <summary>The largest offset in minutes, as for <see cref="DateTimeOffset"/>.</summary>
    const int LargestOffset = 14 * 60;

    public static bool TryRead(ReadOnlySpan<byte> text, out EdtfTime time)
    {
        time = default;
        if (text.Length < 8 || text[2] != ':' || text[5] != ':') return false;
        if (!TwoDigits(text, 23, out var hour) || !TwoDigits(text[3..], 59, out var minute) || !TwoDigits(text[6..], 59, out var second)) return false;
        if (!TryOffset(text[8..], out var offset)) return false;
        time = new(hour * 3600 + minute * 60 + second, offset);
        return true;
    }

    static bool TryOffset(ReadOnlySpan<byte> text, out int? offset)
    {
        offset = null;
        if (text.IsEmpty) return true;
        if (text is [(byte)'Z'])
        {
            offset = 0;
            return true;
        }
        var minutes = 0;
        if (text[0] is not ((byte)'+' or (byte)'-') || !TwoDigits(text[1..], 14, out var hours)) return false;
        if (text.Length != 3 && (text.Length != 6 || text[3] != ':' || !TwoDigits(text[4..], 59, out minutes))) return false;
        minutes += hours * 60;
        if (minutes > LargestOffset || (minutes == 0 && text[0] == '-')) return false;
        offset = text[0] == '-' ? -minutes : minutes;
        return true;
    }

    static bool TwoDigits(ReadOnlySpan<byte> text, int most, out int value)
    {
        value = 0;
        if (text.Length < 2 || text[0] is < (byte)'0' or > (byte)'9' || text[1] is < (byte)'0' or > (byte)'9') return false;
        value = (text[0] - '0') * 10 + text[1] - '0';
        return value <= most;
    }
}
