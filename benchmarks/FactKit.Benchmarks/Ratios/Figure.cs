using System.Globalization;

namespace FactKit.Benchmarks.Ratios;

/// <summary>A figure and what it should be.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The ratio.</param>
/// <param name="Target">The bound.</param>
/// <param name="AtLeast">True: the bound is a least value, otherwise a greatest one.</param>
readonly record struct Figure(string Name, double Value, double Target, bool AtLeast = false)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(AtLeast ? Value >= Target : Value <= Target) switch { true => "met ", false => "MISS" }}  {Value,6:0.00}  {(AtLeast ? ">=" : "<=")} {Target:0.00}  {Name}");
}
