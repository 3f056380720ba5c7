using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>
/// How generated records keep an address: two are equal when their texts are. System.Uri looks neither at the fragment nor at the case of the host, so records with different addresses would be equal.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriText(Uri? value) : IEquatable<UriText>
{
    /// <summary>The address; null where none was given.</summary>
    public Uri Value => value!;

    /// <inheritdoc/>
    public bool Equals(UriText other) => AreEqual(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UriText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => value?.OriginalString.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The text of the address.</summary>
    public override string ToString() => value?.OriginalString ?? "";

    /// <summary>Equal texts.</summary>
    public static bool operator ==(UriText left, UriText right) => left.Equals(right);

    /// <summary>Different texts.</summary>
    public static bool operator !=(UriText left, UriText right) => !left.Equals(right);

    static bool AreEqual(Uri? a, Uri? b) => string.Equals(a?.OriginalString, b?.OriginalString, StringComparison.Ordinal);

    /// <summary>Whether two values of any kind are equal as parts of records.</summary>
    internal static bool AreSame<T>(T? a, T? b) => a is Uri left ? b is Uri right && AreEqual(left, right) : EqualityComparer<T?>.Default.Equals(a, b);
}
