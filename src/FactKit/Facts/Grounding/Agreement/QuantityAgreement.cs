namespace FactKit.Grounding;

/// <summary>Compares a quantity with one that a text mentions.</summary>
static class QuantityAgreement
{
    // An estimate without bounds that is wider off than this is another number.
    const decimal Tolerance = 0.25m;

    /// <summary>Null when both have a unit, and not the same one.</summary>
    public static MentionFit? Compare(Quantity value, Quantity mention)
    {
        if (value.Unit is { } unit && mention.Unit is { } other && unit != other) return null;
        value = value.WithUnit(null);
        mention = mention.WithUnit(null);
        // Words without any figure say nothing that could be compared.
        if (value.IsUnbounded && value.Best is null) return null;
        if (value.CompatibleWith(mention) != Ternary.True || !EstimatesMeet(value, mention)) return MentionFit.Contradicts;
        return Claims(value, mention) ? MentionFit.Weaker : MentionFit.Fits;
    }

    // "About 100" has no bounds, so its estimate is what can be compared.
    static bool EstimatesMeet(Quantity value, Quantity mention)
    {
        if (!value.IsUnbounded && !mention.IsUnbounded) return true;
        if (value.IsUnbounded && mention.IsUnbounded) return value.Best is not { } a || mention.Best is not { } b || Near(a, b);
        var (estimate, bounded) = value.IsUnbounded ? (value.Best, mention) : (mention.Best, value);
        if (estimate is not { } best) return true;
        return (bounded.Low is not { } low || best >= low || Near(best, low)) && (bounded.High is not { } high || best <= high || Near(best, high));
    }

    static bool Near(decimal a, decimal b)
    {
        // Halves, so that the difference of two large numbers cannot overflow.
        var difference = Math.Abs(a / 2 - b / 2);
        return difference <= Math.Max(Math.Abs(a), Math.Abs(b)) / 2 * Tolerance;
    }

    /// <summary>The value rules something out that the mention allows, or drops that it is approximate.</summary>
    static bool Claims(Quantity value, Quantity mention)
    {
        if (mention.Approximate && !value.Approximate && value.IsExact) return true;
        var low = value.Low is { } a && (mention.Low is not { } b || b < a || b == a && value.LowOpen && !mention.LowOpen);
        var high = value.High is { } c && (mention.High is not { } d || d > c || d == c && value.HighOpen && !mention.HighOpen);
        return low || high;
    }
}
