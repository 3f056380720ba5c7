using System.Globalization;

namespace FactKit.Rules;

/// <summary>Points in time as RFC 3339 writes them, to the nanosecond.</summary>
static class TimestampNotation
{
    const int SecondsOfDay = 86_400;

    public static string Write(CelTimestamp value)
    {
        var time = Second(value).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return value.Nanoseconds == 0 ? time + "Z" : $"{time}.{value.Nanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0')}Z";
    }

    /// <summary>The second that it lies in, in UTC.</summary>
    public static DateTime Second(CelTimestamp value) => DateTime.UnixEpoch.AddTicks(value.Seconds * TimeSpan.TicksPerSecond);

    public static bool TryRead(ReadOnlySpan<char> text, out CelTimestamp value)
    {
        value = default;
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':') return false;
        if (!Digits(text[..4], out var year) || !Digits(text[5..7], out var month) || !Digits(text[8..10], out var day)) return false;
        if (!Digits(text[11..13], out var hour) || !Digits(text[14..16], out var minute) || !Digits(text[17..19], out var second)) return false;
        if (month is < 1 or > 12 || day < 1 || day > CalendarDate.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return false;
        var rest = text[19..];
        if (!TryFraction(ref rest, out var nanoseconds) || !TryOffset(rest, out var offset)) return false;
        var seconds = CalendarDate.Known(year, month, day).DayNumber * SecondsOfDay + hour * 3600 + minute * 60 + second - offset;
        return CelTimestamp.TryCreate(seconds, nanoseconds, out value);
    }

    static bool TryFraction(ref ReadOnlySpan<char> text, out int nanoseconds)
    {
        nanoseconds = 0;
        if (text[0] != '.') return true;
        var length = text[1..].IndexOfAnyExceptInRange('0', '9');
        // More digits than nanoseconds have are refused instead of rounded.
        if (length is < 1 or > 9) return false;
        for (var i = 1; i <= 9; i++) nanoseconds = nanoseconds * 10 + (i <= length ? text[i] - '0' : 0);
        text = text[(length + 1)..];
        return true;
    }

    static bool TryOffset(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        return text is "Z" || text.Length == 6 && TimeZones.TryFixed(text, out seconds) && text[0] is '+' or '-';
    }

    /// <summary>Digits and nothing else.</summary>
    public static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = value * 10 + (c - '0');
        }
        return !text.IsEmpty;
    }
}
