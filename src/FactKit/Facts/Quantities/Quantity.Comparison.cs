namespace FactKit;

// Each comparison asks all pairs of possible values. The two quantities vary freely of each other, even when they are the same one.
public readonly partial struct Quantity
{
    /// <summary>
    /// True when both can be right, because some value is possible for both; false when none is; undetermined when the units differ.
    /// Words do not count: <c>"dozens"</c> and <c>43</c> are compatible, <c>"dozens"</c> and <c>8</c> are not.
    /// </summary>
    public Ternary CompatibleWith(Quantity other) =>
        !SameUnit(other) ? Ternary.Undetermined : Meets(other) ? Ternary.True : Ternary.False;

    /// <summary>True when every possible value is less than every one of the other's, false when none is; undetermined otherwise, and when the units differ.</summary>
    public Ternary IsLess(Quantity other) => Less(this, other);

    /// <summary>True when every possible value is at most every one of the other's, false when none is; undetermined otherwise, and when the units differ.</summary>
    public Ternary IsAtMost(Quantity other) => AtMost(this, other);

    /// <summary>True when every possible value is more than every one of the other's, false when none is; undetermined otherwise, and when the units differ.</summary>
    public Ternary IsMore(Quantity other) => Less(other, this);

    /// <summary>True when every possible value is at least every one of the other's, false when none is; undetermined otherwise, and when the units differ.</summary>
    public Ternary IsAtLeast(Quantity other) => AtMost(other, this);

    /// <summary>True when both are exact and equal, false when no value is possible for both; undetermined otherwise, and when the units differ.</summary>
    public Ternary IsEqual(Quantity other) => Same(this, other);

    // The same without copies, for rules.
    internal static Ternary Less(in Quantity a, in Quantity b)
    {
        if (!a.SameUnit(b)) return Ternary.Undetermined;
        if (a.IsExact && b.IsExact) return (a._low < b._low).ToTernary();
        if (a.IsBelow(b)) return Ternary.True;
        return a.Has(Marks.Low) && b.Has(Marks.High) && a._low >= b._high ? Ternary.False : Ternary.Undetermined;
    }

    internal static Ternary AtMost(in Quantity a, in Quantity b) => Less(b, a).Not();

    internal static Ternary Same(in Quantity a, in Quantity b)
    {
        if (!a.SameUnit(b)) return Ternary.Undetermined;
        if (a.IsExact && b.IsExact) return (a._low == b._low).ToTernary();
        return a.Meets(b) ? Ternary.Undetermined : Ternary.False;
    }

    bool SameUnit(in Quantity other) => string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    bool Meets(in Quantity other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Every possible value is less than every one of the other's.</summary>
    bool IsBelow(in Quantity other) =>
        Has(Marks.High) && other.Has(Marks.Low) && (_high < other._low || _high == other._low && (HighOpen || other.LowOpen));
}
