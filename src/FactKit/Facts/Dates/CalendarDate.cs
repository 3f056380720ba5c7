using System.Globalization;

namespace FactKit;

/// <summary>
/// A day of the proleptic Gregorian calendar, with years far beyond those of <see cref="DateOnly"/>. Year 0 is 1 BC, as in ISO 8601. The default is no day: its month and day are 0.
/// </summary>
public readonly record struct CalendarDate : IComparable<CalendarDate>
{
    /// <summary>The largest year and, negated, the smallest: 15 digits.</summary>
    public const long MaxYear = 999_999_999_999_999;

    /// <summary>Earlier and later than every day: the ends of what has no bound.</summary>
    internal static readonly CalendarDate Past = new(long.MinValue, 1, 1, default), Future = new(long.MaxValue, 12, 31, default);

    const long DaysOf400Years = 146_097;

    /// <summary>A day.</summary>
    /// <param name="year">From minus <see cref="MaxYear"/> to <see cref="MaxYear"/>.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day, or the year has more than 15 digits.</exception>
    public CalendarDate(long year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -MaxYear);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(month);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysInMonth(year, month));
        (Year, Month, Day) = (year, month, day);
    }

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

    /// <summary>The same day.</summary>
    public static CalendarDate FromDateOnly(DateOnly date) => Known(date.Year, date.Month, date.Day);

    /// <summary>The same day, if it lies in the years 1 to 9999.</summary>
    public bool TryToDateOnly(out DateOnly date)
    {
        date = Year is >= 1 and <= 9999 ? new((int)Year, Month, Day) : default;
        return Year is >= 1 and <= 9999;
    }

    /// <summary>Days since 1970-01-01, negative before.</summary>
    public long DayNumber
    {
        get
        {
            // The year begins in March, so that the leap day is its last.
            var year = Month > 2 ? Year : Year - 1;
            var era = Math.DivRem(year, 400, out var ofEra);
            if (ofEra < 0) (era, ofEra) = (era - 1, ofEra + 400);
            var ofYear = (153 * ((Month + 9) % 12) + 2) / 5 + Day - 1;
            return era * DaysOf400Years + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468;
        }
    }

    /// <summary>The day of a number of <see cref="DayNumber"/>.</summary>
    internal static CalendarDate FromDayNumber(long number)
    {
        number += 719_468;
        var era = Math.DivRem(number, DaysOf400Years, out var ofEra);
        if (ofEra < 0) (era, ofEra) = (era - 1, ofEra + DaysOf400Years);
        var yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        var ofYear = (int)(ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100));
        var fromMarch = (5 * ofYear + 2) / 153;
        var month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
        return Known(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, ofYear - (153 * fromMarch + 2) / 5 + 1);
    }

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

    /// <summary>As <c>1985-04-12</c>; years of more than four digits with a Y before them, which is for people and no EDTF.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Math.Abs((decimal)Year) > 9999 ? "Y" : "")}{(Year < 0 ? "-" : "")}{Math.Abs((decimal)Year):0000}-{Month:00}-{Day:00}");
}
