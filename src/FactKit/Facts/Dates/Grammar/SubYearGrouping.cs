namespace FactKit.Dates;

/// <summary>
/// The codes 21 to 41 that stand where a month would. Quarters, quadrimesters and semesters are whole months of the year. Neither ISO 8601-2 nor EDTF says when a season begins,
/// so its bounds are all whole months that it touches by the weather's or the sun's reckoning, and for winter those at both ends of the year, since either winter may be meant.
/// A season without a hemisphere (21 to 24) may be that of either.
/// </summary>
static class SubYearGrouping
{
    public static bool IsCode(int month) => month is >= 21 and <= 41;

    public static int Level(int code) => code <= 24 ? 1 : 2;

    public static DatePrecision Precision(int code) => code switch
    {
        <= 32 => DatePrecision.Season,
        <= 36 => DatePrecision.Quarter,
        <= 39 => DatePrecision.Quadrimester,
        _ => DatePrecision.Semester,
    };

    public static CalendarDate First(long year, int code)
    {
        var month = Months(code).First;
        return month < 1 ? CalendarDate.Known(year - 1, month + 12, 1) : CalendarDate.Known(year, month, 1);
    }

    public static CalendarDate Last(long year, int code)
    {
        var month = Months(code).Last;
        if (month > 12) (year, month) = (year + 1, month - 12);
        return CalendarDate.Known(year, month, CalendarDate.DaysInMonth(year, month));
    }

    /// <summary>Month 0 is December of the year before, month 15 March of the year after.</summary>
    static (int First, int Last) Months(int code) => code switch
    {
        21 or 23 => (3, 12),
        22 or 24 => (0, 15),
        25 or 31 => (3, 6),
        26 or 32 => (6, 9),
        27 or 29 => (9, 12),
        28 or 30 => (0, 15),
        <= 36 => (3 * (code - 33) + 1, 3 * (code - 33) + 3),
        <= 39 => (4 * (code - 37) + 1, 4 * (code - 37) + 4),
        _ => (6 * (code - 40) + 1, 6 * (code - 40) + 6),
    };
}
