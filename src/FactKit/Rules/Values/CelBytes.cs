using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Rules;

/// <summary>CEL's bytes. The default is empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[CollectionBuilder(typeof(CelBytes), nameof(Create))]
public readonly struct CelBytes : IEquatable<CelBytes>, IComparable<CelBytes>
{
    readonly byte[]? _bytes;

    /// <summary>Takes the array over; nobody may change it afterwards.</summary>
    internal CelBytes(byte[] bytes) => _bytes = bytes;

    /// <summary>A copy of the bytes.</summary>
    public static CelBytes Create(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? default : new(bytes.ToArray());

    /// <summary>How many there are.</summary>
    public int Count => _bytes?.Length ?? 0;

    /// <summary>The bytes, without a copy.</summary>
    public ReadOnlySpan<byte> AsSpan() => _bytes;

    /// <summary>The bytes one by one.</summary>
    public ReadOnlySpan<byte>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CelBytes other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CelBytes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(AsSpan());
        return hash.ToHashCode();
    }

    /// <summary>Byte by byte; a beginning comes before the whole.</summary>
    public int CompareTo(CelBytes other) => AsSpan().SequenceCompareTo(other.AsSpan());

    /// <summary>The same bytes.</summary>
    public static bool operator ==(CelBytes left, CelBytes right) => left.Equals(right);

    /// <summary>Other bytes.</summary>
    public static bool operator !=(CelBytes left, CelBytes right) => !left.Equals(right);

    /// <summary>Before.</summary>
    public static bool operator <(CelBytes left, CelBytes right) => left.CompareTo(right) < 0;

    /// <summary>After.</summary>
    public static bool operator >(CelBytes left, CelBytes right) => left.CompareTo(right) > 0;

    /// <summary>Not after.</summary>
    public static bool operator <=(CelBytes left, CelBytes right) => left.CompareTo(right) <= 0;

    /// <summary>Not before.</summary>
    public static bool operator >=(CelBytes left, CelBytes right) => left.CompareTo(right) >= 0;

    /// <summary>As hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(AsSpan());
}
