namespace FactKit.Dates;

/// <summary>Reads one date of any level. Everything is ASCII; the text is at most <see cref="EdtfParser.MaxLength"/> long.</summary>
ref partial struct EdtfPartParser
{
    readonly ReadOnlySpan<byte> _text;
    readonly bool _allowTime;
    int _at;
    int _level;
    DigitPattern _pattern = DigitPattern.Any;
    DateQualifiers _year, _month, _day;

    EdtfPartParser(ReadOnlySpan<byte> text, bool allowTime)
    {
        _text = text;
        _allowTime = allowTime;
    }

    /// <summary>Null for a date; otherwise what was expected.</summary>
    public static string? Fault(ReadOnlySpan<byte> text, bool allowTime, out EdtfPart part) => new EdtfPartParser(text, allowTime).Read(out part);

    readonly bool AtEnd => _at == _text.Length;

    string? Read(out EdtfPart part)
    {
        part = default;
        if (AtEnd) return EdtfFaults.Form;
        _year = Individual();
        if (TryTake('Y')) return LongYear(out part);
        DateQualifiers group;
        var negative = TryTake('-');
        if (negative) _level = Math.Max(_level, 1);
        if (!TryDigits(0, 4, out var year)) return EdtfFaults.Year;
        if (negative && year == 0) return EdtfFaults.ZeroYear;
        if (TryTake('S')) return year < 0 ? EdtfFaults.Significant : Significant(negative ? -year : year, out part);
        _year |= Group();
        if (AtEnd) return Finish(negative, year, 0, 0, out part);

        if (!TryTake('-')) return EdtfFaults.Form;
        _month = Individual();
        if (!TryDigits(4, 2, out var month)) return EdtfFaults.Month;
        if (SubYearGrouping.IsCode(month)) return Grouping(negative, year, month, out part);
        if (month is 0 or > 12 || !AnyMonth()) return EdtfFaults.Month;
        _year |= group = Group();
        _month |= group;
        if (AtEnd) return Finish(negative, year, month, 0, out part);

        if (!TryTake('-')) return EdtfFaults.Form;
        _day = Individual();
        if (!TryDigits(6, 2, out var day)) return EdtfFaults.Day;
        if (day is 0 or > 31) return EdtfFaults.Day;
        _year |= group = Group();
        _month |= group;
        _day |= group;
        if (AtEnd) return Finish(negative, year, month, day, out part);

        if (!TryTake('T')) return EdtfFaults.Form;
        if (!_allowTime) return EdtfFaults.TimeOfDay;
        if ((_year | _month | _day) != 0 || year < 0 || month < 0 || day < 0) return EdtfFaults.Form;
        return EdtfTimeParser.TryRead(_text[_at..], out var time) ? Finish(negative, year, month, day, out part, time) : EdtfFaults.Time;
    }

    /// <summary>A date of four digits a year; what is -1 has unspecified digits, what is 0 (month, day) is missing.</summary>
    readonly string? Finish(bool negative, int year, int month, int day, out EdtfPart part, EdtfTime? time = null)
    {
        part = default;
        var unspecified = year < 0 || month < 0 || day < 0;
        DaySet days;
        if (unspecified)
        {
            var from = negative ? CalendarDate.Known(-9999, 1, 1) : CalendarDate.Known(0, 1, 1);
            var to = negative ? CalendarDate.Known(-1, 12, 31) : CalendarDate.Known(9999, 12, 31);
            if (!DaySet.TryCreate(_pattern, from, to, out days)) return EdtfFaults.NoSuchDay;
        }
        else
        {
            long signed = negative ? -year : year;
            var lastMonth = month == 0 ? 12 : month;
            var length = CalendarDate.DaysInMonth(signed, lastMonth);
            if (day > length) return EdtfFaults.NoSuchDay;
            days = DaySet.Range(CalendarDate.Known(signed, month == 0 ? 1 : month, day == 0 ? 1 : day), CalendarDate.Known(signed, lastMonth, day == 0 ? length : day));
        }
        part = new()
        {
            Days = days,
            Bound = DateBoundKind.Known,
            Precision = time is not null ? DatePrecision.Time : day != 0 ? DatePrecision.Day : month != 0 ? DatePrecision.Month : YearPrecision(unspecified ? UnspecifiedOnTheRight() : 0),
            Components = (byte)(day != 0 ? 3 : month != 0 ? 2 : 1),
            Level = (byte)Math.Max(_level, unspecified ? UnspecifiedLevel(year, month, day) : 0),
            HasUnspecified = unspecified,
            Year = _year,
            Month = _month,
            Day = _day,
            Time = time,
        };
        return null;
    }

    string? Grouping(bool negative, int year, int code, out EdtfPart part)
    {
        part = default;
        var group = Group();
        _year |= group;
        _month |= group;
        if (!AtEnd) return EdtfFaults.Form;
        // The code is no digit of a month: only the year can be unspecified.
        var pattern = _pattern.With(4, -1).With(5, -1);
        long first = negative ? -year : year, last = first;
        if (year < 0)
        {
            first = negative ? -pattern.PreviousYear(9999) : pattern.NextYear(0);
            last = negative ? -pattern.NextYear(1) : pattern.PreviousYear(9999);
        }
        part = new()
        {
            Days = DaySet.Range(SubYearGrouping.First(first, code), SubYearGrouping.Last(last, code)),
            Bound = DateBoundKind.Known,
            Precision = SubYearGrouping.Precision(code),
            Components = 2,
            Level = (byte)Math.Max(_level, year < 0 ? 2 : SubYearGrouping.Level(code)),
            IsGrouping = true,
            HasUnspecified = year < 0,
            Year = _year,
            Month = _month,
        };
        return null;
    }

    readonly int UnspecifiedOnTheRight()
    {
        var count = 0;
        while (count < 4 && _pattern.IsUnspecified(3 - count)) count++;
        return count;
    }

    /// <summary>Level 1 has 201X and 20XX, and whole components from the right: 2004-XX, 1985-04-XX, 1985-XX-XX.</summary>
    readonly int UnspecifiedLevel(int year, int month, int day)
    {
        if (month == 0) return _pattern.IsUnspecified(0) || _pattern.IsUnspecified(1) || !_pattern.IsUnspecified(3) ? 2 : 1;
        var months = (_pattern.IsUnspecified(4) ? 1 : 0) + (_pattern.IsUnspecified(5) ? 1 : 0);
        var days = day == 0 ? 2 : (_pattern.IsUnspecified(6) ? 1 : 0) + (_pattern.IsUnspecified(7) ? 1 : 0);
        return year >= 0 && months != 1 && days == 2 ? 1 : 2;
    }

    readonly bool AnyMonth()
    {
        for (var month = 1; month <= 12; month++)
        {
            if (_pattern.AllowsMonth(month)) return true;
        }
        return false;
    }
}
