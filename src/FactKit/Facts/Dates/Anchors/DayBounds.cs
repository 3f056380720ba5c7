namespace FactKit.Dates;

/// <summary>The first and the last day that something can be; null where nothing bounds it. Every bound is wide enough: no day that is possible lies outside.</summary>
readonly record struct DayBounds(CalendarDate? First, CalendarDate? Last)
{
    /// <summary>The bounds of a date; none where it is not resolved.</summary>
    public static DayBounds Of(EdtfDate date) => new(Known(date.Earliest), Known(date.Latest));

    /// <summary>Where it may be either of two.</summary>
    public DayBounds Or(DayBounds other) => new(
        First is { } a && other.First is { } b ? CalendarDate.Earlier(a, b) : null,
        Last is { } c && other.Last is { } d ? CalendarDate.Later(c, d) : null);

    /// <summary>What lies to these bounds as an anchor says.</summary>
    public DayBounds Related(AnchorRelation relation, ApproximateDuration? offset)
    {
        // Words, and "about a month", bound nothing: only the direction is known.
        var least = offset is { IsResolved: true, IsApproximate: false } known ? known.Low : offset is null ? null : default(DurationLength);
        var most = offset is { IsResolved: true, IsApproximate: false } bounded ? bounded.High : null;
        return (relation, offset) switch
        {
            (AnchorRelation.Same or AnchorRelation.Within, null) => this,
            (AnchorRelation.Before, null) => new(null, Last),
            (AnchorRelation.After, null) => new(First, null),
            (AnchorRelation.Before, _) => new(CalendarShift.Back(First, most, round: true), CalendarShift.Back(Last, least, round: false)),
            (AnchorRelation.Within, _) => new(CalendarShift.Back(First, most, round: true), CalendarShift.On(Last, most, round: true)),
            _ => new(CalendarShift.On(First, least, round: false), CalendarShift.On(Last, most, round: true)),
        };
    }

    /// <summary>Some day within the bounds, in EDTF; null where nothing bounds it.</summary>
    public string? ToEdtf()
    {
        var (first, last) = (Written(First), Written(Last));
        if (first is null && last is null) return null;
        return first == last ? first : $"[{first}..{last}]";
    }

    static string? Written(CalendarDate? day) => day is { Year: >= -9999 and <= 9999 } known ? known.ToString() : null;

    static CalendarDate? Known(DateBound bound) => bound.TryGetDate(out var date) ? date : null;
}
