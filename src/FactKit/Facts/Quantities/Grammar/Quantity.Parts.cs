namespace FactKit;

// What the grammar of quantities needs of one: this folder is compiled into the compiler of schemas too (netstandard2.0).
readonly partial struct Quantity
{
    [Flags]
    enum Marks : byte
    {
        None = 0,
        Low = 1,
        High = 2,
        Best = 4,
        LowOpen = 8,
        HighOpen = 16,
        Approximate = 32,

        /// <summary>The ends are one value: kept, so that nobody has to compare two decimals to know it.</summary>
        Exact = 64,

        /// <summary>All that is marked of one value without more.</summary>
        Number = Low | High | Best | Exact,
    }

    readonly decimal _low;
    readonly decimal _high;
    readonly decimal _best;
    readonly Marks _marks;

    Quantity(decimal low, decimal high, Marks marks)
    {
        _low = Unsigned(low);
        _high = Unsigned(high);
        _best = (marks & Marks.Exact) != 0 ? _low : 0;
        _marks = marks;
        AsText = Unit = null;
    }

    /// <summary>One value without more.</summary>
    Quantity(decimal value)
    {
        _low = _high = _best = Unsigned(value);
        _marks = Marks.Number;
        AsText = Unit = null;
    }

    /// <summary>The parts have been checked.</summary>
    internal Quantity(in QuantityParts parts)
    {
        _low = Unsigned(parts.Low ?? 0);
        _high = Unsigned(parts.High ?? 0);
        _marks = (parts.Low.HasValue ? Marks.Low : 0) | (parts.High.HasValue ? Marks.High : 0) | (parts.LowOpen ? Marks.LowOpen : 0)
            | (parts.HighOpen ? Marks.HighOpen : 0) | (parts.Approximate ? Marks.Approximate : 0);
        // The best estimate of an exact quantity is its value, whether somebody wrote it or not.
        if (parts.Low.HasValue && parts.High.HasValue && _low == _high) _marks |= Marks.Number;
        var best = Has(Marks.Exact) ? _low : parts.Best;
        _best = Unsigned(best ?? 0);
        if (best.HasValue) _marks |= Marks.Best;
        AsText = parts.AsText;
        Unit = parts.Unit;
    }

    /// <summary>The lower bound, of at most 28 digits; null when there is none.</summary>
    public decimal? Low => Has(Marks.Low) ? _low : null;

    /// <summary>The upper bound, of at most 28 digits; null when there is none.</summary>
    public decimal? High => Has(Marks.High) ? _high : null;

    /// <summary>True when <see cref="Low"/> itself is excluded: "more than 92". False without a lower bound.</summary>
    public bool LowOpen => Has(Marks.LowOpen);

    /// <summary>True when <see cref="High"/> itself is excluded: "fewer than 40". False without an upper bound.</summary>
    public bool HighOpen => Has(Marks.HighOpen);

    /// <summary>The best estimate, within the bounds; of an exact quantity its value; null when nobody gives one.</summary>
    public decimal? Best => Has(Marks.Best) ? _best : null;

    /// <summary>True when the figures are meant roughly: "about 100".</summary>
    public bool Approximate => Has(Marks.Approximate);

    /// <summary>The words of the source, of 1 to 200 UTF-16 units; null when the figures say it all.</summary>
    public string? AsText { get; }

    /// <summary>What is measured in, such as <c>hour</c>, <c>%</c> or <c>$</c>, of 1 to 200 UTF-16 units; null for a count, or where the field says it. Compared as it stands, never converted.</summary>
    public string? Unit { get; }

    /// <summary>True when one value alone is possible.</summary>
    public bool IsExact => Has(Marks.Exact);

    /// <summary>True when there is no bound at all; there may still be a best estimate.</summary>
    public bool IsUnbounded => (_marks & (Marks.Low | Marks.High)) == 0;

    /// <summary>True when no possible value lies in the range: it closes open ends, and only what cannot lie in it is at fault.</summary>
    internal bool LiesOutside(decimal min, decimal max) =>
        High is { } high && (high < min || high == min && HighOpen) || Low is { } low && (low > max || low == max && LowOpen);

    bool Has(Marks mark) => (_marks & mark) != 0;

    // A zero has no sign in documents.
#if NET
    static decimal Unsigned(decimal value) => decimal.IsNegative(value) && value == 0 ? Math.Abs(value) : value;

    /// <summary>True where a glance tells that no bound is below zero.</summary>
    internal bool IsClearlyNotNegative => !decimal.IsNegative(_high) && !HighOpen;
#else
    static decimal Unsigned(decimal value) => value == 0 ? Math.Abs(value) : value;
#endif

    internal QuantityParts Parts => new()
    {
        Low = Low, High = High, LowOpen = LowOpen, HighOpen = HighOpen, Best = Best, Approximate = Approximate, AsText = AsText, Unit = Unit,
    };
}
