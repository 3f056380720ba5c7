using FactKit.Dates;

namespace FactKit;

// Every comparison asks all days that the two dates can be: true when it holds for all of them, false when for none, else undetermined.
// A date that is no interval is some day of its bounds: an event of "1985-04" happened on a day of that month. An interval is the whole time between its ends.
// Days are compared, and seconds where both dates have a time; a date or time without an offset is taken in the local time of the other.
public readonly partial struct EdtfDate
{
    /// <summary>Whether it ends before the day on which the other starts.</summary>
    /// <remarks>Undetermined when either date is not resolved. Open and unknown ends may lie anywhere beyond the other end. Qualifiers do not matter: ask <see cref="IsUncertain"/> and <see cref="IsApproximate"/>.</remarks>
    public Ternary IsBefore(EdtfDate other) =>
        CompareTimes(other) is { } order ? (order < 0).ToTernary() : Compare(other, DateSpan.IsBefore, whole: false, anyOfAll: false);

    /// <summary>Whether it starts after the day on which the other ends.</summary>
    /// <remarks>See <see cref="IsBefore"/>.</remarks>
    public Ternary IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>Whether it ends no later than the day on which the other starts.</summary>
    /// <remarks>See <see cref="IsBefore"/>.</remarks>
    public Ternary IsOnOrBefore(EdtfDate other) =>
        CompareTimes(other) is { } order ? (order <= 0).ToTernary() : Compare(other, DateSpan.IsOnOrBefore, whole: false, anyOfAll: false);

    /// <summary>Whether it starts no earlier than the day on which the other ends.</summary>
    /// <remarks>See <see cref="IsBefore"/>.</remarks>
    public Ternary IsOnOrAfter(EdtfDate other) => other.IsOnOrBefore(this);

    /// <summary>Whether the two have a day in common, or the second where both have a time. Of a set of which all are meant, it is enough that one member has.</summary>
    /// <remarks>See <see cref="IsBefore"/>.</remarks>
    public Ternary Overlaps(EdtfDate other) =>
        CompareTimes(other) is { } order ? (order == 0).ToTernary() : Compare(other, DateSpan.Overlaps, whole: false, anyOfAll: true);

    /// <summary>
    /// Whether both are the same time: the same day, the same second where both have a time, or the same first and last day. Two dates of the same month are undetermined, since they may be two days of it.
    /// A set of which all are meant is compared by its first and last day, and is never certain to be the same.
    /// </summary>
    /// <remarks>See <see cref="IsBefore"/>.</remarks>
    public Ternary SameAs(EdtfDate other)
    {
        if (CompareTimes(other) is { } order) return (order == 0).ToTernary();
        var same = Compare(other, DateSpan.SameAs, whole: true, anyOfAll: false);
        return same == Ternary.True && (IsAllOf || other.IsAllOf) ? Ternary.Undetermined : same;
    }

    Ternary Compare(EdtfDate other, DateComparison.Comparer compare, bool whole, bool anyOfAll) =>
        IsResolved && other.IsResolved ? DateComparison.Compare(Members(whole), other.Members(whole), compare, anyOfAll) : Ternary.Undetermined;

    int? CompareTimes(EdtfDate other) =>
        Single is { Time: { } time } a && other.Single is { Time: { } otherTime } b ? DateComparison.CompareTimes(a.Days.Min, time, b.Days.Min, otherTime) : null;

    DateMembers Members(bool whole) => _expression is null ? new(PlainSpan()) : new(_expression, whole);
}
