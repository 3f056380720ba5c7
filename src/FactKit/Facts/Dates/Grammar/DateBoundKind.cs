namespace FactKit;

/// <summary>How one end of a date is bounded.</summary>
#if NET
public
#endif
enum DateBoundKind
{
    /// <summary>Nothing is known of this end: an empty end of an interval, or a date that is not resolved.</summary>
    Unknown,

    /// <summary>A day bounds it.</summary>
    Known,

    /// <summary>It was left open: the <c>..</c> of EDTF.</summary>
    Open,
}
