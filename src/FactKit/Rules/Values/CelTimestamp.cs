using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>A point in time from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z, to the nanosecond. The default is 1970-01-01T00:00:00Z.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct CelTimestamp : IComparable<CelTimestamp>
{
    internal const long FirstSecond = -62_135_596_800, LastSecond = 253_402_300_799;

    CelTimestamp(long seconds, int nanoseconds) => (Seconds, Nanoseconds) = (seconds, nanoseconds);

    /// <summary>The point in time, if it lies in the range.</summary>
    /// <param name="seconds">Since 1970-01-01T00:00:00Z.</param>
    /// <param name="nanoseconds">After that second; less than 0 or more than a second is carried over.</param>
    /// <param name="value">The point in time.</param>
    public static bool TryCreate(long seconds, long nanoseconds, out CelTimestamp value)
    {
        value = default;
        if (seconds is < FirstSecond - CelDuration.MostSeconds or > LastSecond + CelDuration.MostSeconds) return false;
        var (carry, rest) = Math.DivRem(nanoseconds, CelDuration.NanosecondsOfSecond);
        if (rest < 0) (carry, rest) = (carry - 1, rest + CelDuration.NanosecondsOfSecond);
        seconds += carry;
        if (seconds is < FirstSecond or > LastSecond) return false;
        value = new(seconds, (int)rest);
        return true;
    }

    /// <summary>The same point in time.</summary>
    public static CelTimestamp From(DateTimeOffset time)
    {
        var (seconds, ticks) = Math.DivRem(time.UtcTicks - DateTime.UnixEpoch.Ticks, TimeSpan.TicksPerSecond);
        if (ticks < 0) (seconds, ticks) = (seconds - 1, ticks + TimeSpan.TicksPerSecond);
        return new(seconds, (int)ticks * 100);
    }

    /// <summary>Whole seconds since 1970-01-01T00:00:00Z, rounded down.</summary>
    public long Seconds { get; }

    /// <summary>Nanoseconds after that second, from 0 to 999,999,999.</summary>
    public int Nanoseconds { get; }

    /// <inheritdoc/>
    public int CompareTo(CelTimestamp other) => Seconds != other.Seconds ? Seconds.CompareTo(other.Seconds) : Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>Earlier.</summary>
    public static bool operator <(CelTimestamp left, CelTimestamp right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(CelTimestamp left, CelTimestamp right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(CelTimestamp left, CelTimestamp right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(CelTimestamp left, CelTimestamp right) => left.CompareTo(right) >= 0;

    /// <summary>As RFC 3339 writes it, in UTC, without zeros at the end of a fraction.</summary>
    public override string ToString() => TimestampNotation.Write(this);
}
