namespace FactKit.Rules;

// Timestamps and durations: exact lengths of time. A result beyond the range is an error.
public static partial class Rule
{
    /// <summary>The point in time so much later.</summary>
    public static Cel<CelTimestamp> Add(CelTimestamp a, CelDuration b) =>
        CelTimestamp.TryCreate(a.Seconds + b.Seconds, a.Nanoseconds + b.Nanoseconds, out var sum) ? sum : RuleError.Overflow;

    /// <inheritdoc cref="Add(CelTimestamp, CelDuration)"/>
    public static Cel<CelTimestamp> Add(CelDuration a, CelTimestamp b) => Add(b, a);

    /// <summary>Both lengths after each other.</summary>
    public static Cel<CelDuration> Add(CelDuration a, CelDuration b) => CelDuration.TryCreate(a.Total + b.Total, out var sum) ? sum : RuleError.Overflow;

    /// <summary>The point in time so much earlier.</summary>
    public static Cel<CelTimestamp> Subtract(CelTimestamp a, CelDuration b) =>
        CelTimestamp.TryCreate(a.Seconds - b.Seconds, a.Nanoseconds - b.Nanoseconds, out var difference) ? difference : RuleError.Overflow;

    /// <summary>From the second to the first.</summary>
    public static Cel<CelDuration> Subtract(CelTimestamp a, CelTimestamp b) =>
        CelDuration.TryCreate(a.Seconds - b.Seconds, a.Nanoseconds - b.Nanoseconds, out var difference) ? difference : RuleError.Overflow;

    /// <summary>The one length less the other.</summary>
    public static Cel<CelDuration> Subtract(CelDuration a, CelDuration b) => CelDuration.TryCreate(a.Total - b.Total, out var difference) ? difference : RuleError.Overflow;

    /// <inheritdoc cref="Negate(long)"/>
    public static Cel<CelDuration> Negate(CelDuration a) => CelDuration.TryCreate(-a.Total, out var negated) ? negated : RuleError.Overflow;

    /// <summary>Whole hours.</summary>
    public static long GetHours(CelDuration value) => value.Seconds / 3600;

    /// <summary>Whole minutes.</summary>
    public static long GetMinutes(CelDuration value) => value.Seconds / 60;

    /// <summary>Whole seconds.</summary>
    public static long GetSeconds(CelDuration value) => value.Seconds;

    /// <summary>The milliseconds beside the whole seconds.</summary>
    public static long GetMilliseconds(CelDuration value) => value.Nanoseconds / 1_000_000;
}
