namespace FactKit.Dates;

/// <summary>
/// Reads PnYnMnDTnHnMnS and PnW (ISO 8601-1:2019, 5.5.2), with a fraction in the last part, after a point or a comma; ranges of two with .. between them; and a ~ before it all.
/// </summary>
static class DurationParser
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>The most digits before and after the point: no calculation can then lose any.</summary>
    const int WholeDigits = 12, FractionDigits = 9;

    public const string Form = "expected an ISO 8601 duration such as PT1H, P1Y6M, P2W, ~PT30M or PT30M..PT1H";
    public const string Length = "expected a duration of at most 200 characters";
    public const string Digits = "expected a duration with at most 12 digits before and 9 after the point";
    public const string Order = "expected a range of durations that begins with the shorter";

    /// <summary>Null for a duration; otherwise what was expected.</summary>
    public static string? Fault(ReadOnlySpan<byte> text, out bool isApproximate, out bool isRange, out DurationLength low, out DurationLength high)
    {
        low = high = default;
        isApproximate = text.StartsWith("~"u8);
        isRange = false;
        if (text.Length > MaxLength) return Length;
        if (isApproximate) text = text[1..];
        var dots = text.IndexOf(".."u8);
        if (dots < 0)
        {
            var fault = One(text, out low);
            high = low;
            return fault;
        }
        isRange = true;
        if (One(text[..dots], out low) is { } lowFault) return lowFault;
        if (One(text[(dots + 2)..], out high) is { } highFault) return highFault;
        return low.CompareTo(high) > 0 ? Order : null;
    }

    static string? One(ReadOnlySpan<byte> text, out DurationLength length)
    {
        length = default;
        if (text.Length < 3 || text[0] != 'P') return Form;
        decimal months = 0, seconds = 0;
        var inTime = false;
        var previous = 0;
        var at = 1;
        while (at < text.Length)
        {
            if (text[at] == 'T')
            {
                if (inTime) return Form;
                inTime = true;
                // A T promises a part after it.
                if (++at == text.Length) return Form;
            }
            if (Number(text, ref at, out var value, out var isFraction) is { } fault) return fault;
            if (at == text.Length) return Form;
            var (rank, monthsOf, secondsOf) = Unit(text[at++], inTime);
            if (rank <= previous || (rank == Weeks && (previous != 0 || at < text.Length)) || (isFraction && at < text.Length)) return Form;
            previous = rank;
            months += value * monthsOf;
            seconds += value * secondsOf;
        }
        length = new(months, seconds);
        return null;
    }

    const int Weeks = 4;

    /// <summary>The order of the units, and what each is; order 0 for no unit.</summary>
    static (int Rank, int Months, int Seconds) Unit(byte unit, bool inTime) => (unit, inTime) switch
    {
        ((byte)'Y', false) => (1, 12, 0),
        ((byte)'M', false) => (2, 1, 0),
        ((byte)'D', false) => (3, 0, 86_400),
        ((byte)'W', false) => (Weeks, 0, 7 * 86_400),
        ((byte)'H', true) => (5, 0, 3600),
        ((byte)'M', true) => (6, 0, 60),
        ((byte)'S', true) => (7, 0, 1),
        _ => default,
    };

    static string? Number(ReadOnlySpan<byte> text, ref int at, out decimal value, out bool isFraction)
    {
        value = 0;
        isFraction = false;
        var whole = 0;
        for (; at < text.Length && char.IsAsciiDigit((char)text[at]); at++)
        {
            if (++whole > WholeDigits) return Digits;
            value = value * 10 + (text[at] - '0');
        }
        if (whole == 0) return Form;
        if (at == text.Length || text[at] is not ((byte)'.' or (byte)',')) return null;
        isFraction = true;
        at++;
        var fraction = 0;
        var unit = 1m;
        for (; at < text.Length && char.IsAsciiDigit((char)text[at]); at++)
        {
            if (++fraction > FractionDigits) return Digits;
            unit /= 10;
            value += (text[at] - '0') * unit;
        }
        return fraction == 0 ? Form : null;
    }
}
