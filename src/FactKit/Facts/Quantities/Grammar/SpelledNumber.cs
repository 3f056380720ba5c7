namespace FactKit;

/// <summary>Reads English cardinals: <c>forty-three</c>, <c>one hundred and five</c>, <c>twelve hundred</c>, <c>two point five million</c>, <c>a thousand</c>.</summary>
static class SpelledNumber
{
    /// <summary>Reads the longest number that begins with this token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="value">The number.</param>
    /// <param name="scale">The scale word that it ends with, as a factor; 1 for none.</param>
    /// <param name="end">Where it ends.</param>
    public static bool TryRead(ReadOnlySpan<char> text, in PhraseToken first, out decimal value, out decimal scale, out int end)
    {
        value = 0;
        scale = 1;
        end = first.Start;
        var limit = decimal.MaxValue;
        for (var token = first; Group(text, token, out var group, out var groupScale, out var groupEnd);)
        {
            // A fraction makes sense in the first group only: two point five million.
            if (value == 0) Fraction(text, ref group, ref groupEnd);
            var next = PhraseToken.NextJoined(text, groupEnd);
            var scaled = next.Kind == PhraseTokenKind.Word & EnglishNumbers.TryScale(next.In(text), out var factor) && factor >= 1000;
            // Groups go down: after thousands come hundreds, not millions.
            if ((scaled ? factor : group) >= limit) break;
            value += scaled ? group * factor : group;
            scale = scaled ? factor : groupScale;
            end = scaled ? next.End : groupEnd;
            if (!scaled) break;
            limit = factor;
            token = And(text, end);
        }
        return end > first.Start;
    }

    /// <summary>What stands after this place, over an "and".</summary>
    static PhraseToken And(ReadOnlySpan<char> text, int at)
    {
        var next = PhraseToken.NextJoined(text, at);
        if (!next.Is(text, "and")) return IsArticle(text, next) ? next with { Kind = PhraseTokenKind.Other } : next;
        return PhraseToken.NextJoined(text, next.End);
    }

    /// <summary>Up to 9,999: <c>ninety-nine hundred and ninety-nine</c>. An article stands for one before a scale word of a hundred or more.</summary>
    static bool Group(ReadOnlySpan<char> text, in PhraseToken first, out decimal value, out decimal scale, out int end)
    {
        value = 1;
        scale = 1;
        end = first.End;
        var article = IsArticle(text, first);
        if (!article && !Below100(text, first, out value, out end)) return false;
        var next = PhraseToken.NextJoined(text, end);
        if (article && !(next.Kind == PhraseTokenKind.Word && EnglishNumbers.TryScale(next.In(text), out var factor) && factor >= 100)) return false;
        if (!next.Is(text, "hundred") || value == 0) return true;
        value *= 100;
        scale = 100;
        end = next.End;
        var rest = And(text, end);
        // "two hundred and three hundred" are two numbers.
        if (Below100(text, rest, out var below, out var restEnd) && below > 0 && !PhraseToken.NextJoined(text, restEnd).Is(text, "hundred"))
        {
            value += below;
            scale = 1;
            end = restEnd;
        }
        return true;
    }

    static bool Below100(ReadOnlySpan<char> text, in PhraseToken first, out decimal value, out int end)
    {
        value = 0;
        end = first.End;
        if (first.Kind != PhraseTokenKind.Word || !EnglishNumbers.TryBelow100(first.In(text), out var tens)) return false;
        value = tens;
        if (tens < 20) return true;
        var next = PhraseToken.NextJoined(text, end);
        if (next.Kind == PhraseTokenKind.Word && EnglishNumbers.TryBelow100(next.In(text), out var units) && units is > 0 and < 10 && !IsApart(text, end, next.End))
        {
            value += units;
            end = next.End;
        }
        return true;
    }

    // "thirty five-year sentences" has two numbers.
    static bool IsApart(ReadOnlySpan<char> text, int tensEnd, int unitsEnd) =>
        char.IsWhiteSpace(text[tensEnd]) && unitsEnd + 1 < text.Length && PhraseToken.IsHyphen(text[unitsEnd]) && char.IsLetter(text[unitsEnd + 1]);

    static void Fraction(ReadOnlySpan<char> text, ref decimal value, ref int end)
    {
        var point = PhraseToken.Next(text, end);
        if (!point.Is(text, "point")) return;
        var place = 0.1m;
        var at = point.End;
        // As many digits as a decimal holds after the point.
        for (var digits = 0; digits < 20; digits++, place /= 10)
        {
            var next = PhraseToken.Next(text, at);
            if (next.Kind != PhraseTokenKind.Word || !EnglishNumbers.TryBelow100(next.In(text), out var digit) || digit > 9) break;
            value += digit * place;
            at = end = next.End;
        }
    }

    static bool IsArticle(ReadOnlySpan<char> text, in PhraseToken token) => token.Is(text, "a") || token.Is(text, "an");
}
