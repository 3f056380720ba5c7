using System.Runtime.Intrinsics;

namespace FactKit.Reading;

/// <summary>Timestamps without a fraction of a second, all digits at once.</summary>
static class FastTime
{
    /// <summary>False for every other form and every fault.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length is not (20 or 25)) return false;
        // 2026-03-01T09:30
        var digits = Vector128.Create(text) - Vector128.Create("0000-00-00T00:00"u8);
        if (!Vector128.LessThanOrEqualAll(digits, Vector128.Create((byte)9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9))) return false;
        var (year, month, day) = (digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3], digits[5] * 10 + digits[6], digits[8] * 10 + digits[9]);
        var (hour, minute) = (digits[11] * 10 + digits[12], digits[14] * 10 + digits[15]);
        if (text[16] != ':' || !Two(text[17], text[18], out var second)) return false;
        var offset = 0;
        if (text.Length == 20)
        {
            if (text[19] != 'Z') return false;
        }
        else
        {
            if (text[19] is not ((byte)'+' or (byte)'-') || text[22] != ':' || !Two(text[20], text[21], out var hours) || !Two(text[23], text[24], out var minutes)) return false;
            offset = hours * 60 + minutes;
            if (minutes > 59 || offset > 14 * 60 || text[19] == '-' && offset == 0) return false;
            if (text[19] == '-') offset = -offset;
        }
        // The first and last year are left to the other reader: an offset could lead out of them.
        if (year is < 2 or > 9998 || month is < 1 or > 12 || day < 1 || day > 28 && day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return false;
        value = new(new DateTime(year, month, day, hour, minute, second), new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    static bool Two(byte tens, byte ones, out int value)
    {
        value = (tens - '0') * 10 + (ones - '0');
        return FastScan.IsDigit(tens) && FastScan.IsDigit(ones);
    }
}
