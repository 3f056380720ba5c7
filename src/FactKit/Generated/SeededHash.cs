namespace FactKit.Generated;

/// <summary>Hashes of numbers that differ from process to process, as those of texts do. .NET takes its own from the digits, so that a document could make them all alike, and a table of them quadratic.</summary>
static class SeededHash
{
    public static int Of(long value) => HashCode.Combine((int)value, (int)(value >> 32));

    public static int Of(double value) => Of(BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value));

    /// <summary>The same for 1.1 and 1.10.</summary>
    public static int Of(decimal value)
    {
        // Divided by this one, equal numbers have equal digits: 1.10 becomes 1.1.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value / 1.0000000000000000000000000000m, bits);
        return HashCode.Combine(bits[0], bits[1], bits[2], value == 0 ? 0 : bits[3]);
    }
}
