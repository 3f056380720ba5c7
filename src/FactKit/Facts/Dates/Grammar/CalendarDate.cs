namespace FactKit;

// What the grammar of dates needs of a day.
readonly partial record struct CalendarDate : IComparable<CalendarDate>
{
    /// <summary>The largest year and, negated, the smallest: 15 digits.</summary>
    public const long MaxYear = 999_999_999_999_999;

    /// <summary>Earlier and later than every day: the ends of what has no bound.</summary>
    internal static readonly CalendarDate Past = new(long.MinValue, 1, 1, default), Future = new(long.MaxValue, 12, 31, default);

    /// <summary>Without a check; the last parameter only tells the constructors apart.</summary>
    CalendarDate(long year, int month, int day, byte _) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year, 0 for 1 BC, -1 for 2 BC.</summary>
    public long Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>True for a leap year of the proleptic Gregorian calendar.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The number of days of a month, 28 to 31.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not from 1 to 12.</exception>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => throw new ArgumentOutOfRangeException(nameof(month), month, "expected a month from 1 to 12"),
    };

    /// <summary>A day that is known to be one.</summary>
    internal static CalendarDate Known(long year, int month, int day) => new(year, month, day, default);

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : (Month * 32 + Day).CompareTo(other.Month * 32 + other.Day);

    /// <summary>Earlier.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    internal static CalendarDate Earlier(CalendarDate a, CalendarDate b) => a < b ? a : b;

    internal static CalendarDate Later(CalendarDate a, CalendarDate b) => a > b ? a : b;
}
