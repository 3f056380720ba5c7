namespace FactKit;

ref partial struct PhraseReader
{
    /// <summary>Or more, or so, -odd, +.</summary>
    readonly bool Suffix(ref Quantity quantity, ref int end)
    {
        var next = PhraseToken.NextJoined(_text, end);
        if (next.IsMark(_text, '+') && next.Tight)
        {
            end = next.End;
            quantity = ModifiedQuantity.Apply(QuantityModifier.AtLeast, false, quantity, words);
            return true;
        }
        if (next.Is(_text, "plus") && (next.Start == end + 1 && !char.IsWhiteSpace(_text[end]) || IsPlusMore(next)))
        {
            end = next.End;
            quantity = ModifiedQuantity.Apply(QuantityModifier.AtLeast, false, quantity, words);
            return true;
        }
        if (next.Is(_text, "odd") && quantity.IsExact)
        {
            end = next.End;
            quantity = Odd(quantity);
            return true;
        }
        // 200, give or take.
        if (next.IsMark(_text, ',')) next = PhraseToken.Next(_text, next.End);
        if (!EnglishSuffixes.TryRead(_text, next, out var modifier, out var leads, out var last) || modifier != QuantityModifier.About && _text[end] == ',') return false;
        // "40, at least two of them": those words belong to the next number.
        if (leads && BeginsAnother(PhraseToken.Next(_text, last))) return false;
        end = last;
        quantity = ModifiedQuantity.Apply(modifier, false, quantity, words);
        return true;
    }

    readonly bool BeginsAnother(in PhraseToken next) =>
        next.Kind is PhraseTokenKind.Number or PhraseTokenKind.Other || next.Kind == PhraseTokenKind.Word && words.MayBegin(next.In(_text));

    // 40 plus civilians; but 40 plus the driver, and 5 plus 2.
    readonly bool IsPlusMore(in PhraseToken plus)
    {
        var next = PhraseToken.Next(_text, plus.End);
        return next.Kind == PhraseTokenKind.End || next.Kind == PhraseTokenKind.Word && !BeginsAnother(next)
            && !(next.Is(_text, "the") || next.Is(_text, "his") || next.Is(_text, "her") || next.Is(_text, "its") || next.Is(_text, "their") || next.Is(_text, "another"));
    }

    /// <summary>Twenty-odd: from 20 to below 30, because the words name the tens. A hundred-odd: below 200.</summary>
    static Quantity Odd(Quantity round)
    {
        var value = round.Low!.Value;
        var place = 1m;
        while (value != 0 && place < 1_000_000_000_000 && value % (place * 10) == 0) place *= 10;
        return ExactDecimal.TryAdd(value, place, out var next) && new QuantityParts { Low = value, High = next, HighOpen = true, Approximate = true, Unit = round.Unit }.Fault(out var odd) is null ? odd : round;
    }
}
