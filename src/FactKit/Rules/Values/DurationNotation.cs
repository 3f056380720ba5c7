using System.Globalization;

namespace FactKit.Rules;

/// <summary>Lengths of time as Go writes them: <c>1h2m3.5s</c>, <c>-100ms</c>.</summary>
static class DurationNotation
{
    const int MostFraction = 18;

    public static string Write(CelDuration value)
    {
        var sign = value.Seconds < 0 || value.Nanoseconds < 0 ? "-" : "";
        var seconds = Math.Abs(value.Seconds).ToString(CultureInfo.InvariantCulture);
        return value.Nanoseconds == 0 ? $"{sign}{seconds}s" : $"{sign}{seconds}.{Math.Abs(value.Nanoseconds).ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0')}s";
    }

    public static bool TryRead(ReadOnlySpan<char> text, out CelDuration value)
    {
        value = default;
        var negative = text.StartsWith("-");
        if (negative || text.StartsWith("+")) text = text[1..];
        if (text is "0") return true;
        if (text.IsEmpty) return false;
        Int128 total = 0;
        while (!text.IsEmpty)
        {
            if (!TryPart(ref text, out var part)) return false;
            total += part;
            if (total > (Int128)CelDuration.MostSeconds * CelDuration.NanosecondsOfSecond) return false;
        }
        return CelDuration.TryCreate(negative ? -total : total, out value);
    }

    static bool TryPart(scoped ref ReadOnlySpan<char> text, out Int128 nanoseconds)
    {
        nanoseconds = 0;
        var whole = Digits(ref text);
        var fraction = default(ReadOnlySpan<char>);
        if (text.StartsWith("."))
        {
            text = text[1..];
            fraction = Digits(ref text);
        }
        if (whole.IsEmpty && fraction.IsEmpty) return false;
        if (!TryUnit(ref text, out var unit)) return false;
        // No length of time in the range has more digits, even in nanoseconds.
        whole = whole.TrimStart('0');
        if (whole.Length > 21) return false;
        Int128 number = 0;
        foreach (var c in whole) number = number * 10 + (c - '0');
        nanoseconds = number * unit;
        Int128 part = 0, scale = 1;
        foreach (var c in fraction[..Math.Min(fraction.Length, MostFraction)]) (part, scale) = (part * 10 + (c - '0'), scale * 10);
        nanoseconds += part * unit / scale;
        return true;
    }

    static ReadOnlySpan<char> Digits(scoped ref ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? text : text[..length];
        text = text[digits.Length..];
        return digits;
    }

    static bool TryUnit(scoped ref ReadOnlySpan<char> text, out long nanoseconds)
    {
        (nanoseconds, var length) = text switch
        {
            ['n', 's', ..] => (1, 2),
            ['u' or '\u00B5' or '\u03BC', 's', ..] => (1_000, 2),
            ['m', 's', ..] => (1_000_000, 2),
            ['s', ..] => (CelDuration.NanosecondsOfSecond, 1),
            ['m', ..] => (60 * CelDuration.NanosecondsOfSecond, 1),
            ['h', ..] => (3600 * CelDuration.NanosecondsOfSecond, 1),
            _ => (0, 0),
        };
        text = text[length..];
        return length > 0;
    }
}
