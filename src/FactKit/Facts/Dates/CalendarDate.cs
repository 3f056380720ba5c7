using System.Globalization;

namespace FactKit;

/// <summary>
/// A day of the proleptic Gregorian calendar, with years far beyond those of <see cref="DateOnly"/>. Year 0 is 1 BC, as in ISO 8601. The default is no day: its month and day are 0.
/// </summary>
public readonly partial record struct CalendarDate
{
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

    /// <summary>As <c>1985-04-12</c>; years of more than four digits with a Y before them, which is for people and no EDTF.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Math.Abs((decimal)Year) > 9999 ? "Y" : "")}{(Year < 0 ? "-" : "")}{Math.Abs((decimal)Year):0000}-{Month:00}-{Day:00}");
}
