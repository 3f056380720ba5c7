namespace FactKit;

/// <summary>
/// Numbers that name a day, a year, a time or a thing and count nothing. Decided by the words next to them alone:
/// a day stands beside a month, a year (four plain digits) after a month, a day or a preposition of time, a time before "am" or "o'clock", a name after "No." or "page".
/// </summary>
static class EnglishDates
{
    static readonly WordSet Months = new(
        "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".Split(' '));

    static readonly WordSet BeforeYears = new(
        "in since until till by during before after early late mid year circa summer winter spring autumn fall".Split(' '));

    static readonly WordSet MaybeBeforeYears = new("the of from between".Split(' '));

    static readonly WordSet BeforeNames = new(
        "no nos number page pages chapter section article paragraph figure table flight route highway version resolution channel war phase stage season episode volume aged age".Split(' '));

    static readonly WordSet AfterTimes = new("am pm o'clock o’clock gmt utc bc ad bce ce".Split(' '));

    /// <summary>True when the words around the number say that it counts nothing. Only a number without scale or unit is asked about.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number; a spelled one counts as not plain.</param>
    /// <param name="end">Where it ends, or the range that begins with it.</param>
    /// <param name="modified">Whether a modifier stands before it: "more than 2000" is no year.</param>
    /// <param name="dateEnd">Where the date ends that was found last; -1 for none.</param>
    public static bool IsName(ReadOnlySpan<char> text, in PhraseToken number, int end, bool modified, int dateEnd)
    {
        var before = WordBefore(text, number.Start);
        var next = PhraseToken.Next(text, end);
        if (IsMonth(before) && number.Value is >= 1 and <= 31) return true;
        if (next.Kind == PhraseTokenKind.Word && IsMonth(next.In(text)) && number.Value is >= 1 and <= 31) return true;
        if (BeforeNames.Contains(before) || number.Start > 0 && text[number.Start - 1] is '#' or '№') return true;
        if (next.Kind == PhraseTokenKind.Word && (AfterTimes.Contains(next.In(text)) || IsDotted(text, next))) return true;
        return number.Plain && !modified && IsYear(text, number, before, dateEnd);
    }

    static bool IsYear(ReadOnlySpan<char> text, in PhraseToken number, ReadOnlySpan<char> before, int dateEnd)
    {
        if (number.End - number.Start != 4 || number.Value is < 1500 or > 2099) return false;
        if (BeforeYears.Contains(before) || IsMonth(before)) return true;
        // "the 1500 people" and "a total of 1500" count.
        if (MaybeBeforeYears.Contains(before)) return number.Value >= 1900;
        // March 2, 2018; 2014 and 2015; 2014-2018.
        return dateEnd >= 0 && text[dateEnd..number.Start].Trim() is "" or "," or "and" or "to" or "or" or "-" or "–" or "until" or "of";
    }

    // "No. 3" and "Sept. 3": the full stop does not end a sentence.
    static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int at)
    {
        var stop = at > 1 && char.IsWhiteSpace(text[at - 1]) ? at - 2 : at - 1;
        if (stop < 0 || text[stop] != '.') return PhraseToken.Before(text, at);
        var word = PhraseToken.Before(text, stop);
        return IsAbbreviated(word) || word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("nos", StringComparison.OrdinalIgnoreCase) ? word : default;
    }

    static bool IsAbbreviated(ReadOnlySpan<char> word) => word.Length <= 4 && IsMonth(word) && word is not ("May" or "June" or "July");

    // A month is written with a capital: may and march are other words.
    static bool IsMonth(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsUpper(word[0]) && Months.Contains(word);

    // a.m. and p.m.
    static bool IsDotted(ReadOnlySpan<char> text, in PhraseToken word) =>
        (word.Is(text, "a") || word.Is(text, "p")) && word.End + 1 < text.Length && text[word.End] == '.' && text[word.End + 1] is 'm' or 'M';
}
