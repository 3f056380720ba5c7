namespace FactKit;

readonly partial struct Quantity
{
    /// <summary>One value: <c>92</c>.</summary>
    /// <exception cref="ArgumentException">The number has more than 28 digits.</exception>
    public static Quantity Exactly(decimal value) => Make(new() { Low = value, High = value });

    /// <summary>The value or more: <c>"&gt;=92"</c>.</summary>
    /// <exception cref="ArgumentException">The number has more than 28 digits.</exception>
    public static Quantity AtLeast(decimal low) => Make(new() { Low = low });

    /// <summary>More than the value: <c>"&gt;92"</c>.</summary>
    /// <exception cref="ArgumentException">The number has more than 28 digits.</exception>
    public static Quantity MoreThan(decimal low) => Make(new() { Low = low, LowOpen = true });

    /// <summary>The value or less: <c>"&lt;=40"</c>.</summary>
    /// <exception cref="ArgumentException">The number has more than 28 digits.</exception>
    public static Quantity AtMost(decimal high) => Make(new() { High = high });

    /// <summary>Less than the value: <c>"&lt;40"</c>.</summary>
    /// <exception cref="ArgumentException">The number has more than 28 digits.</exception>
    public static Quantity LessThan(decimal high) => Make(new() { High = high, HighOpen = true });

    /// <summary>From the one to the other, both included: <c>"40..50"</c>.</summary>
    /// <exception cref="ArgumentException">The low end is above the high end, or a number has more than 28 digits.</exception>
    public static Quantity Between(decimal low, decimal high) => Make(new() { Low = low, High = high });

    /// <summary>Roughly the value, without bounds: <c>"~100"</c>.</summary>
    /// <exception cref="ArgumentException">The number has more than 28 digits.</exception>
    public static Quantity About(decimal best) => Make(new() { Best = best, Approximate = true });

    /// <summary>The same with another best estimate, or without one (an exact quantity keeps its value).</summary>
    /// <exception cref="ArgumentException">It lies outside the bounds or has more than 28 digits.</exception>
    public Quantity WithBest(decimal? best) => Make(Parts with { Best = best ?? (IsExact ? _low : null) });

    /// <summary>The same, said to be approximate or not.</summary>
    public Quantity WithApproximate(bool approximate) => Make(Parts with { Approximate = approximate });

    /// <summary>The same with the words of the source, or without words.</summary>
    /// <exception cref="ArgumentException">The text is empty, longer than 200 UTF-16 units, or not well formed.</exception>
    public Quantity WithText(string? asText) => Make(Parts with { AsText = asText });

    /// <summary>The same in a unit, or without one. Nothing is converted.</summary>
    /// <exception cref="ArgumentException">The text is empty, longer than 200 UTF-16 units, or not well formed.</exception>
    public Quantity WithUnit(string? unit) => Make(Parts with { Unit = unit });

    /// <summary>One value.</summary>
    public static implicit operator Quantity(int value) => Exactly(value);

    /// <summary>One value.</summary>
    public static implicit operator Quantity(long value) => Exactly(value);

    /// <summary>One value.</summary>
    /// <exception cref="ArgumentException">The number has more than 28 digits.</exception>
    public static implicit operator Quantity(decimal value) => Exactly(value);

    /// <summary>One value, of at most 28 digits as every number that is read.</summary>
    internal static Quantity OfRead(decimal value) => new(value);

    /// <summary>A lower bound of at most 28 digits.</summary>
    internal static Quantity OfLow(decimal low, bool open) => new(low, 0, Marks.Low | (open ? Marks.LowOpen : 0));

    /// <summary>An upper bound of at most 28 digits.</summary>
    internal static Quantity OfHigh(decimal high, bool open) => new(0, high, Marks.High | (open ? Marks.HighOpen : 0));

    /// <summary>Both bounds, of at most 28 digits; the first is not above the second.</summary>
    internal static Quantity OfBoth(decimal low, decimal high) => new(low, high, low == high ? Marks.Number : Marks.Low | Marks.High);

    static Quantity Make(in QuantityParts parts) => parts.Fault(out var quantity) is { } fault ? throw new ArgumentException(fault) : quantity;
}
