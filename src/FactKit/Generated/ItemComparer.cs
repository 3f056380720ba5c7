namespace FactKit.Generated;

/// <summary>
/// When two values are the same. A URI is its text: System.Uri does not look at the fragment. Hashes of numbers are seeded: .NET takes them from the digits,
/// so that a document could make them all alike and a list of unique numbers quadratic.
/// </summary>
sealed class ItemComparer<T> : IEqualityComparer<T>
{
    public static readonly ItemComparer<T> Instance = new();

    public bool Equals(T? a, T? b) => a is Uri left && b is Uri right ? left.OriginalString == right.OriginalString : EqualityComparer<T?>.Default.Equals(a, b);

    public int GetHashCode(T value) => value switch
    {
        Uri uri => uri.OriginalString.GetHashCode(StringComparison.Ordinal),
        long number => Seeded(number),
        double number => Seeded(BitConverter.DoubleToInt64Bits(number == 0 ? 0 : number)),
        decimal number => Seeded(number),
        DateTimeOffset moment => Seeded(moment.UtcTicks),
        _ => value?.GetHashCode() ?? 0,
    };

    static int Seeded(long value) => HashCode.Combine((int)value, (int)(value >> 32));

    static int Seeded(decimal value)
    {
        // Divided by this one, equal numbers have equal digits: 1.10 becomes 1.1.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value / 1.0000000000000000000000000000m, bits);
        return HashCode.Combine(bits[0], bits[1], bits[2], value == 0 ? 0 : bits[3]);
    }
}
