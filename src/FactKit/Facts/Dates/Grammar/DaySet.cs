namespace FactKit.Dates;

/// <summary>
/// The days of a range that have certain digits: every day that one date without a time can be. <see cref="Min"/> and <see cref="Max"/> are members of it.
/// A pattern with given digits stands for years of four digits on one side of year 0 only.
/// </summary>
readonly record struct DaySet
{
    DaySet(DigitPattern pattern, CalendarDate min, CalendarDate max) => (Pattern, Min, Max) = (pattern, min, max);

    public DigitPattern Pattern { get; }

    public CalendarDate Min { get; }

    public CalendarDate Max { get; }

    public bool IsSingle => Min == Max;

    /// <summary>All days from one to another, which is not earlier.</summary>
    public static DaySet Range(CalendarDate min, CalendarDate max) => new(DigitPattern.Any, min, max);

    /// <summary>The days of the range that the pattern allows; false when there is none.</summary>
    public static bool TryCreate(DigitPattern pattern, CalendarDate from, CalendarDate to, out DaySet days)
    {
        days = default;
        if (from > to) return false;
        if (pattern.IsAny)
        {
            days = new(pattern, from, to);
            return true;
        }
        if (First(pattern, from, to) is not { } min || Last(pattern, from, to) is not { } max) return false;
        days = new(pattern, min, max);
        return true;
    }

    /// <summary>The days of both; false when there is none.</summary>
    public static bool TryIntersect(in DaySet a, in DaySet b, out DaySet both)
    {
        both = default;
        return DigitPattern.TryMerge(a.Pattern, b.Pattern, out var pattern)
            && TryCreate(pattern, CalendarDate.Later(a.Min, b.Min), CalendarDate.Earlier(a.Max, b.Max), out both);
    }

    static CalendarDate? First(DigitPattern pattern, CalendarDate from, CalendarDate to)
    {
        YearKinds tried = default;
        for (var year = NextYear(pattern, from.Year); year is { } y && y <= to.Year; year = NextYear(pattern, tried.All ? Math.Max(y + 1, to.Year) : y + 1))
        {
            if (y > from.Year && y < to.Year && !tried.Add(y)) continue;
            for (var month = 1; month <= 12; month++)
            {
                if (!pattern.AllowsMonth(month)) continue;
                for (var day = 1; day <= CalendarDate.DaysInMonth(y, month); day++)
                {
                    if (pattern.AllowsDay(day) && CalendarDate.Known(y, month, day) is var date && date >= from) return date <= to ? date : null;
                }
            }
        }
        return null;
    }

    static CalendarDate? Last(DigitPattern pattern, CalendarDate from, CalendarDate to)
    {
        YearKinds tried = default;
        for (var year = PreviousYear(pattern, to.Year); year is { } y && y >= from.Year; year = PreviousYear(pattern, tried.All ? Math.Min(y - 1, from.Year) : y - 1))
        {
            if (y > from.Year && y < to.Year && !tried.Add(y)) continue;
            for (var month = 12; month >= 1; month--)
            {
                if (!pattern.AllowsMonth(month)) continue;
                for (var day = CalendarDate.DaysInMonth(y, month); day >= 1; day--)
                {
                    if (pattern.AllowsDay(day) && CalendarDate.Known(y, month, day) is var date && date <= to) return date >= from ? date : null;
                }
            }
        }
        return null;
    }

    /// <summary>Years that lie wholly in a range differ in one thing only: whether they have a leap day. One of each kind is enough to try.</summary>
    struct YearKinds
    {
        bool _leap, _common;

        public readonly bool All => _leap && _common;

        /// <summary>False when a year of its kind was tried.</summary>
        public bool Add(long year)
        {
            var before = (_leap, _common);
            if (CalendarDate.IsLeapYear(year)) _leap = true;
            else _common = true;
            return before != (_leap, _common);
        }
    }

    // Before year 0 the digits count backwards.
    static long? NextYear(DigitPattern pattern, long from)
    {
        if (from < 0)
        {
            var magnitude = pattern.PreviousYear((int)Math.Min(-Math.Max(from, -9999), 9999));
            if (magnitude > 0) return -magnitude;
        }
        return from <= 9999 && pattern.NextYear((int)Math.Max(from, 0)) is var year and >= 0 ? year : null;
    }

    static long? PreviousYear(DigitPattern pattern, long to)
    {
        if (to >= 0)
        {
            var year = pattern.PreviousYear((int)Math.Min(to, 9999));
            if (year >= 0) return year;
        }
        return to >= -9999 && pattern.NextYear((int)-Math.Min(to, -1)) is var magnitude and >= 0 ? -magnitude : null;
    }
}
