using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>An exact length of time, also a negative one, to the nanosecond; at most 315,576,000,000 seconds either way (about 10,000 years). The default is zero.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct CelDuration : IComparable<CelDuration>
{
    internal const long MostSeconds = 315_576_000_000, NanosecondsOfSecond = 1_000_000_000;

    CelDuration(long seconds, int nanoseconds) => (Seconds, Nanoseconds) = (seconds, nanoseconds);

    /// <summary>The length of time, if it lies in the range.</summary>
    /// <param name="seconds">Seconds.</param>
    /// <param name="nanoseconds">Nanoseconds beside them, of either sign, carried over where they are more than a second.</param>
    /// <param name="value">The length of time.</param>
    public static bool TryCreate(long seconds, long nanoseconds, out CelDuration value)
    {
        value = default;
        if (seconds is < -2 * MostSeconds or > 2 * MostSeconds) return false;
        return TryCreate((Int128)seconds * NanosecondsOfSecond + nanoseconds, out value);
    }

    internal static bool TryCreate(Int128 nanoseconds, out CelDuration value)
    {
        value = default;
        if (Int128.Abs(nanoseconds) > (Int128)MostSeconds * NanosecondsOfSecond) return false;
        // Both parts have the sign of the whole.
        var (seconds, rest) = Int128.DivRem(nanoseconds, NanosecondsOfSecond);
        value = new((long)seconds, (int)rest);
        return true;
    }

    /// <summary>Whole seconds, rounded towards zero.</summary>
    public long Seconds { get; }

    /// <summary>Nanoseconds beside them, with the same sign, less than a second.</summary>
    public int Nanoseconds { get; }

    internal Int128 Total => (Int128)Seconds * NanosecondsOfSecond + Nanoseconds;

    /// <inheritdoc/>
    public int CompareTo(CelDuration other) => Seconds != other.Seconds ? Seconds.CompareTo(other.Seconds) : Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>Shorter.</summary>
    public static bool operator <(CelDuration left, CelDuration right) => left.CompareTo(right) < 0;

    /// <summary>Longer.</summary>
    public static bool operator >(CelDuration left, CelDuration right) => left.CompareTo(right) > 0;

    /// <summary>Not longer.</summary>
    public static bool operator <=(CelDuration left, CelDuration right) => left.CompareTo(right) <= 0;

    /// <summary>Not shorter.</summary>
    public static bool operator >=(CelDuration left, CelDuration right) => left.CompareTo(right) >= 0;

    /// <summary>In seconds: <c>1.5s</c>.</summary>
    public override string ToString() => DurationNotation.Write(this);
}
