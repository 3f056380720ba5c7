namespace FactKit;

public readonly partial struct EdtfDate : IBounded<EdtfDate>
{
    /// <summary>Whether both can be the date of one thing: false where no day is possible for both, undetermined where one is not resolved.</summary>
    public Ternary CompatibleWith(EdtfDate other) =>
        !IsResolved || !other.IsResolved ? Ternary.Undetermined : (Overlaps(other) != Ternary.False).ToTernary();

    /// <summary>
    /// The narrower of two of which one lies within the other: <c>1985</c> and <c>1985-04</c> give <c>1985-04</c>. One that is not resolved excludes nothing, so the other stands.
    /// Two that overlap in part have no date in EDTF that says so.
    /// </summary>
    public bool TryIntersect(EdtfDate other, out EdtfDate both)
    {
        both = IsResolved || !other.IsResolved ? this : other;
        if (!IsResolved || !other.IsResolved) return true;
        if (_plain == other._plain && _expression?.Text == other._expression?.Text) return true;
        if (CompatibleWith(other) != Ternary.True) return false;
        if (IsWithin(other)) return true;
        both = other;
        return other.IsWithin(this);
    }

    bool IsWithin(EdtfDate other) =>
        (!other.Earliest.TryGetDate(out var otherFirst) || Earliest.TryGetDate(out var first) && first.CompareTo(otherFirst) >= 0)
        && (!other.Latest.TryGetDate(out var otherLast) || Latest.TryGetDate(out var last) && last.CompareTo(otherLast) <= 0);
}
