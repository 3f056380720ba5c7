namespace FactKit;

// An end that 28 digits cannot hold is left out: a missing bound is true, a rounded one is not.
public readonly partial struct Quantity
{
    /// <summary>The sum, end by end; an end that either lacks is missing. Words are dropped. With different units nothing is known: the result is unbounded, without a unit.</summary>
    public Quantity Add(Quantity other) => Sum(this, other);

    /// <summary>The difference: from this low less the other's high to this high less the other's low. Otherwise as <see cref="Add"/>.</summary>
    public Quantity Subtract(Quantity other) => Sum(this, other.Negated);

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

    /// <inheritdoc cref="Add"/>
    internal static Quantity Sum(in Quantity a, in Quantity b)
    {
        if (a._marks == Marks.Number && b._marks == Marks.Number && a.Unit is null && b.Unit is null && ExactDecimal.TryAdd(a._low, b._low, out var sum)) return new(sum);
        return a.SameUnit(b) ? SumOfSameUnit(a, b) : default;
    }

    // Sums of ends and estimates that are in order are in order too, and have no more digits than fit: nothing is left to check.
    static Quantity SumOfSameUnit(in Quantity a, in Quantity b)
    {
        var (both, either) = (a._marks & b._marks, a._marks | b._marks);
        var marks = either & Marks.Approximate;
        decimal low = 0, high = 0, best = 0;
        if ((both & Marks.Low) != 0 && ExactDecimal.TryAdd(a._low, b._low, out low)) marks |= Marks.Low | either & Marks.LowOpen;
        if ((both & Marks.High) != 0 && ExactDecimal.TryAdd(a._high, b._high, out high)) marks |= Marks.High | either & Marks.HighOpen;
        if ((both & Marks.Best) != 0 && ExactDecimal.TryAdd(a._best, b._best, out best)) marks |= Marks.Best;
        // Only two exact ones have an exact sum; their estimates are their values.
        if ((both & Marks.Exact) != 0 && (marks & Marks.Low) != 0) marks |= Marks.Exact;
        return new(low, high, best, marks, a.Unit);
    }

    /// <summary>Less by a sign, without words.</summary>
    internal Quantity Negated => new(-_high, -_low, -_best, Turned(_marks), Unit);

    static Marks Turned(Marks marks) => marks & (Marks.Best | Marks.Approximate | Marks.Exact)
        | ((marks & Marks.Low) != 0 ? Marks.High : 0) | ((marks & Marks.High) != 0 ? Marks.Low : 0)
        | ((marks & Marks.LowOpen) != 0 ? Marks.HighOpen : 0) | ((marks & Marks.HighOpen) != 0 ? Marks.LowOpen : 0);

    Quantity(decimal low, decimal high, decimal best, Marks marks, string? unit) =>
        (_low, _high, _best, _marks, AsText, Unit) = (Unsigned(low), Unsigned(high), Unsigned(best), marks, null, unit);
}
