namespace FactKit;

/// <summary>Reads one quantity in English: modifier, amount or range, what follows it, unit. Looks a bounded number of words ahead.</summary>
ref partial struct PhraseReader(ReadOnlySpan<char> text, VagueWords words)
{
    readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the date ends that was found last; -1 for none.</summary>
    int _dateEnd = -1;

    /// <summary>Where to go on after something that only looks like a quantity; 0 for the next word.</summary>
    public int Skip { get; private set; }

    /// <summary>The quantity that was read last rests on a word without a figure: dozens, several hundred. "A dozen" and "a couple" have one.</summary>
    public bool IsVague { get; private set; }

    /// <summary>Reads the quantity that begins with this token.</summary>
    public bool TryRead(in PhraseToken first, out Quantity quantity, out int end)
    {
        Skip = 0;
        IsVague = false;
        quantity = default;
        end = 0;
        var begins = first.Kind switch
        {
            PhraseTokenKind.Word => words.MayBegin(first.In(_text)),
            PhraseTokenKind.Mark => _text[first.Start] is '-' or '\u2212' or '~' or '\u2248' or '\u2264' or '\u2265' || EnglishUnits.SignOf(_text[first.Start]) is not null || PhraseFraction.IsSign(_text[first.Start], out _),
            _ => first.Kind == PhraseTokenKind.Number,
        };
        if (!begins || IsInsideCompound(first.Start) || IsPartOf(first)) return false;
        var modified = EnglishModifiers.TryRead(_text, first, out var modifier, out var close, out var at);
        // "Rose from 21 to 28" has two numbers, and no range.
        if (modifier == QuantityModifier.From && EnglishChanges.Contains(PhraseToken.Before(_text, first.Start))) return false;
        var start = modified ? PhraseToken.Next(_text, at) : first;
        if (!PhraseAmount.TryRead(_text, start, words, out var amount))
        {
            return modified && modifier is not (QuantityModifier.Between or QuantityModifier.From) && OneUnit(start, modifier, close, out quantity, out end);
        }
        if (!Range(modifier, start.Start, amount, out var range, out end)) return false;
        quantity = range;
        // Without its other end, "from" belongs to something else.
        if (modifier is QuantityModifier.Between or QuantityModifier.From && quantity.IsExact) return false;
        var suffixed = Suffix(ref quantity, ref end);
        // 40 or more hours, 40 hours or more.
        if (Measure(ref quantity, ref end) && !suffixed) suffixed = Suffix(ref quantity, ref end);
        if (amount.IsNumber && !Counts(start, amount, quantity, (modified && modifier is not (QuantityModifier.Between or QuantityModifier.From or QuantityModifier.Exactly)) || suffixed, end)) return false;
        if (!amount.IsNumber && !IsCounting(start, amount)) return false;
        quantity = ModifiedQuantity.Apply(modifier, close, quantity, words);
        IsVague = !amount.IsNumber && !amount.Quantity.IsExact && amount.Quantity.Best is null;
        return true;
    }

    // "how many" asks; "he scores" and "test scores" are other words.
    readonly bool IsCounting(in PhraseToken start, in PhraseAmount amount)
    {
        if (PhraseToken.Before(_text, start.Start).Equals("how", StringComparison.OrdinalIgnoreCase)) return false;
        if (start.Is(_text, "not")) return !IsNotOneBut(amount);
        if (!start.Is(_text, "scores") || amount.End != start.End) return true;
        var next = PhraseToken.Next(_text, amount.End);
        return next.Kind == PhraseTokenKind.End || next.Is(_text, "of") || next.Is(_text, "more") || next.Is(_text, "were") || next.Is(_text, "are") || next.Is(_text, "have");
    }

    // "Not one but two", "not one of the largest": the first is no count, the second may be none.
    readonly bool IsNotOneBut(in PhraseAmount amount)
    {
        var next = PhraseToken.Next(_text, amount.End);
        return next.Is(_text, "but") || next.Is(_text, "of") || next.IsMark(_text, ',');
    }

    // Two thirds of a million: without the part that stands before it, the number is another. ".5" has lost its zero.
    readonly bool IsPartOf(in PhraseToken first)
    {
        if (first.Kind == PhraseTokenKind.Number) return first.Start > 0 && _text[first.Start - 1] == '.' && (first.Start == 1 || char.IsWhiteSpace(_text[first.Start - 2]));
        if (!first.Is(_text, "a")) return false;
        var of = PhraseToken.Before(_text, first.Start);
        return of.Equals("of", StringComparison.OrdinalIgnoreCase) && _text.Overlaps(of, out var at) && EnglishNumbers.IsPart(PhraseToken.Before(_text, at));
    }

    // T-72, COVID-19, top-ten: the number is part of a name.
    readonly bool IsInsideCompound(int start) =>
        start > 1 && PhraseToken.IsHyphen(_text[start - 1]) && char.IsLetterOrDigit(_text[start - 2]);

    /// <summary>About an hour: an article counts one where a modifier asks for a number and a unit follows.</summary>
    readonly bool OneUnit(in PhraseToken article, QuantityModifier modifier, bool close, out Quantity quantity, out int end)
    {
        quantity = default;
        end = 0;
        var half = article.Is(_text, "half");
        var a = half ? PhraseToken.NextJoined(_text, article.End) : article;
        if (!a.Is(_text, "a") && !a.Is(_text, "an") || EnglishUnits.TryRead(_text, a.End, out end) is not { } unit || unit == "%") return false;
        quantity = ModifiedQuantity.Apply(modifier, close, Quantity.Exactly(half ? 0.5m : 1).WithUnit(unit), words);
        return true;
    }

    readonly bool Measure(ref Quantity quantity, ref int end)
    {
        if (quantity.Unit is not null || EnglishUnits.TryRead(_text, end, out var after) is not { } unit) return false;
        quantity = quantity.WithUnit(unit);
        end = after;
        return true;
    }

    /// <summary>Whether a number counts or measures, rather than ordering, dating or naming.</summary>
    bool Counts(in PhraseToken start, in PhraseAmount amount, in Quantity quantity, bool modified, int end)
    {
        var next = PhraseToken.Next(_text, end);
        var joined = PhraseToken.NextJoined(_text, end);
        var hyphen = next.Kind == PhraseTokenKind.Mark && next.Tight && joined.Start == next.End;
        // "Not one" is none, and stands in the table.
        if (start.Is(_text, "one") && amount.End == start.End && PhraseToken.Before(_text, start.Start).Equals("not", StringComparison.OrdinalIgnoreCase)) return false;
        if (quantity.Unit is null)
        {
            if (quantity.IsExact && quantity.Low == 1 && Ratio(next)) return false;
            // Six figures are no six.
            if (joined.Is(_text, "figures") || joined.Is(_text, "digits") || joined.Is(_text, "figure") || joined.Is(_text, "digit")) return false;
            // Two thirds, forty-third, one hundred and third.
            var after = joined.Is(_text, "and") && amount.Scale >= 100 ? PhraseToken.Next(_text, joined.End) : joined;
            if (after.Kind == PhraseTokenKind.Word && EnglishNumbers.IsPart(after.In(_text))) return false;
            // Only a few nouns make a count of a compound: a three-member panel, but one-sided.
            if (hyphen && !IsCountedCompound(joined)) return Refuse(ChainEnd(end));
            if (next.Is(_text, "m")) return false;
            if (amount.Scale == 1 && EnglishDates.IsName(_text, Named(start, amount), end, modified, _dateEnd))
            {
                _dateEnd = end;
                return Refuse(end);
            }
        }
        else if (quantity.Unit == "second" && (hyphen || IsTwentySecond(start, amount)))
        {
            return false;
        }
        // Numbers side by side are a code, a time or a year: nineteen eighty-four.
        if (next.Kind is PhraseTokenKind.Number or PhraseTokenKind.Other && !next.Tight || joined.Kind == PhraseTokenKind.Word && EnglishNumbers.TryBelow100(joined.In(_text), out _)) return false;
        var before = PhraseToken.Before(_text, start.Start);
        return !(EnglishNumbers.TryBelow100(before, out _) && !modified) && !(start.Is(_text, "one") && (joined.Is(_text, "another") || before.Equals("another", StringComparison.OrdinalIgnoreCase)));
    }

    // One in five is a share. One in three days, or in 2018, is one.
    bool Ratio(in PhraseToken next)
    {
        if (!next.Is(_text, "in")) return false;
        var whole = PhraseToken.Next(_text, next.End);
        if (!PhraseAmount.TryRead(_text, whole, words, out var amount) || !amount.IsNumber || amount.Quantity.Low is not (> 1 and < 1500) || EnglishUnits.TryRead(_text, amount.End, out _) is not null) return false;
        return !Refuse(amount.End);
    }

    // The number itself stands behind a sign of money or a minus.
    static PhraseToken Named(in PhraseToken start, in PhraseAmount amount) =>
        amount.Number.End > 0 ? amount.Number : start with { Value = amount.Quantity.Low ?? 0 };

    readonly bool IsCountedCompound(in PhraseToken noun) =>
        noun.Is(_text, "strong") || noun.Is(_text, "member") || noun.Is(_text, "person") || noun.Is(_text, "man") || noun.Is(_text, "woman") || noun.Is(_text, "people");

    // "twenty-second" is an ordinal, "ten-second" a measure, "ten second-hand cars" neither.
    readonly bool IsTwentySecond(in PhraseToken start, in PhraseAmount amount)
    {
        var second = PhraseToken.NextJoined(_text, amount.End);
        return second.Is(_text, "second") && start.Kind == PhraseTokenKind.Word && amount.Quantity.Low is { } value && value >= 20 && value % 10 == 0;
    }
}
