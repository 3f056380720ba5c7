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
    public Ternary IsLess(Quantity other)
    {
        if (!SameUnit(other)) return Ternary.Undetermined;
        if (IsBelow(other)) return Ternary.True;
        return Has(Marks.Low) && other.Has(Marks.High) && _low >= other._high ? Ternary.False : Ternary.Undetermined;
    }

    /// <summary>True when every possible value is at most every one of the other's, false when none is; undetermined otherwise, and when the units differ.</summary>
    public Ternary IsAtMost(Quantity other) => Not(other.IsLess(this));

    /// <summary>True when every possible value is more than every one of the other's, false when none is; undetermined otherwise, and when the units differ.</summary>
    public Ternary IsMore(Quantity other) => other.IsLess(this);

    /// <summary>True when every possible value is at least every one of the other's, false when none is; undetermined otherwise, and when the units differ.</summary>
    public Ternary IsAtLeast(Quantity other) => Not(IsLess(other));

    /// <summary>True when both are exact and equal, false when no value is possible for both; undetermined otherwise, and when the units differ.</summary>
    public Ternary IsEqual(Quantity other)
    {
        if (!SameUnit(other)) return Ternary.Undetermined;
        if (!Meets(other)) return Ternary.False;
        return IsExact && other.IsExact ? Ternary.True : Ternary.Undetermined;
    }

    bool SameUnit(in Quantity other) => string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    bool Meets(in Quantity other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Every possible value is less than every one of the other's.</summary>
    bool IsBelow(in Quantity other) =>
        Has(Marks.High) && other.Has(Marks.Low) && (_high < other._low || _high == other._low && (HighOpen || other.LowOpen));

    static Ternary Not(Ternary truth) => (Ternary)(-(sbyte)truth);
}
