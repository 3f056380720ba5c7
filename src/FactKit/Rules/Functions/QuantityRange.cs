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

    public static Quantity Negate(in Quantity a) => Make(new()
    {
        Low = -a.High, LowOpen = a.HighOpen, High = -a.Low, HighOpen = a.LowOpen, Best = -a.Best, Approximate = a.Approximate, Unit = a.Unit,
    });

    /// <summary>As many times as much, by an exact number.</summary>
    public static Quantity Times(in Quantity a, decimal factor)
    {
        if (factor == 0) return Make(new() { Low = 0, High = 0, Unit = a.Unit });
        return factor > 0 ? a.Times(factor) : Negate(a.Times(-factor));
    }

    static Quantity Make(in QuantityParts parts) => parts.Fault(out var made) is null ? made : default;
}
