namespace FactKit.Dates;

/// <summary>The digits YYYYMMDD of the days of four-digit years, four bits each; 15 stands for any digit. The sign of the year is not part of it.</summary>
readonly record struct DigitPattern(uint Digits)
{
    const uint AnyDigit = 15;

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
    public int NextYear(int from) => Nearest(from, up: true);

    /// <summary>The largest allowed year that is not more than <paramref name="to"/>; -1 for none.</summary>
    public int PreviousYear(int to) => Nearest(to, up: false);

    public bool IsUnspecified(int place) => At(place) < 0;

    public bool AllowsMonth(int month) => Allows(4, month / 10) && Allows(5, month % 10);

    public bool AllowsDay(int day) => Allows(6, day / 10) && Allows(7, day % 10);

    /// <summary>The year that keeps as many leading digits as it can is the nearest.</summary>
    int Nearest(int year, bool up)
    {
        if (year is < 0 or > 9999) return -1;
        for (var kept = 4; kept >= 0; kept--)
        {
            if (Nearest(year, kept, up) is var found and >= 0) return found;
        }
        return -1;
    }

    int Nearest(int year, int kept, bool up)
    {
        var result = 0;
        for (int place = 0, unit = 1000; place < 4; place++, unit /= 10)
        {
            var digit = year / unit % 10;
            var given = At(place);
            var next = place < kept ? digit : given >= 0 ? given : place > kept ? (up ? 0 : 9) : up ? digit + 1 : digit - 1;
            if (next is < 0 or > 9 || (given >= 0 && given != next) || (place == kept && (up ? next <= digit : next >= digit))) return -1;
            result = result * 10 + next;
        }
        return result;
    }

    bool Allows(int place, int digit) => At(place) is var given && (given < 0 || given == digit);

    /// <summary>The digit at a place, -1 for any.</summary>
    int At(int place) => (Digits >> (28 - 4 * place) & AnyDigit) is var digit && digit == AnyDigit ? -1 : (int)digit;
}
