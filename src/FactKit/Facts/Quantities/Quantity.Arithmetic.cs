namespace FactKit;

// An end that 28 digits cannot hold is left out: a missing bound is true, a rounded one is not.
public readonly partial struct Quantity
{
    /// <summary>The sum, end by end; an end that either lacks is missing. Words are dropped. With different units nothing is known: the result is unbounded, without a unit.</summary>
    public Quantity Add(Quantity other)
    {
        if (IsNumber && other.IsNumber && ExactDecimal.TryAdd(_low, other._low, out var sum)) return new(sum, sum, Number);
        if (!SameUnit(other)) return default;
        return Combine(other, Sum(Low, other.Low), LowOpen || other.LowOpen, Sum(High, other.High), HighOpen || other.HighOpen, Sum(Best, other.Best));
    }

    /// <summary>The difference: from this low less the other's high to this high less the other's low. Otherwise as <see cref="Add"/>.</summary>
    public Quantity Subtract(Quantity other)
    {
        if (!SameUnit(other)) return default;
        return Combine(other, Sum(Low, -other.High), LowOpen || other.HighOpen, Sum(High, -other.Low), HighOpen || other.LowOpen, Sum(Best, -other.Best));
    }

    /// <summary>The sum of all, as by <see cref="Add"/>; 0 of none.</summary>
    public static Quantity Sum(params ReadOnlySpan<Quantity> quantities)
    {
        if (quantities.IsEmpty) return Exactly(0);
        var sum = quantities[0];
        foreach (var quantity in quantities[1..])
        {
            // After one pair of different units nothing is known, whatever follows.
            if (!sum.SameUnit(quantity)) return default;
            sum = sum.Add(quantity);
        }
        return sum.AsText is null ? sum : sum.WithText(null);
    }

    const Marks Number = Marks.Low | Marks.High | Marks.Best;

    /// <summary>Exact, without a unit, and not said to be approximate.</summary>
    bool IsNumber => _marks == Number && Unit is null && _low == _high;

    // Sums of ends and estimates that are in order are in order too, and have no more digits than fit: nothing is left to check.
    Quantity Combine(in Quantity other, decimal? low, bool lowOpen, decimal? high, bool highOpen, decimal? best) => new(new QuantityParts
    {
        Low = low,
        LowOpen = low is not null && lowOpen,
        High = high,
        HighOpen = high is not null && highOpen,
        Best = best,
        Approximate = Approximate || other.Approximate,
        Unit = Unit,
    });

    static decimal? Sum(decimal? a, decimal? b) => a is { } x && b is { } y && ExactDecimal.TryAdd(x, y, out var sum) ? sum : null;
}
