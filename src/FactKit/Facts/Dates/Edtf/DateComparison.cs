namespace FactKit.Dates;

/// <summary>Compares what two dates can be, with every member of their sets.</summary>
static class DateComparison
{
    /// <summary>A comparison of two spans.</summary>
    public delegate Ternary Comparer(in DateSpan a, in DateSpan b);

    /// <summary>
    /// Compares member by member: for one of a set, all its members must agree; for all of a set, <paramref name="anyOfAll"/> tells whether it holds as soon as one of them does.
    /// </summary>
    public static Ternary Compare(in DateMembers a, in DateMembers b, Comparer compare, bool anyOfAll)
    {
        Ternary? result = null;
        for (var i = 0; i < a.Count; i++)
        {
            var one = CompareSpan(a.Span(i), b, compare, anyOfAll);
            result = result is { } before ? Combine(a.Form, before, one, anyOfAll) : one;
        }
        return result ?? Ternary.Undetermined;
    }

    static Ternary CompareSpan(in DateSpan a, in DateMembers b, Comparer compare, bool anyOfAll)
    {
        Ternary? result = null;
        for (var i = 0; i < b.Count; i++)
        {
            var one = compare(a, b.Span(i));
            result = result is { } before ? Combine(b.Form, before, one, anyOfAll) : one;
        }
        return result ?? Ternary.Undetermined;
    }

    static Ternary Combine(EdtfForm form, Ternary before, Ternary one, bool anyOfAll) => form switch
    {
        EdtfForm.AllOf => anyOfAll ? before.Or(one) : before.And(one),
        _ => before == one ? one : Ternary.Undetermined,
    };

    /// <summary>Compares two points in time; null when a time is missing. What has no offset is taken in the local time of the other.</summary>
    public static int? CompareTimes(CalendarDate day, EdtfTime? time, CalendarDate otherDay, EdtfTime? otherTime)
    {
        if (time is not { } a || otherTime is not { } b) return null;
        if (a.OffsetMinutes is null || b.OffsetMinutes is null) (a, b) = (a with { OffsetMinutes = 0 }, b with { OffsetMinutes = 0 });
        return Utc(day, a).CompareTo(Utc(otherDay, b));
    }

    static long Utc(CalendarDate day, EdtfTime time) => day.DayNumber * 86_400 + time.Seconds - time.OffsetMinutes!.Value * 60;
}
