using FactKit.Reading;

namespace FactKit;

/// <summary>Numbers in digits as English prose has them: 92, 1,200, 1 200 (with any of the spaces used for it), 2.5. Other runs of digits are no numbers.</summary>
static class PhraseNumber
{
    /// <param name="text">The text.</param>
    /// <param name="start">Where its digits begin.</param>
    /// <param name="tight">Whether no white space stands before it.</param>
    /// <param name="money">True behind a sign of money, where m is a million and never metres.</param>
    public static PhraseToken Read(ReadOnlySpan<char> text, int start, bool tight, bool money = false)
    {
        var end = Digits(text, start);
        var plain = true;
        var grouped = Groups(text, start, end);
        if (grouped > end)
        {
            end = grouped;
            plain = false;
        }
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = Digits(text, end + 1);
            plain = false;
        }
        if (end < text.Length && PhraseFraction.IsSign(text[end], out var fraction))
        {
            // Two and a half as a sign; what no decimal says exactly is no number here.
            var digits = text[start..end];
            var after = Suffix(text, end + 1);
            if (fraction == 0 || digits.Contains('.') || after > end + 1 || !TryValue(digits, out var whole) || !ExactDecimal.TryAdd(whole, fraction, out var mixed)) return Other(start, after, tight);
            return new() { Kind = PhraseTokenKind.Number, Start = start, End = end + 1, Tight = tight, Value = mixed };
        }
        // More digits after a sign that joins them: a time, a fraction, a version, a code.
        var chain = end;
        while (chain + 1 < text.Length && text[chain] is ',' or '.' or ':' or '/' or '\'' or '\u2019' && char.IsAsciiDigit(text[chain + 1])) chain = Digits(text, chain + 1);
        var suffix = Suffix(text, chain);
        if (chain > end || suffix > chain && !EnglishUnits.MayTouch(text[chain..suffix]) && !(money && IsMillion(text[chain..suffix]))) return Other(start, suffix, tight);
        return TryValue(text[start..end], out var value)
            ? new() { Kind = PhraseTokenKind.Number, Start = start, End = end, Tight = tight, Value = value, Plain = plain }
            : Other(start, end, tight);
    }

    /// <summary>m for a million, which is metres elsewhere.</summary>
    public static bool IsMillion(ReadOnlySpan<char> suffix) => suffix is "m" or "M";

    static PhraseToken Other(int start, int end, bool tight) => new() { Kind = PhraseTokenKind.Other, Start = start, End = end, Tight = tight };

    static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    static int Suffix(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    /// <summary>Where groups of three digits end that follow one to three digits, all separated by the same sign.</summary>
    static int Groups(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > 3 || text[start] == '0' || end == text.Length || !IsSeparator(text[end])) return end;
        var separator = text[end];
        var last = end;
        while (last + 3 < text.Length && text[last] == separator && Digits(text, last + 1) == last + 4) last += 4;
        return last;
    }

    static bool IsSeparator(char c) => c is ',' or ' ' or '\u00A0' or '\u2009' or '\u202F';

    static bool TryValue(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        const int most = 64;
        if (text.Length > most || text.Length > 1 && text[0] == '0' && text[1] != '.') return false;
        Span<byte> json = stackalloc byte[most];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) || c == '.') json[length++] = (byte)c;
        }
        return DecimalText.TryParse(json[..length], out value);
    }
}
