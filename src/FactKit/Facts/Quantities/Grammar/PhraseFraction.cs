namespace FactKit;

/// <summary>Halves and quarters: ½, a quarter of a million, two and three quarters. Thirds have no end as decimals, so a number with one is none.</summary>
static class PhraseFraction
{
    /// <summary>True for a sign of a fraction; its value is 0 where no decimal says it exactly.</summary>
    public static bool IsSign(char c, out decimal value)
    {
        value = c switch
        {
            '½' => 0.5m,
            '¼' => 0.25m,
            '¾' => 0.75m,
            '⅕' => 0.2m,
            '⅖' => 0.4m,
            '⅗' => 0.6m,
            '⅘' => 0.8m,
            '⅛' => 0.125m,
            '⅜' => 0.375m,
            '⅝' => 0.625m,
            '⅞' => 0.875m,
            '⅒' => 0.1m,
            _ => 0,
        };
        return value != 0 || c is '⅓' or '⅔' or '⅙' or '⅚' or '⅐' or '⅑' or '\u2044';
    }

    /// <summary>A fraction that a scale word has to follow: half a, a quarter of a, three-quarters of a, a half, ½.</summary>
    public static bool TryReadShare(ReadOnlySpan<char> text, in PhraseToken first, out decimal share, out int end)
    {
        end = first.End;
        if (first.Kind == PhraseTokenKind.Mark) return IsSign(text[first.Start], out share) && share != 0;
        if (!TryRead(text, first, out share, out end)) return false;
        var next = PhraseToken.NextJoined(text, end);
        var of = next.Is(text, "of");
        if (of) next = PhraseToken.Next(text, next.End);
        if (next.Is(text, "a")) end = next.End;
        else if (of) return false;
        return true;
    }

    /// <summary>And a half, and three quarters. Not "and a quarter of the town", which is another thing.</summary>
    public static bool TryReadAnd(ReadOnlySpan<char> text, int at, out decimal share, out int end)
    {
        share = 0;
        end = at;
        var and = PhraseToken.NextJoined(text, at);
        if (!and.Is(text, "and")) return false;
        var first = PhraseToken.NextJoined(text, and.End);
        return !first.Is(text, "half") && !first.Is(text, "quarter") && TryRead(text, first, out share, out end) && !PhraseToken.Next(text, end).Is(text, "of");
    }

    // Half, a half, one half, quarter, a quarter, three quarters.
    static bool TryRead(ReadOnlySpan<char> text, in PhraseToken first, out decimal share, out int end)
    {
        var three = first.Is(text, "three");
        var part = three || first.Is(text, "a") || first.Is(text, "one") ? PhraseToken.NextJoined(text, first.End) : first;
        end = part.End;
        share = three ? part.Is(text, "quarters") ? 0.75m : 0 : part.Is(text, "half") ? 0.5m : part.Is(text, "quarter") ? 0.25m : 0;
        return share != 0;
    }
}
