namespace FactKit.Rules;

// Parts of dates that are known where all days that a date can be agree; and whole days between two.
public static partial class Rule
{
    /// <summary>The days from the second date to the first, within what both can be: negative where the first is earlier. A time of day does not count.</summary>
    public static Cel<Quantity> Subtract(Cel<EdtfDate> a, Cel<EdtfDate> b)
    {
        if (!a.IsKnown || !b.IsKnown) return Missing<EdtfDate, EdtfDate, Quantity>(a, b);
        var days = QuantityRange.Between(Days(a.Value.Earliest, b.Value.Latest), Days(a.Value.Latest, b.Value.Earliest));
        return Vague(days, a.Causes | b.Causes);
    }

    static decimal? Days(DateBound to, DateBound from) => to.TryGetDate(out var last) && from.TryGetDate(out var first) ? (decimal)last.DayNumber - first.DayNumber : null;

    /// <summary>The year, where it is known.</summary>
    public static Cel<long> GetFullYear(Cel<EdtfDate> date) => Part(date, static (a, b) => a.Year == b.Year, static day => day.Year);

    /// <summary>The month, from 0, where year and month are known.</summary>
    public static Cel<long> GetMonth(Cel<EdtfDate> date) => Part(date, static (a, b) => a.Year == b.Year && a.Month == b.Month, static day => day.Month - 1);

    /// <summary>The day of the month, from 1, where the day is known.</summary>
    public static Cel<long> GetDate(Cel<EdtfDate> date) => Part(date, static (a, b) => a == b, static day => day.Day);

    /// <summary>The day of the month, from 0, where the day is known.</summary>
    public static Cel<long> GetDayOfMonth(Cel<EdtfDate> date) => Part(date, static (a, b) => a == b, static day => day.Day - 1);

    /// <summary>The day of the year, from 0, where the day is known.</summary>
    public static Cel<long> GetDayOfYear(Cel<EdtfDate> date) => Part(date, static (a, b) => a == b, static day => day.DayNumber - new CalendarDate(day.Year, 1, 1).DayNumber);

    /// <summary>The day of the week, from 0 for Sunday, where the day is known.</summary>
    public static Cel<long> GetDayOfWeek(Cel<EdtfDate> date) => Part(date, static (a, b) => a == b, static day => ((day.DayNumber + 4) % 7 + 7) % 7);

    static Cel<long> Part(Cel<EdtfDate> date, Func<CalendarDate, CalendarDate, bool> agree, Func<CalendarDate, long> part)
    {
        if (!date.IsKnown) return Missing<EdtfDate, long>(date);
        return date.Value.Earliest.TryGetDate(out var first) && date.Value.Latest.TryGetDate(out var last) && agree(first, last) ? part(first) : Cel<long>.Undetermined(date.Causes);
    }
}
