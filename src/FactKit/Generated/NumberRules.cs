using System.Globalization;

namespace FactKit.Generated;

/// <summary>The constraints of numbers.</summary>
static class NumberRules
{
    public static Breach OutOfRange<T, B>(T value, B min, B max, bool noMin, bool noMax, bool sensitive) where T : IFormattable where B : IFormattable
    {
        var expected = noMin ? $"at most {Write(max)}" : noMax ? $"at least {Write(min)}" : $"a number from {Write(min)} to {Write(max)}";
        return new(FactCodes.OutOfRange, $"expected {expected}, found {(sensitive ? "another number" : Write(value))}");
    }

    public static Breach NotAMultiple<T>(T value, T multipleOf, bool sensitive) where T : IFormattable =>
        new(FactCodes.NotAMultiple, $"expected a multiple of {Write(multipleOf)}, found {(sensitive ? "another number" : Write(value))}");

    /// <summary>By the decimal digits that people write: 0.3 is a multiple of 0.1.</summary>
    public static bool IsMultiple(double value, double multipleOf)
    {
        const NumberStyles style = NumberStyles.Float;
        if (Math.Abs(value) < 1e15 && multipleOf > 1e-12
            && decimal.TryParse(Write(value), style, CultureInfo.InvariantCulture, out var exact)
            && decimal.TryParse(Write(multipleOf), style, CultureInfo.InvariantCulture, out var step)
            && step != 0)
        {
            return exact % step == 0;
        }
        return Math.IEEERemainder(value, multipleOf) == 0;
    }

    static string Write<T>(T value) where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
