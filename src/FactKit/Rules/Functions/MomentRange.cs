namespace FactKit.Rules;

/// <summary>All moments that a date can be, in nanoseconds since 1970-01-01T00:00:00Z.</summary>
/// <param name="First">The first; null: there is none.</param>
/// <param name="Last">The last; null: there is none.</param>
readonly record struct MomentRange(Int128? First, Int128? Last)
{
    const long HoursEastOfUtc = 14, HoursWestOfUtc = 12;

    static readonly Int128 s_second = CelDuration.NanosecondsOfSecond, s_hour = 3600 * s_second, s_day = 24 * s_hour;

    /// <summary>Those of a date.</summary>
    public static MomentRange Of(EdtfDate date)
    {
        if (date.TimeOfDay is { } time && date.Earliest.TryGetDate(out var day) && date.Latest.TryGetDate(out var same) && day == same)
        {
            var local = day.DayNumber * s_day + time.Ticks * 100;
            return date.Offset is { } offset ? new(local - offset.Ticks * 100, local - offset.Ticks * 100) : new(local - HoursEastOfUtc * s_hour, local + HoursWestOfUtc * s_hour);
        }
        return new(
            date.Earliest.TryGetDate(out var first) ? first.DayNumber * s_day - HoursEastOfUtc * s_hour : null,
            date.Latest.TryGetDate(out var last) ? (last.DayNumber + 1) * s_day + HoursWestOfUtc * s_hour - 1 : null);
    }

    /// <summary>Whether it is before the moment, whichever of its moments it is.</summary>
    public static Ternary IsBefore(MomentRange range, CelTimestamp moment) =>
        range.Last < Number(moment) ? Ternary.True : range.First >= Number(moment) ? Ternary.False : Ternary.Undetermined;

    /// <summary>Whether it is not after the moment.</summary>
    public static Ternary IsAtMost(MomentRange range, CelTimestamp moment) =>
        range.Last <= Number(moment) ? Ternary.True : range.First > Number(moment) ? Ternary.False : Ternary.Undetermined;

    static Int128 Number(CelTimestamp moment) => moment.Seconds * s_second + moment.Nanoseconds;
}
