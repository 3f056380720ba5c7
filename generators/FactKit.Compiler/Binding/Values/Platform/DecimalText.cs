using System.Text;
using FactKit.Compiler.Binding.Values;

namespace FactKit.Reading;

/// <summary>The decimals of documents, by the numbers of schemas; the runtime's own reader of them is built on 128-bit integers.</summary>
static class DecimalText
{
    public const int MaxDigits = NumberText.DecimalDigits;

    const decimal Beyond = 10_000_000_000_000_000_000_000_000_000m;

    public static bool Fits(decimal value)
    {
        var bits = decimal.GetBits(value);
        return new decimal(bits[0], bits[1], bits[2], false, 0) < Beyond;
    }

    /// <summary>Takes a number in JSON's grammar; false when it does not fit.</summary>
    public static bool TryParse(ReadOnlySpan<byte> json, out decimal value) => NumberText.TryDecimal(Encoding.ASCII.GetString(json.ToArray()), out value);
}
