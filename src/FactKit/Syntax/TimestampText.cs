using System.Globalization;

namespace FactKit.Syntax;

/// <summary>Timestamps as RFC 3339 writes them. Nothing is rounded: what a DateTimeOffset cannot hold is refused.</summary>
static class TimestampText
{
    const string Example = "expected a timestamp with its offset such as 2026-03-01T09:30:00Z (RFC 3339)";

    /// <summary>Null for a timestamp; otherwise what was expected.</summary>
    public static string? Fault(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        // 2026-03-01T09:30:00 and at least a Z
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or 't') || text[13] != ':' || text[16] != ':') return Example;
        if (!Digits(text[..4], out var year) || !Digits(text[5..7], out var month) || !Digits(text[8..10], out var day)
            || !Digits(text[11..13], out var hour) || !Digits(text[14..16], out var minute) || !Digits(text[17..19], out var second)) return Example;
        var rest = text[19..];
        long ticks = 0;
        if (rest[0] == '.')
        {
            var end = 1;
            while (end < rest.Length && Ascii.IsDigit(rest[end])) end++;
            if (end == 1 || end == rest.Length) return Example;
            if (end > 8) return "expected a timestamp with at most 7 digits after the second";
            Digits(rest[1..end], out var fraction);
            ticks = fraction;
            for (var i = end; i < 8; i++) ticks *= 10;
            rest = rest[end..];
        }
        if (!Offset(rest, out var offset, out var offsetFault)) return offsetFault;
        if (year == 0) return "expected a timestamp from the year 0001 on";
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return "expected a timestamp of a day that the calendar has";
        if (second == 60) return "expected a timestamp without a leap second";
        if (hour > 23 || minute > 59 || second > 59) return "expected a timestamp with a time from 00:00:00 to 23:59:59";
        ticks += new DateTime(year, month, day, hour, minute, second).Ticks;
        var utc = ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks) return "expected a timestamp that lies, in UTC, in the years 0001 to 9999";
        value = new(ticks, offset);
        return null;
    }

#if NET
    /// <summary>The same for the bytes of a text.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out DateTimeOffset value)
    {
        value = default;
        // 2026-03-01T09:30:00.1234567+02:00
        Span<char> text = stackalloc char[33];
        return System.Text.Ascii.ToUtf16(utf8, text, out var length) == System.Buffers.OperationStatus.Done && Fault(text[..length], out value) is null;
    }
#endif

#if NET
    /// <summary>How long the longest is that is written.</summary>
    public const int MaxLength = 33;

    /// <summary>Writes what <see cref="Write(DateTimeOffset)"/> gives; its length.</summary>
    public static int Write(DateTimeOffset value, Span<byte> text)
    {
        var length = FactKit.Reading.FastTime.Write(value.DateTime, text);
        var fraction = (int)(value.Ticks % TimeSpan.TicksPerSecond);
        if (fraction > 0)
        {
            text[length++] = (byte)'.';
            for (var unit = 1_000_000; fraction > 0; unit /= 10)
            {
                text[length++] = (byte)('0' + fraction / unit);
                fraction %= unit;
            }
        }
        var offset = (int)(value.Offset.Ticks / TimeSpan.TicksPerMinute);
        if (offset == 0)
        {
            text[length++] = (byte)'Z';
            return length;
        }
        text[length] = (byte)(offset < 0 ? '-' : '+');
        offset = Math.Abs(offset);
        Two(text[(length + 1)..], offset / 60);
        text[length + 3] = (byte)':';
        Two(text[(length + 4)..], offset % 60);
        return length + 6;
    }

    static void Two(Span<byte> text, int value)
    {
        text[0] = (byte)('0' + value / 10);
        text[1] = (byte)('0' + value % 10);
    }
#endif

    /// <summary>With Z for no offset, and no more digits than needed.</summary>
    public static string Write(DateTimeOffset value) =>
        value.ToString(value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    static bool Offset(ReadOnlySpan<char> text, out TimeSpan offset, out string? fault)
    {
        offset = default;
        fault = Example;
        if (text is "Z" or "z") return true;
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':' || !Digits(text[1..3], out var hours) || !Digits(text[4..], out var minutes) || minutes > 59) return false;
        if (text is "-00:00")
        {
            fault = "expected a timestamp with its offset: -00:00 says that it is not known";
            return false;
        }
        if (hours * 60 + minutes > 14 * 60)
        {
            fault = "expected a timestamp with an offset of at most 14:00";
            return false;
        }
        offset = text[0] == '-' ? new(-hours, -minutes, 0) : new(hours, minutes, 0);
        return true;
    }

    static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!Ascii.IsDigit(c)) return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }
}
