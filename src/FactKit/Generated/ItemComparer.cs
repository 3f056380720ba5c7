namespace FactKit.Generated;

/// <summary>When two values are the same, with hashes that no document can make alike. A URI is its text: System.Uri does not look at the fragment.</summary>
sealed class ItemComparer<T> : IEqualityComparer<T>
{
    public static readonly ItemComparer<T> Instance = new();

    /// <summary>The hash of such a value is good by itself; others hold numbers, which <see cref="ItemComparer{T, S}"/> finds.</summary>
    public static bool IsPlain { get; } =
        typeof(T) == typeof(string) || typeof(T) == typeof(Uri) || typeof(T) == typeof(long) || typeof(T) == typeof(double) || typeof(T) == typeof(decimal) || typeof(T) == typeof(DateTimeOffset)
        || typeof(T) == typeof(bool) || typeof(T).IsEnum;

    public bool Equals(T? a, T? b) => UriText.AreSame(a, b);

    public int GetHashCode(T value) => value switch
    {
        Uri uri => uri.OriginalString.GetHashCode(StringComparison.Ordinal),
        long number => SeededHash.Of(number),
        ulong number => SeededHash.Of((long)number),
        double number => SeededHash.Of(number),
        decimal number => SeededHash.Of(number),
        DateTimeOffset moment => SeededHash.Of(moment.UtcTicks),
        _ => value?.GetHashCode() ?? 0,
    };
}

/// <summary>The same for values with parts: the hash is that of everything that stands in them.</summary>
sealed class ItemComparer<T, S>(S shape) : IEqualityComparer<T> where S : struct, IShape<T>
{
    public bool Equals(T? a, T? b) => EqualityComparer<T?>.Default.Equals(a, b);

    public int GetHashCode(T value)
    {
        var visitor = new HashingVisitor();
        shape.Visit(ref visitor, value);
        return visitor.ToHashCode();
    }
}
