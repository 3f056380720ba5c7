namespace FactKit.Rules;

// A day and a moment. A day has no time zone, so that it may begin 14 hours before it does in UTC and end 12 hours after: a moment near it is undetermined. A date with a time and an offset is a moment itself.
public static partial class Rule
{
    /// <summary><c>date &lt; moment</c>; undetermined where the date may lie on both sides. The place is that of the date, or that of the moment where the rule writes the date.</summary>
    public static Truth LessMoment<R>(ref R run, Cel<EdtfDate> a, Cel<CelTimestamp> b, int place) where R : struct, IRuleRun, allows ref struct => Moment(ref run, a, b, place, MomentRange.IsBefore);

    /// <summary><c>date &lt;= moment</c></summary>
    public static Truth LessOrEqualMoment<R>(ref R run, Cel<EdtfDate> a, Cel<CelTimestamp> b, int place) where R : struct, IRuleRun, allows ref struct => Moment(ref run, a, b, place, MomentRange.IsAtMost);

    /// <summary><c>date &gt; moment</c></summary>
    public static Truth GreaterMoment<R>(ref R run, Cel<EdtfDate> a, Cel<CelTimestamp> b, int place) where R : struct, IRuleRun, allows ref struct => !LessOrEqualMoment(ref run, a, b, place);

    /// <summary><c>date &gt;= moment</c></summary>
    public static Truth GreaterOrEqualMoment<R>(ref R run, Cel<EdtfDate> a, Cel<CelTimestamp> b, int place) where R : struct, IRuleRun, allows ref struct => !LessMoment(ref run, a, b, place);

    /// <summary><c>moment &lt; date</c></summary>
    public static Truth LessMoment<R>(ref R run, Cel<CelTimestamp> a, Cel<EdtfDate> b, int place) where R : struct, IRuleRun, allows ref struct => GreaterMoment(ref run, b, a, place);

    /// <summary><c>moment &lt;= date</c></summary>
    public static Truth LessOrEqualMoment<R>(ref R run, Cel<CelTimestamp> a, Cel<EdtfDate> b, int place) where R : struct, IRuleRun, allows ref struct => GreaterOrEqualMoment(ref run, b, a, place);

    /// <summary><c>moment &gt; date</c></summary>
    public static Truth GreaterMoment<R>(ref R run, Cel<CelTimestamp> a, Cel<EdtfDate> b, int place) where R : struct, IRuleRun, allows ref struct => LessMoment(ref run, b, a, place);

    /// <summary><c>moment &gt;= date</c></summary>
    public static Truth GreaterOrEqualMoment<R>(ref R run, Cel<CelTimestamp> a, Cel<EdtfDate> b, int place) where R : struct, IRuleRun, allows ref struct => LessOrEqualMoment(ref run, b, a, place);

    static Truth Moment<R>(ref R run, Cel<EdtfDate> date, Cel<CelTimestamp> moment, int place, Func<MomentRange, CelTimestamp, Ternary> compare) where R : struct, IRuleRun, allows ref struct
    {
        if (!date.IsKnown || !moment.IsKnown) return NoTruth(date, moment);
        var truth = compare(MomentRange.Of(date.Value), moment.Value);
        if (truth != Ternary.Undetermined) return Truth.Of(truth, 0);
        // A day is exact, and no moment all the same; and so is a time without an offset.
        return Truth.Undetermined(date.Causes != 0 ? date.Causes : run.Cause(place, date.Value.TimeOfDay is null ? MomentInDoubt.Day : MomentInDoubt.LocalTime));
    }
}
