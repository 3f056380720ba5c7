namespace FactKit.Dates;

/// <summary>How many seconds a number of months in a row has at least and at most, over the 400 years after which the calendar repeats itself.</summary>
static class MonthLengths
{
    const int Cycle = 4800;
    const int DaysOfCycle = 146_097;
    const int SecondsOfDay = 86_400;

    /// <summary>Days before each month of two cycles.</summary>
    static readonly int[] DaysBefore = Count();

    public static decimal Least(decimal months) => Days(months, shortest: true) * SecondsOfDay;

    public static decimal Most(decimal months) => Days(months, shortest: false) * SecondsOfDay;

    static decimal Days(decimal months, bool shortest)
    {
        var whole = decimal.Truncate(months);
        var cycles = decimal.Truncate(whole / Cycle);
        var rest = (int)(whole - cycles * Cycle);
        // What is left of a month is that part of a short or a long one.
        return cycles * DaysOfCycle + Window(rest, shortest) + (months - whole) * (shortest ? 28 : 31);
    }

    static int Window(int months, bool shortest)
    {
        if (months == 0) return 0;
        var best = DaysBefore[months];
        for (var start = 1; start < Cycle; start++)
        {
            var days = DaysBefore[start + months] - DaysBefore[start];
            if (shortest ? days < best : days > best) best = days;
        }
        return best;
    }

    static int[] Count()
    {
        var days = new int[2 * Cycle + 1];
        for (var month = 0; month < 2 * Cycle; month++) days[month + 1] = days[month] + CalendarDate.DaysInMonth(2000 + month / 12, month % 12 + 1);
        return days;
    }
}
