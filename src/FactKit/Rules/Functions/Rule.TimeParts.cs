namespace FactKit.Rules;

// Parts of a point in time, in UTC or in a time zone: a name of the IANA database, or a fixed offset such as +02:00.
public static partial class Rule
{
    /// <summary>The year.</summary>
    public static long GetFullYear(CelTimestamp value) => TimestampNotation.Second(value).Year;

    /// <inheritdoc cref="GetFullYear(CelTimestamp)"/>
    public static Cel<long> GetFullYear(CelTimestamp value, string zone) => TryLocal(value, zone, out var local) ? (long)local.Year : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetFullYear(CelTimestamp)"/>
    public static Cel<long> GetFullYear(Cel<CelTimestamp> value) => value.IsKnown ? GetFullYear(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetFullYear(CelTimestamp)"/>
    public static Cel<long> GetFullYear(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetFullYear(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    /// <summary>The month, from 0.</summary>
    public static long GetMonth(CelTimestamp value) => TimestampNotation.Second(value).Month - 1;

    /// <inheritdoc cref="GetMonth(CelTimestamp)"/>
    public static Cel<long> GetMonth(CelTimestamp value, string zone) => TryLocal(value, zone, out var local) ? (long)(local.Month - 1) : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetMonth(CelTimestamp)"/>
    public static Cel<long> GetMonth(Cel<CelTimestamp> value) => value.IsKnown ? GetMonth(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetMonth(CelTimestamp)"/>
    public static Cel<long> GetMonth(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetMonth(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    /// <summary>The day of the month, from 1.</summary>
    public static long GetDate(CelTimestamp value) => TimestampNotation.Second(value).Day;

    /// <inheritdoc cref="GetDate(CelTimestamp)"/>
    public static Cel<long> GetDate(CelTimestamp value, string zone) => TryLocal(value, zone, out var local) ? (long)local.Day : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetDate(CelTimestamp)"/>
    public static Cel<long> GetDate(Cel<CelTimestamp> value) => value.IsKnown ? GetDate(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetDate(CelTimestamp)"/>
    public static Cel<long> GetDate(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetDate(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    /// <summary>The day of the month, from 0.</summary>
    public static long GetDayOfMonth(CelTimestamp value) => TimestampNotation.Second(value).Day - 1;

    /// <inheritdoc cref="GetDayOfMonth(CelTimestamp)"/>
    public static Cel<long> GetDayOfMonth(CelTimestamp value, string zone) => TryLocal(value, zone, out var local) ? (long)(local.Day - 1) : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetDayOfMonth(CelTimestamp)"/>
    public static Cel<long> GetDayOfMonth(Cel<CelTimestamp> value) => value.IsKnown ? GetDayOfMonth(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetDayOfMonth(CelTimestamp)"/>
    public static Cel<long> GetDayOfMonth(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetDayOfMonth(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    /// <summary>The day of the year, from 0.</summary>
    public static long GetDayOfYear(CelTimestamp value) => TimestampNotation.Second(value).DayOfYear - 1;

    /// <inheritdoc cref="GetDayOfYear(CelTimestamp)"/>
    public static Cel<long> GetDayOfYear(CelTimestamp value, string zone) => TryLocal(value, zone, out var local) ? (long)(local.DayOfYear - 1) : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetDayOfYear(CelTimestamp)"/>
    public static Cel<long> GetDayOfYear(Cel<CelTimestamp> value) => value.IsKnown ? GetDayOfYear(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetDayOfYear(CelTimestamp)"/>
    public static Cel<long> GetDayOfYear(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetDayOfYear(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    /// <summary>The day of the week, from 0: Sunday.</summary>
    public static long GetDayOfWeek(CelTimestamp value) => (long)TimestampNotation.Second(value).DayOfWeek;

    /// <inheritdoc cref="GetDayOfWeek(CelTimestamp)"/>
    public static Cel<long> GetDayOfWeek(CelTimestamp value, string zone) => TryLocal(value, zone, out var local) ? (long)local.DayOfWeek : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetDayOfWeek(CelTimestamp)"/>
    public static Cel<long> GetDayOfWeek(Cel<CelTimestamp> value) => value.IsKnown ? GetDayOfWeek(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetDayOfWeek(CelTimestamp)"/>
    public static Cel<long> GetDayOfWeek(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetDayOfWeek(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    /// <summary>The hour, 0 to 23.</summary>
    public static long GetHours(CelTimestamp value) => TimestampNotation.Second(value).Hour;

    /// <inheritdoc cref="GetHours(CelTimestamp)"/>
    public static Cel<long> GetHours(CelTimestamp value, string zone) => TryLocal(value, zone, out var local) ? (long)local.Hour : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetHours(CelTimestamp)"/>
    public static Cel<long> GetHours(Cel<CelTimestamp> value) => value.IsKnown ? GetHours(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetHours(CelTimestamp)"/>
    public static Cel<long> GetHours(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetHours(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    /// <summary>The minute, 0 to 59.</summary>
    public static long GetMinutes(CelTimestamp value) => TimestampNotation.Second(value).Minute;

    /// <inheritdoc cref="GetMinutes(CelTimestamp)"/>
    public static Cel<long> GetMinutes(CelTimestamp value, string zone) => TryLocal(value, zone, out var local) ? (long)local.Minute : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetMinutes(CelTimestamp)"/>
    public static Cel<long> GetMinutes(Cel<CelTimestamp> value) => value.IsKnown ? GetMinutes(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetMinutes(CelTimestamp)"/>
    public static Cel<long> GetMinutes(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetMinutes(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    /// <summary>The second, 0 to 59.</summary>
    public static long GetSeconds(CelTimestamp value) => TimestampNotation.Second(value).Second;

    /// <inheritdoc cref="GetSeconds(CelTimestamp)"/>
    public static Cel<long> GetSeconds(CelTimestamp value, string zone) => TryLocal(value, zone, out var local) ? (long)local.Second : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetSeconds(CelTimestamp)"/>
    public static Cel<long> GetSeconds(Cel<CelTimestamp> value) => value.IsKnown ? GetSeconds(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetSeconds(CelTimestamp)"/>
    public static Cel<long> GetSeconds(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetSeconds(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    /// <summary>The milliseconds of the second, 0 to 999.</summary>
    public static long GetMilliseconds(CelTimestamp value) => value.Nanoseconds / 1_000_000;

    /// <inheritdoc cref="GetMilliseconds(CelTimestamp)"/>
    public static Cel<long> GetMilliseconds(CelTimestamp value, string zone) =>
        TimeZones.TryOffset(zone, value, out _) ? GetMilliseconds(value) : RuleError.UnknownTimeZone;

    /// <inheritdoc cref="GetMilliseconds(CelTimestamp)"/>
    public static Cel<long> GetMilliseconds(Cel<CelTimestamp> value) => value.IsKnown ? GetMilliseconds(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="GetMilliseconds(CelTimestamp)"/>
    public static Cel<long> GetMilliseconds(Cel<CelTimestamp> value, Cel<string> zone) =>
        value.IsKnown && zone.IsKnown ? GetMilliseconds(value.Value, zone.Value) : Missing<CelTimestamp, string, long>(value, zone);

    static bool TryLocal(CelTimestamp value, string zone, out DateTime local)
    {
        local = default;
        if (!TimeZones.TryOffset(zone, value, out var offset)) return false;
        var ticks = TimestampNotation.Second(value).Ticks + offset * TimeSpan.TicksPerSecond;
        // The first and last hours of the range have no local time everywhere.
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks) return false;
        local = new(ticks);
        return true;
    }
}
