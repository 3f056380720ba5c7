namespace FactKit.Dates;

/// <summary>
/// What one date can be: either one day that is not known exactly (<see cref="IsDay"/>; start and end are the same set), or a time from one day to another of which each may not be known exactly.
/// </summary>
readonly record struct DateSpan(DaySet Start, DaySet End, bool IsDay)
{
    /// <summary>A date, or an interval as one stretch of time.</summary>
    public static DateSpan Of(in EdtfMember member)
    {
        if (!member.IsRange) return new(member.Start.Days, member.Start.Days, true);
        var hasStart = member.Start.Bound == DateBoundKind.Known;
        var hasEnd = member.End.Bound == DateBoundKind.Known;
        // Open says no more than unknown: EDTF writes it where there is no end "or for any other reason".
        var start = hasStart ? member.Start.Days : DaySet.Range(CalendarDate.Past, member.End.Days.Max);
        var end = hasEnd ? member.End.Days : DaySet.Range(member.Start.Days.Min, CalendarDate.Future);
        if (hasStart && hasEnd)
        {
            // Neither set is empty then: the parser refuses a reversed interval.
            DaySet.TryCreate(start.Pattern, start.Min, CalendarDate.Earlier(start.Max, end.Max), out start);
            DaySet.TryCreate(end.Pattern, CalendarDate.Later(end.Min, start.Min), end.Max, out end);
        }
        return new(start, end, false);
    }

    /// <summary>The same member of a set of which one is meant: some day of the range.</summary>
    public static DateSpan OneDayOf(in EdtfMember member)
    {
        var span = Of(member);
        if (span.IsDay) return span;
        var days = DaySet.Range(span.Start.Min, span.End.Max);
        return new(days, days, true);
    }

    /// <summary>The same member of a set of which all are meant: the whole range, with all earlier or later days where it is open.</summary>
    public static DateSpan WholeOf(in EdtfMember member)
    {
        var span = Of(member);
        if (member.Start.Bound == DateBoundKind.Open) span = span with { Start = DaySet.Range(CalendarDate.Past, CalendarDate.Past) };
        if (member.End.Bound == DateBoundKind.Open) span = span with { End = DaySet.Range(CalendarDate.Future, CalendarDate.Future) };
        return span;
    }

    /// <summary>From the start of whichever is first to the end of whichever is last.</summary>
    public static DateSpan Hull(in DateSpan a, in DateSpan b) => new(
        DaySet.Range(CalendarDate.Earlier(a.Start.Min, b.Start.Min), CalendarDate.Earlier(a.Start.Max, b.Start.Max)),
        DaySet.Range(CalendarDate.Later(a.End.Min, b.End.Min), CalendarDate.Later(a.End.Max, b.End.Max)),
        false);

    public static Ternary IsBefore(in DateSpan a, in DateSpan b) =>
        a.End.Max < b.Start.Min ? Ternary.True : a.End.Min >= b.Start.Max ? Ternary.False : Ternary.Undetermined;

    public static Ternary IsOnOrBefore(in DateSpan a, in DateSpan b) =>
        a.End.Max <= b.Start.Min ? Ternary.True : a.End.Min > b.Start.Max ? Ternary.False : Ternary.Undetermined;

    public static Ternary Overlaps(in DateSpan a, in DateSpan b)
    {
        if (a.Start.Max <= b.End.Min && b.Start.Max <= a.End.Min) return Ternary.True;
        return Possible(a, b).ToTernary().And(Ternary.Undetermined);

        static bool Possible(in DateSpan a, in DateSpan b) => (a.IsDay, b.IsDay) switch
        {
            (true, true) => DaySet.TryIntersect(a.Start, b.Start, out _),
            (true, false) => DaySet.TryIntersect(a.Start, DaySet.Range(b.Start.Min, b.End.Max), out _),
            (false, true) => DaySet.TryIntersect(b.Start, DaySet.Range(a.Start.Min, a.End.Max), out _),
            _ => a.Start.Min <= b.End.Max && b.Start.Min <= a.End.Max,
        };
    }

    public static Ternary SameAs(in DateSpan a, in DateSpan b)
    {
        var isPossible = DaySet.TryIntersect(a.Start, b.Start, out var start)
            && ((a.IsDay && b.IsDay)
                || (DaySet.TryIntersect(a.End, b.End, out var end) && (a.IsDay || b.IsDay ? DaySet.TryIntersect(start, end, out _) : start.Min <= end.Max)));
        if (!isPossible) return Ternary.False;
        var isCertain = a.Start.IsSingle && b.Start.IsSingle && a.End.IsSingle && b.End.IsSingle;
        return isCertain ? Ternary.True : Ternary.Undetermined;
    }
}
