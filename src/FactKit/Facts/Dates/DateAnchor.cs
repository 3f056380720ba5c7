namespace FactKit;

/// <summary>What a relative date such as "on Sunday" or "a month later" is relative to: a date field, or the record of a key.</summary>
public sealed record DateAnchor
{
    DateAnchor(string? field, string? @ref, AnchorRelation relation, ApproximateDuration? offset) =>
        (Field, Ref, Relation, Offset) = (field, @ref, Enum.IsDefined(relation) ? relation : throw new ArgumentOutOfRangeException(nameof(relation), relation, "expected same, before, after or within"), offset);

    /// <summary>The name of the field that holds the anchor's date; null when <see cref="Ref"/> names it.</summary>
    public string? Field { get; }

    /// <summary>The key of the record that is the anchor; null when <see cref="Field"/> names it.</summary>
    public string? Ref { get; }

    /// <summary>How the date lies to the anchor.</summary>
    public AnchorRelation Relation { get; }

    /// <summary>How far from the anchor; null when that is not stated.</summary>
    public ApproximateDuration? Offset { get; }

    /// <summary>A date relative to a field.</summary>
    /// <exception cref="ArgumentException">The field is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The relation is none of those defined.</exception>
    public static DateAnchor ToField(string field, AnchorRelation relation, ApproximateDuration? offset = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        return new(field, null, relation, offset);
    }

    /// <summary>A date relative to the record of a key.</summary>
    /// <exception cref="ArgumentException">The key is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The relation is none of those defined.</exception>
    public static DateAnchor ToRecord(string key, AnchorRelation relation, ApproximateDuration? offset = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new(null, key, relation, offset);
    }
}
