using System.Globalization;

namespace FactKit.Grounding;

/// <summary>The words of a text as comparing sees them: without case, typography and punctuation. Signs such as % and $ are words of their own.</summary>
static class TextWords
{
    /// <summary>Both have the same words in the same order.</summary>
    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Cut(a.ToString()).AsSpan().SequenceEqual(Cut(b.ToString()).AsSpan());

    /// <summary>The words in order.</summary>
    public static string[] Cut(string text)
    {
        var plain = TextNormaliser.Normalise(text).Text.ToLowerInvariant();
        var words = new List<string>();
        for (var at = 0; at < plain.Length;)
        {
            var start = at;
            while (at < plain.Length && IsLetter(plain, at) && !(at > start && (IsAlone(plain[at]) || IsAlone(plain[at - 1])))) at++;
            if (at == start) at++;
            if (at - start > 1 || IsLetter(plain, start) || IsSign(plain[start])) words.Add(IsInitials(plain, start, at) ? plain[start..at].Replace(".", "", StringComparison.Ordinal) : plain[start..at]);
        }
        return [.. words];
    }

    static bool IsLetter(string text, int at)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) return true;
        // Don't; 1,000 and 2.5; U.S.
        return at > 0 && at + 1 < text.Length
            && (c == '\'' && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) || c is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])
                || c == '.' && IsInitial(text, at - 1) && IsInitial(text, at + 1));
    }

    static bool IsInitial(string text, int at) =>
        char.IsLetter(text[at]) && !(at > 0 && char.IsLetterOrDigit(text[at - 1])) && !(at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    static bool IsInitials(string text, int start, int end) => end - start > 2 && text[start + 1] == '.' && char.IsLetter(text[start]);

    // Scripts without spaces: each character counts by itself.
    static bool IsAlone(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    static bool IsSign(char c) => c == '%' || char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol;
}
