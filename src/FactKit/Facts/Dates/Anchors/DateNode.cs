namespace FactKit.Dates;

/// <summary>Something with bounds that others can be relative to: a date, a moment, or all dates of a field or an object, any of which may be meant.</summary>
/// <param name="stated">The date as it stands in the document; the default for other things.</param>
sealed class DateNode(EdtfDate stated)
{
    readonly List<DateNode> _users = [];
    int _waiting;
    int _members;
    EdtfDate _only;

    public EdtfDate Stated { get; } = stated;

    /// <summary>Known once everything that it depends on is; before that, and in a circle for good, there are none.</summary>
    public DayBounds Bounds { get; private set; }

    /// <summary>The date in EDTF; as it stands where it is relative to nothing, or cannot be worked out.</summary>
    public EdtfDate Resolved { get; private set; } = stated;

    /// <summary>This one needs the other's bounds.</summary>
    public void Use(DateNode other)
    {
        _waiting++;
        other._users.Add(this);
    }

    /// <summary>Something with bounds of its own.</summary>
    public void Know(DayBounds bounds) => Bounds = bounds;

    /// <summary>Passes on what is known to all that wait for it, and tells which of them wait for nothing more.</summary>
    public IEnumerable<DateNode> Finish()
    {
        foreach (var user in _users)
        {
            user.Learn(this);
            if (--user._waiting == 0) yield return user;
        }
    }

    void Learn(DateNode other)
    {
        if (Stated.Anchor is { } anchor)
        {
            Bounds = other.Bounds.Related(anchor.Relation, anchor.Offset);
            // The same time as one date is that date, qualifiers and all.
            var same = anchor is { Relation: AnchorRelation.Same, Offset: null } && other._members == 1 ? other._only.Edtf : null;
            if ((same ?? Bounds.ToEdtf()) is { } edtf) Resolved = EdtfDate.Parse(edtf).With(Stated.AsText, anchor);
            return;
        }
        Bounds = _members == 0 ? other.Bounds : Bounds.Or(other.Bounds);
        _members += Math.Max(1, other._members);
        _only = other._members == 0 ? other.Resolved : other._only;
    }
}
