using System.Text.Json.Serialization;
using FactKit.Generated;

namespace FactKit;

/// <summary>
/// A number as reports give it: exact, bounded on one side or both, approximate, or only a word. Unknown ends are no ends, never zero or a large number.
/// </summary>
/// <remarks>
/// In a document: <c>92</c>, <c>"&gt;=92"</c>, <c>"&gt;92"</c>, <c>"&lt;=40"</c>, <c>"&lt;40"</c>, <c>"~100"</c>, <c>"40..50"</c>, <c>".."</c> (nothing is known), English words such as
/// <c>"dozens"</c> or <c>"at least 92"</c> (see <see cref="QuantityPhrase"/>), or an object with <c>low high lowOpen highOpen best approximate asText unit</c>.
/// The possible values are all decimal numbers between the ends, not only whole ones. <see cref="Best"/> is an estimate and narrows nothing.
/// The terms low, best and high are those of the UCDP Georeferenced Event Dataset. The default value is unbounded.
/// </remarks>
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly partial struct Quantity : IEquatable<Quantity>
{
    /// <summary>Equal bounds, best estimate, approximation, words and unit; 1.10 equals 1.1, as for decimals, and each is written with its own digits. Two ways to say one thing are not equal: see <see cref="CompatibleWith"/>.</summary>
    public bool Equals(Quantity other) =>
        _marks == other._marks && _low == other._low && _high == other._high && _best == other._best
        && string.Equals(AsText, other.AsText, StringComparison.Ordinal) && string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_marks, SeededHash.Of(_low), SeededHash.Of(_high), SeededHash.Of(_best), AsText, Unit);

    /// <summary>Equal in every part, words and unit included.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Different in some part.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);
}
