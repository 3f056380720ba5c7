namespace FactKit;

readonly partial struct Quantity
{
    /// <summary>As many times as much; the factor is positive.</summary>
    internal Quantity Times(decimal factor) => Make(new()
    {
        Low = Product(Low, factor, out var low),
        LowOpen = low && LowOpen,
        High = Product(High, factor, out var high),
        HighOpen = high && HighOpen,
        Best = Product(Best, factor, out _),
        Approximate = Approximate,
        Unit = Unit,
    });

    static decimal? Product(decimal? a, decimal factor, out bool exists)
    {
        exists = ExactDecimal.TryMultiply(a ?? 0, factor, out var product) && a is not null;
        return exists ? product : null;
    }
}
