namespace FactKit;

/// <summary>
/// A length of time as months and seconds, which are kept apart because months differ: twelve months are 365 or 366 days. A year is twelve months, a week seven days, a day 86,400 seconds.
/// </summary>
#if NET
public
#endif
readonly record struct DurationLength
{
    const decimal Largest = 1_000_000_000_000_000_000;

    /// <summary>A length of time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more than 10 to the power of 18.</exception>
    public DurationLength(decimal months, decimal seconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfNegative(seconds);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, Largest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, Largest);
        (Months, Seconds) = (months, seconds);
    }

    /// <summary>Whole and broken months, 0 or more.</summary>
    public decimal Months { get; }

    /// <summary>Seconds beside the months, 0 or more.</summary>
    public decimal Seconds { get; }

    /// <summary>The fewest seconds that it can be, wherever in the calendar it lies.</summary>
    public decimal LeastSeconds => Seconds + Dates.MonthLengths.Least(Months);

    /// <summary>The most seconds that it can be, wherever in the calendar it lies.</summary>
    public decimal MostSeconds => Seconds + Dates.MonthLengths.Most(Months);

    /// <summary>Minus 1, 0 or 1 when one is shorter, the same or longer from every day of the calendar on; null where that depends on the day.</summary>
    public int? CompareTo(DurationLength other)
    {
        // Both run from the same day, so the months that they share do not matter.
        var shared = Math.Min(Months, other.Months);
        var here = new DurationLength(Less(Months, shared), Seconds);
        var there = new DurationLength(Less(other.Months, shared), other.Seconds);
        if (here == there) return 0;
        if (here.MostSeconds < there.LeastSeconds) return -1;
        if (here.LeastSeconds > there.MostSeconds) return 1;
        return here.Months == 0 && there.Months == 0 ? here.Seconds.CompareTo(there.Seconds) : null;
    }

    // 0 less 0.0 is a negative zero.
    static decimal Less(decimal months, decimal shared) => months == shared ? 0 : months - shared;
}
