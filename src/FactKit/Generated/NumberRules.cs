using System.Globalization;
using System.Numerics;
using System.Text;
using FactKit.Reading;

namespace FactKit.Generated;

/// <summary>The constraints of numbers.</summary>
static class NumberRules
{
    public static Breach OutOfRange<T, B>(T value, B min, B max, bool noMin, bool noMax, bool sensitive) where T : IFormattable where B : IFormattable =>
        new(FactCodes.OutOfRange, FactMessages.OutOfRange(noMin ? null : Write(min), noMax ? null : Write(max), sensitive ? "another number" : Write(value)));

    public static Breach NotAMultiple<T>(T value, T multipleOf, bool sensitive) where T : IFormattable =>
        new(FactCodes.NotAMultiple, $"expected a multiple of {Write(multipleOf)}, found {(sensitive ? "another number" : Write(value))}");

    /// <summary>By the decimal digits that people write: 0.3 is a multiple of 0.1. Exact for all numbers.</summary>
    public static bool IsMultiple(double value, double multipleOf)
    {
        var (digits, exponent) = Exact(value);
        var (step, stepExponent) = Exact(multipleOf);
        var least = Math.Min(exponent, stepExponent);
        return digits * BigInteger.Pow(10, exponent - least) % (step * BigInteger.Pow(10, stepExponent - least)) == 0;
    }

    /// <summary>A number as digits and a power of ten.</summary>
    static (BigInteger Digits, int Exponent) Exact(double value)
    {
        var parts = JsonNumber.Parse(Encoding.ASCII.GetBytes(Write(value))).Key.Split('e');
        return (BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    }

    static string Write<T>(T value) where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
