namespace FactKit.Dates;

// Years that stand alone: with a letter before them, an exponent, or significant digits.
ref partial struct EdtfPartParser
{
    string? LongYear(out EdtfPart part)
    {
        part = default;
        var negative = TryTake('-');
        if (!TryNumber(out var year)) return EdtfFaults.LongYear;
        _level = Math.Max(_level, 1);
        if (TryTake('E'))
        {
            if (!TryNumber(out var exponent) || exponent > 15) return EdtfFaults.LongYear;
            for (; exponent > 0 && year <= CalendarDate.MaxYear; exponent--) year *= 10;
            _level = 2;
        }
        if (year is <= 9999 or > CalendarDate.MaxYear) return EdtfFaults.LongYear;
        if (negative) year = -year;
        return TryTake('S') ? Significant(year, out part) : Years(year, year, DatePrecision.Year, out part);
    }

    /// <summary>The years that agree in the digits that are significant; zeros before the first other digit never are.</summary>
    string? Significant(long year, out EdtfPart part)
    {
        part = default;
        var digits = 0;
        for (var rest = Math.Abs(year); rest > 0; rest /= 10) digits++;
        if (!TryNumber(out var significant) || significant > digits) return EdtfFaults.Significant;
        long unit = 1;
        for (var i = significant; i < digits; i++) unit *= 10;
        var low = Math.Abs(year) / unit * unit;
        var high = low + unit - 1;
        _level = 2;
        return Years(year < 0 ? -high : low, year < 0 ? -low : high, YearPrecision(digits - (int)significant), out part);
    }

    string? Years(long first, long last, DatePrecision precision, out EdtfPart part)
    {
        part = default;
        _year |= Group();
        if (!AtEnd) return EdtfFaults.Form;
        part = new()
        {
            Days = DaySet.Range(CalendarDate.Known(first, 1, 1), CalendarDate.Known(last, 12, 31)),
            Bound = DateBoundKind.Known,
            Precision = precision,
            Components = 1,
            Level = (byte)_level,
            Year = _year,
        };
        return null;
    }

    static DatePrecision YearPrecision(int unspecified) => unspecified switch
    {
        0 => DatePrecision.Year,
        1 => DatePrecision.Decade,
        2 => DatePrecision.Century,
        3 => DatePrecision.Millennium,
        _ => DatePrecision.Longer,
    };
}
