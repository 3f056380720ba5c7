namespace FactKit.Rules;

/// <summary>The time zones of rules: names of the IANA database, as far as the machine has it, and fixed offsets.</summary>
static class TimeZones
{
    const int MostName = 64;

    /// <summary>A fixed offset, <c>+02:00</c>, <c>-05:30</c> or <c>02:00</c>.</summary>
    public static bool TryFixed(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        var digits = text.IsEmpty || text[0] is not ('+' or '-') ? text : text[1..];
        if (digits.Length != 5 || digits[2] != ':') return false;
        if (!TimestampNotation.Digits(digits[..2], out var hours) || !TimestampNotation.Digits(digits[3..], out var minutes) || hours > 23 || minutes > 59) return false;
        seconds = hours * 3600 + minutes * 60;
        if (text[0] == '-') seconds = -seconds;
        return true;
    }

    /// <summary>The offset from UTC in seconds that a zone has at a point in time.</summary>
    public static bool TryOffset(string zone, CelTimestamp time, out long seconds)
    {
        seconds = 0;
        if (zone is "UTC" or "Etc/UTC" or "GMT" or "Z" || zone.Length == 0) return true;
        if (TryFixed(zone, out var whole))
        {
            seconds = whole;
            return true;
        }
        if (!IsName(zone) || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var info)) return false;
        seconds = (long)info.GetUtcOffset(TimestampNotation.Second(time)).TotalSeconds;
        return true;
    }

    // A name becomes that of a file on some systems.
    static bool IsName(string zone)
    {
        if (zone.Length > MostName || !char.IsAsciiLetter(zone[0])) return false;
        foreach (var c in zone)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '_' or '-' or '+')) return false;
        }
        return true;
    }
}
