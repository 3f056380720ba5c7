namespace FactKit.Rules;

/// <summary>Operations on quantities that are sound for every pair of possible values.</summary>
static class QuantityRange
{
    /// <summary>Everything that either can be.</summary>
    public static Quantity Hull(in Quantity a, in Quantity b)
    {
        if (a == b) return a;
        if (!string.Equals(a.Unit, b.Unit, StringComparison.Ordinal)) return default;
        var parts = new QuantityParts { Unit = a.Unit };
        if (a.Low is { } low && b.Low is { } otherLow)
        {
            parts.Low = Math.Min(low, otherLow);
            // An end is excluded when each that reaches it excludes it.
            parts.LowOpen = (low > otherLow || a.LowOpen) && (otherLow > low || b.LowOpen);
        }
        if (a.High is { } high && b.High is { } otherHigh)
        {
            parts.High = Math.Max(high, otherHigh);
            parts.HighOpen = (high < otherHigh || a.HighOpen) && (otherHigh < high || b.HighOpen);
        }
        return parts.Fault(out var hull) is null ? hull : default;
    }

    /// <summary>Any number between two ends; a missing one is open.</summary>
    public static Quantity Between(decimal? low, decimal? high) => Make(new() { Low = low, High = high });

    /// <summary>As many times as much, by an exact number.</summary>
    public static Quantity Times(in Quantity a, decimal factor)
    {
        if (factor == 0) return Make(new() { Low = 0, High = 0, Unit = a.Unit });
        return factor > 0 ? a.Times(factor) : a.Times(-factor).Negated;
    }

    /// <summary>The quantity divided by an exact number that is not zero. An end that does not divide exactly is widened: a rounded bound could be wrong.</summary>
    public static Quantity Part(in Quantity a, decimal divisor)
    {
        if (divisor < 0) return Part(a, -divisor).Negated;
        var parts = new QuantityParts { Approximate = a.Approximate, Unit = a.Unit };
        // Of an exact quantity that does not divide, the quotient lies between two neighbours.
        if (Quotient(a.Low, divisor, up: false, out var exactLow) is { } low) (parts.Low, parts.LowOpen) = (low, a.LowOpen && exactLow || !exactLow);
        if (Quotient(a.High, divisor, up: true, out var exactHigh) is { } high) (parts.High, parts.HighOpen) = (high, a.HighOpen && exactHigh || !exactHigh);
        return Make(parts);
    }

    static decimal? Quotient(decimal? end, decimal divisor, bool up, out bool exact)
    {
        exact = true;
        if (end is not { } value || divisor < 1 && Math.Abs(value) > 1_000_000_000_000 * divisor) return null;
        var quotient = Math.Round(value / divisor, 12, MidpointRounding.ToEven);
        if (!ExactDecimal.TryMultiply(quotient, divisor, out var back)) return null;
        exact = back == value;
        if (exact) return quotient;
        const decimal step = 0.000_000_000_001m;
        return up ? quotient + step : quotient - step;
    }

    static Quantity Make(in QuantityParts parts) => parts.Fault(out var made) is null ? made : default;
}
