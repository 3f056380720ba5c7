namespace FactKit.Dates;

/// <summary>The forms YYYY, YYYY-MM and YYYY-MM-DD, by far the commonest. A month or day of 0 is missing.</summary>
static class PlainDate
{
    /// <summary>The length of a negative one, such as -0044-03-15.</summary>
    public const int MaxLength = 11;

    /// <summary>False for every other form and every fault.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        month = day = 0;
        if (text.Length is not (4 or 7 or 10) || !Digits(text[..4], out year))
        {
            year = 0;
            return false;
        }
        if (text.Length == 4) return true;
        if (text[4] != '-' || !Digits(text[5..7], out month) || month is < 1 or > 12) return false;
        return text.Length == 7 || (text[7] == '-' && Digits(text[8..], out day) && day >= 1 && day <= CalendarDate.DaysInMonth(year, month));
    }

    /// <summary>Writes it and tells how many bytes it has.</summary>
    public static int Write(Span<byte> text, int year, int month, int day)
    {
        var at = 0;
        if (year < 0) text[at++] = (byte)'-';
        year = Math.Abs(year);
        TwoDigits(text, ref at, year / 100);
        TwoDigits(text, ref at, year % 100);
        if (month == 0) return at;
        text[at++] = (byte)'-';
        TwoDigits(text, ref at, month);
        if (day == 0) return at;
        text[at++] = (byte)'-';
        TwoDigits(text, ref at, day);
        return at;
    }

    static void TwoDigits(Span<byte> text, ref int at, int value)
    {
        text[at++] = (byte)('0' + value / 10);
        text[at++] = (byte)('0' + value % 10);
    }

    static bool Digits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (c is < (byte)'0' or > (byte)'9') return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }
}
