namespace FactKit;

enum PhraseTokenKind
{
    /// <summary>The text is over, or a paragraph is.</summary>
    End,

    /// <summary>Letters, with apostrophes between them.</summary>
    Word,

    /// <summary>Digits as people write a number, with its value.</summary>
    Number,

    /// <summary>One other character.</summary>
    Mark,

    /// <summary>Digits that are no number: 10:30, 1/2, 43rd, H1N1, 1.2.3.</summary>
    Other,
}

/// <summary>A piece of running text. Pieces are cut anew where they are looked at; each takes time in its own length only.</summary>
readonly struct PhraseToken
{
    public required PhraseTokenKind Kind { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }

    /// <summary>No white space stands before it.</summary>
    public required bool Tight { get; init; }
    public decimal Value { get; init; }

    /// <summary>True for a number of digits alone: 2018, but not 2,018 or 2018.0.</summary>
    public bool Plain { get; init; }

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    public bool Is(ReadOnlySpan<char> text, string word) => Kind == PhraseTokenKind.Word && In(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsMark(ReadOnlySpan<char> text, char mark) => Kind == PhraseTokenKind.Mark && text[Start] == mark;

    /// <summary>The next token of the same paragraph.</summary>
    public static PhraseToken Next(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        var lines = 0;
        for (; start < text.Length && char.IsWhiteSpace(text[start]); start++)
        {
            if (text[start] is '\n' or '\u2029' && ++lines == 2) break;
        }
        if (start == text.Length || lines == 2) return new() { Kind = PhraseTokenKind.End, Start = start, End = start, Tight = false };
        var tight = start == at;
        var c = text[start];
        if (char.IsAsciiDigit(c)) return PhraseNumber.Read(text, start, tight);
        if (!char.IsLetterOrDigit(c)) return new() { Kind = PhraseTokenKind.Mark, Start = start, End = start + 1, Tight = tight };
        var end = WordEnd(text, start);
        var kind = text[start..end].IndexOfAnyInRange('0', '9') >= 0 ? PhraseTokenKind.Other : PhraseTokenKind.Word;
        return new() { Kind = kind, Start = start, End = end, Tight = tight };
    }

    /// <summary>The next token after white space or a hyphen that joins two words.</summary>
    public static PhraseToken NextJoined(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && IsHyphen(text[at]) && char.IsLetterOrDigit(text[at + 1])) return Next(text, at + 1);
        return Next(text, at);
    }

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Hyphens, and the longer dashes that stand between the ends of a range.</summary>
    public static bool IsRangeDash(char c) => IsHyphen(c) || c is '\u2012' or '\u2013' or '\u2212';

    static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '\u2019' && at + 1 < text.Length && char.IsLetter(text[at + 1]))) at++;
        return at;
    }

    /// <summary>The word that ends before this place, if white space alone stands between them.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int at)
    {
        // Long enough for every word that is asked for; keeps the time bounded.
        const int most = 24;
        var end = at;
        while (end > 0 && at - end < most && char.IsWhiteSpace(text[end - 1])) end--;
        var start = end;
        while (start > 0 && end - start < most && char.IsLetter(text[start - 1])) start--;
        return text[start..end];
    }
}
