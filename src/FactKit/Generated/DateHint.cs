using System.Globalization;
using FactKit.Syntax;

namespace FactKit.Generated;

/// <summary>How a text that is no EDTF is to be mended: as the date that it can only mean, or as words. The order of day and month is never guessed.</summary>
static class DateHint
{
    const int Longest = 60;

    static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>What the message about a text says.</summary>
    /// <param name="fault">What is wrong with the text as EDTF.</param>
    /// <param name="text">The text.</param>
    /// <param name="sensitive">The text is not to be shown, nor what it can be guessed from.</param>
    public static string Message(string fault, string text, bool sensitive)
    {
        const string expected = "expected an EDTF date such as 2031-05-15, 2031-05 or 2031";
        if (sensitive) return $"{fault}, found another text{(IsWords(text) ? ": a date in words is { \"asText\": \"…\" }" : "")}";
        var mend = AbsenceWords.Contains(text) ? "where there is no date, say why as { \"absent\": \"unknown\" }, if the schema lets it be absent"
            : text.Length > Longest ? null
            : Digits(text) ?? Named(text);
        if (mend is null && IsWords(text)) mend = "keep words as { \"asText\": \"" + (IsPlain(text) ? text : "…") + "\" }";
        return mend is null ? $"{fault}, found {FactMessages.Quote(text)}" : $"{expected}, found {FactMessages.Quote(text)}: {mend}";
    }

    // A single letter is a slip; a word of X alone is a date whose digits were miscounted.
    static bool IsWords(string text) => text.Any(char.IsWhiteSpace)
        ? text.Any(char.IsLetter)
        : !text.Any(char.IsAsciiDigit) && text.Count(static c => char.IsLetter(c) && c != 'X') > 1;

    // What a JSON text holds as it is, and what is not too long to show.
    static bool IsPlain(string text) => text.Length <= Longest && !text.Any(static c => c is '"' or '\\') && FactMessages.OneLine(text) == text;

    /// <summary>Numbers with the wrong signs between them, or in the wrong order.</summary>
    static string? Digits(string text)
    {
        var sign = text.FirstOrDefault(static c => !char.IsAsciiDigit(c));
        if (sign is not ('-' or '/' or '.')) return null;
        var parts = text.Split(sign);
        if (!parts.All(static p => p.Length is 1 or 2 or 4 && p.All(char.IsAsciiDigit))) return null;
        var numbers = Array.ConvertAll(parts, static p => int.Parse(p, CultureInfo.InvariantCulture));
        if (parts is [{ Length: 4 }, { Length: 1 }] && sign == '-' && numbers[1] > 0) return $"months and days have two digits: {parts[0]}-{numbers[1]:00}";
        if (parts is [{ Length: 4 }, { Length: < 4 }, { Length: < 4 }])
        {
            if (Date(numbers[0], numbers[1], numbers[2]) is not { } date) return null;
            return sign == '-' ? $"months and days have two digits: {date}" : $"write {date}";
        }
        if (parts is not [{ Length: < 4 }, { Length: < 4 }, { Length: 4 }]) return null;
        var (dayFirst, monthFirst) = (Date(numbers[2], numbers[1], numbers[0]), Date(numbers[2], numbers[0], numbers[1]));
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst
            ? (dayFirst ?? monthFirst) is { } only ? $"write {only}" : null
            : $"write {dayFirst} or {monthFirst}, as is meant, or only {numbers[2]:0000}";
    }

    /// <summary>An English month with a year, with or without a day: <c>15 May 2031</c>, <c>May 15, 2031</c>, <c>May 2031</c>.</summary>
    static string? Named(string text)
    {
        int year = 0, month = 0, day = 0;
        foreach (var word in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var isNumber = word.All(char.IsAsciiDigit);
            if (isNumber && word.Length == 4 && year == 0) year = int.Parse(word, CultureInfo.InvariantCulture);
            else if (isNumber && word.Length <= 2 && day == 0) day = int.Parse(word, CultureInfo.InvariantCulture);
            else if (month == 0 && Month(word.TrimEnd('.')) is > 0 and var named) month = named;
            else return null;
        }
        if (year == 0 || month == 0) return null;
        if (day == 0) return $"write {year:0000}-{month:00}";
        return Date(year, month, day) is { } date ? $"write {date}" : null;
    }

    static int Month(string word) =>
        1 + Array.FindIndex(Months, name => name.Equals(word, StringComparison.OrdinalIgnoreCase) || word.Length == 3 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The day in EDTF; null where the calendar has none.</summary>
    static string? Date(int year, int month, int day) =>
        year is > 0 and < 10_000 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;
}
