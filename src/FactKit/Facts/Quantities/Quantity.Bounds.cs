namespace FactKit;

public readonly partial struct Quantity : IBounded<Quantity>
{
    /// <summary>The values that both allow, in the same unit. The best estimate is the one that both have or only one has and the other allows; words are dropped where the two differ.</summary>
    public bool TryIntersect(Quantity other, out Quantity both)
    {
        both = default;
        if (this == other)
        {
            both = this;
            return true;
        }
        if (CompatibleWith(other) != Ternary.True) return false;
        var (low, lowOpen) = Higher(this, other);
        var (high, highOpen) = Lower(this, other);
        var best = Best == other.Best || other.Best is null ? Best : Best is null ? other.Best : null;
        var parts = new QuantityParts { Low = low, LowOpen = lowOpen, High = high, HighOpen = highOpen, Best = best, Approximate = Approximate && other.Approximate, Unit = Unit };
        // An estimate of one that the other rules out is none of both.
        return parts.Fault(out both) is null || (parts with { Best = null }).Fault(out both) is null;
    }

    static (decimal? Value, bool Open) Higher(in Quantity a, in Quantity b) =>
        a.Low is not { } x ? (b.Low, b.LowOpen) : b.Low is not { } y || x > y ? (a.Low, a.LowOpen) : x < y ? (b.Low, b.LowOpen) : (x, a.LowOpen || b.LowOpen);

    static (decimal? Value, bool Open) Lower(in Quantity a, in Quantity b) =>
        a.High is not { } x ? (b.High, b.HighOpen) : b.High is not { } y || x < y ? (a.High, a.HighOpen) : x > y ? (b.High, b.HighOpen) : (x, a.HighOpen || b.HighOpen);
}
