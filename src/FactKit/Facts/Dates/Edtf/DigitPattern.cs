namespace FactKit.Dates;

/// <summary>The digits YYYYMMDD of the days of four-digit years, four bits each; 15 stands for any digit. The sign of the year is not part of it.</summary>
readonly record struct DigitPattern(uint Digits)
{
    const uint AnyDigit = 15;
    const int LastYear = 9999;

    public static DigitPattern Any => new(uint.MaxValue);

    public bool IsAny => Digits == uint.MaxValue;

    /// <summary>The pattern with the digit at a place (0 for the first of the year, 7 for the last of the day); a negative digit is any.</summary>
    public DigitPattern With(int place, int digit)
    {
        var shift = 28 - 4 * place;
        return new((Digits & ~(AnyDigit << shift)) | ((digit < 0 ? AnyDigit : (uint)digit) << shift));
    }

    /// <summary>What both allow; false when a digit contradicts another.</summary>
    public static bool TryMerge(DigitPattern a, DigitPattern b, out DigitPattern merged)
    {
        merged = Any;
        for (var place = 0; place < 8; place++)
        {
            int x = a.At(place), y = b.At(place);
            if (x >= 0 && y >= 0 && x != y) return false;
            merged = merged.With(place, x >= 0 ? x : y);
        }
        return true;
    }

    /// <summary>The smallest allowed year that is not less than <paramref name="from"/>; -1 for none.</summary>
    public int NextYear(int from)
    {
        for (var year = Math.Max(from, Fill(0)); year <= Fill(9); year++)
        {
            if (AllowsYear(year)) return year;
        }
        return -1;
    }

    /// <summary>The largest allowed year that is not more than <paramref name="to"/>; -1 for none.</summary>
    public int PreviousYear(int to)
    {
        for (var year = Math.Min(to, Fill(9)); year >= Fill(0); year--)
        {
            if (AllowsYear(year)) return year;
        }
        return -1;
    }

    public bool IsUnspecified(int place) => At(place) < 0;

    public bool AllowsMonth(int month) => Allows(4, month / 10) && Allows(5, month % 10);

    public bool AllowsDay(int day) => Allows(6, day / 10) && Allows(7, day % 10);

    bool AllowsYear(int year) => Allows(0, year / 1000) && Allows(1, year / 100 % 10) && Allows(2, year / 10 % 10) && Allows(3, year % 10);

    bool Allows(int place, int digit) => At(place) is var given && (given < 0 || given == digit);

    /// <summary>The digit at a place, -1 for any.</summary>
    int At(int place) => (Digits >> (28 - 4 * place) & AnyDigit) is var digit && digit == AnyDigit ? -1 : (int)digit;

    int Fill(int digit)
    {
        var year = 0;
        for (var place = 0; place < 4; place++) year = year * 10 + (At(place) is var given && given < 0 ? digit : given);
        return Math.Min(year, LastYear);
    }
}
