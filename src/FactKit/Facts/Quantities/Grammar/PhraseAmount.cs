namespace FactKit;

/// <summary>A number, a sum of money or a vague word as it was read, before modifiers, ranges and units.</summary>
readonly struct PhraseAmount
{
    public required Quantity Quantity { get; init; }
    public required int End { get; init; }

    /// <summary>Its first number in digits, if it has one; of kind Other for words.</summary>
    public PhraseToken Number { get; init; }

    /// <summary>The scale word that it ends with, as a factor: in "2 to 3 million" the 2 has it too. 1 for none.</summary>
    public decimal Scale { get; init; }

    /// <summary>False for a vague word.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Reads an amount that begins with this token.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, in PhraseToken first, VagueWords words, out PhraseAmount amount)
    {
        // The table goes first: it may give "a dozen" another meaning, and "a hundred" is not in it.
        if (words.Table.TryMatch(text, first, out var meaning, out var end))
        {
            Scaled(text, ref meaning, ref end);
            amount = new() { Quantity = meaning, End = end, Scale = 1 };
            return true;
        }
        if (first.Kind == PhraseTokenKind.Mark && EnglishUnits.SignOf(text[first.Start]) is { } sign)
        {
            if (!Money(text, first.End, out amount)) return false;
            amount = amount with { Quantity = amount.Quantity.WithUnit(sign) };
            return true;
        }
        if (IsMinus(text, first))
        {
            var next = PhraseToken.Next(text, first.End);
            if (first.Kind == PhraseTokenKind.Mark && !(next.Kind == PhraseTokenKind.Number && next.Tight) || !Positive(text, next, out amount))
            {
                amount = default;
                return false;
            }
            amount = amount with { Quantity = Quantity.Exactly(-amount.Quantity.Low!.Value) };
            return true;
        }
        return Positive(text, first, out amount);
    }

    /// <summary>A sum behind its sign, or the other end of a range of sums: 1.5m is a million and a half here.</summary>
    public static bool Money(ReadOnlySpan<char> text, int at, out PhraseAmount amount)
    {
        var next = PhraseToken.Next(text, at);
        if (next.Kind == PhraseTokenKind.Other && char.IsAsciiDigit(text[next.Start])) next = PhraseNumber.Read(text, next.Start, next.Tight, money: true);
        return Positive(text, next, out amount, money: true);
    }

    static bool IsMinus(ReadOnlySpan<char> text, in PhraseToken token) =>
        token.Is(text, "minus") || (token.IsMark(text, '-') || token.IsMark(text, '\u2212')) && (token.Start == 0 || char.IsWhiteSpace(text[token.Start - 1]) || text[token.Start - 1] == '(');

    static bool Positive(ReadOnlySpan<char> text, in PhraseToken first, out PhraseAmount amount, bool money = false)
    {
        amount = default;
        decimal value, scale = 1;
        var share = PhraseFraction.TryReadShare(text, first, out value, out var end);
        PhraseToken number = default;
        if (first.Kind == PhraseTokenKind.Number)
        {
            (value, end, number) = (first.Value, first.End, first);
        }
        // Half a million; "half" alone is a share.
        else if (!share && !SpelledNumber.TryRead(text, first, out value, out scale, out end))
        {
            return false;
        }
        // Two and a half million, a million and a half.
        if (!share && scale is 1 or >= 1000 && value == decimal.Truncate(value) && PhraseFraction.TryReadAnd(text, end, out var part, out var partEnd))
        {
            if (!ExactDecimal.TryMultiply(scale, part, out var more) || !ExactDecimal.TryAdd(value, more, out value)) return false;
            end = partEnd;
        }
        if (scale == 1 && Factor(text, end, money, out var factor, out var scaleEnd))
        {
            if (!ExactDecimal.TryMultiply(value, factor, out value)) return false;
            (scale, end) = (factor, scaleEnd);
        }
        if (share && scale < 100) return false;
        amount = new() { Quantity = Quantity.Exactly(Trim(value)), End = end, Number = number, Scale = scale, IsNumber = true };
        return true;
    }

    // 2.5 million is 2500000, not 2500000.0: the digits behind the point went into the scale.
    static decimal Trim(decimal value) => value == decimal.Truncate(value) ? decimal.Truncate(value) : value;

    static bool Factor(ReadOnlySpan<char> text, int at, bool money, out decimal factor, out int end)
    {
        var next = PhraseToken.NextJoined(text, at);
        end = next.End;
        factor = 1;
        if (next.Kind != PhraseTokenKind.Word) return false;
        if (EnglishNumbers.TryScale(next.In(text), out factor)) return true;
        if (at != next.Start) return false;
        if (EnglishNumbers.TrySuffix(next.In(text), out factor)) return true;
        factor = 1_000_000;
        return money && PhraseNumber.IsMillion(next.In(text));
    }

    /// <summary>Several hundred, a couple of thousand, many thousands.</summary>
    static void Scaled(ReadOnlySpan<char> text, ref Quantity meaning, ref int end)
    {
        // A few tens of thousands is the longest.
        for (var words = 0; words < 2 && meaning.Low is > 1; words++)
        {
            var next = PhraseToken.NextJoined(text, end);
            if (next.Is(text, "of")) next = PhraseToken.Next(text, next.End);
            if (next.Kind != PhraseTokenKind.Word || !EnglishNumbers.TryScales(next.In(text), out var factor)) return;
            meaning = meaning.Times(factor);
            end = next.End;
        }
    }
}
