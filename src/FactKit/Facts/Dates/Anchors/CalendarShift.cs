namespace FactKit.Dates;

/// <summary>Days a length of time later or earlier. Months go first and end on the last day of a shorter month: a month after 31 January is 28 or 29 February.</summary>
static class CalendarShift
{
    const int SecondsOfDay = 86_400;

    // Beyond it there is no day that a date of four digits could be near to.
    const decimal MostMonths = 400_000, MostDays = 12_000_000;

    /// <summary>The day that much later; null where there is no day, no length, or nothing near the years of four digits.</summary>
    /// <param name="day">The day, at some time of which it begins.</param>
    /// <param name="length">How much later.</param>
    /// <param name="round">Parts of months and days count as whole ones; otherwise as none.</param>
    public static CalendarDate? On(CalendarDate? day, DurationLength? length, bool round) => Shift(day, length, round, 1);

    /// <summary>The day that much earlier.</summary>
    /// <inheritdoc cref="On"/>
    public static CalendarDate? Back(CalendarDate? day, DurationLength? length, bool round) => Shift(day, length, round, -1);

    static CalendarDate? Shift(CalendarDate? day, DurationLength? length, bool round, int sign)
    {
        if (day is not { Year: >= -20_000 and <= 20_000 } from || length is not { } by) return null;
        var months = round ? decimal.Ceiling(by.Months) : decimal.Floor(by.Months);
        var days = round ? decimal.Ceiling(by.Seconds / SecondsOfDay) : decimal.Floor(by.Seconds / SecondsOfDay);
        if (months > MostMonths || days > MostDays) return null;
        return CalendarDate.FromDayNumber(Months(from, sign * (long)months).DayNumber + sign * (long)days);
    }

    static CalendarDate Months(CalendarDate day, long months)
    {
        var count = day.Year * 12 + day.Month - 1 + months;
        var year = Math.DivRem(count, 12, out var month);
        if (month < 0) (year, month) = (year - 1, month + 12);
        return CalendarDate.Known(year, (int)month + 1, Math.Min(day.Day, CalendarDate.DaysInMonth(year, (int)month + 1)));
    }
}
