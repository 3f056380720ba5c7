namespace FactKit;

ref partial struct PhraseReader
{
    /// <summary>The other end of a range, if there is one. False for something that is neither number nor range: 3-2, 555-12-34.</summary>
    bool Range(QuantityModifier modifier, int start, in PhraseAmount amount, out Quantity quantity, out int end)
    {
        quantity = amount.Quantity;
        end = amount.End;
        // "40% to 50%" and "5 km to 6 km" name the unit twice.
        var unit = EnglishUnits.TryRead(_text, end, out var unitEnd);
        var next = PhraseToken.Next(_text, unit is null ? end : unitEnd);
        var dash = next.Kind == PhraseTokenKind.Mark && PhraseToken.IsRangeDash(_text[next.Start]);
        var joins = dash || (modifier == QuantityModifier.Between ? next.Is(_text, "and") : next.Is(_text, "to") || next.Is(_text, "or"));
        if (!joins || !quantity.IsExact || modifier != QuantityModifier.From && PhraseToken.Before(_text, start).Equals("from", StringComparison.OrdinalIgnoreCase)) return true;
        var other = PhraseToken.Next(_text, next.End);
        // A hyphen joins without spaces; a dash may have one on both sides.
        if (dash && (other.Tight != next.Tight || !next.Tight && PhraseToken.IsHyphen(_text[next.Start]))) return true;
        var sums = quantity.Unit is { } sign && EnglishUnits.SignOf(sign[0]) is not null && other.Kind == PhraseTokenKind.Other;
        if (!(sums ? PhraseAmount.Money(_text, next.End, out var second) : PhraseAmount.TryRead(_text, other, words, out second)) || !second.Quantity.IsExact) return true;
        var low = Carry(amount, second);
        var high = second.Quantity.Low!.Value;
        if (dash && (low >= high || Chain(second.End))) return Refuse(ChainEnd(second.End));
        if (low >= high || !Same(unit ?? quantity.Unit, second)) return true;
        quantity = Quantity.Between(low, high).WithUnit(quantity.Unit ?? second.Quantity.Unit);
        end = second.End;
        return true;
    }

    // Two to three million: both count millions.
    static decimal Carry(in PhraseAmount first, in PhraseAmount second)
    {
        var low = first.Quantity.Low!.Value;
        var carries = first.Scale == 1 && second.Scale > 1 && low < second.Quantity.Low!.Value / second.Scale;
        return carries && ExactDecimal.TryMultiply(low, second.Scale, out var scaled) ? decimal.Truncate(scaled) == scaled ? decimal.Truncate(scaled) : scaled : low;
    }

    readonly bool Same(string? unit, in PhraseAmount second)
    {
        if (unit is null) return true;
        return unit == (second.Quantity.Unit ?? EnglishUnits.TryRead(_text, second.End, out _)) || second.Quantity.Unit is null && EnglishUnits.SignOf(unit[0]) is not null;
    }

    readonly bool Chain(int at) => at + 1 < _text.Length && PhraseToken.IsRangeDash(_text[at]) && char.IsAsciiDigit(_text[at + 1]);

    readonly int ChainEnd(int at)
    {
        while (Chain(at)) at = PhraseToken.Next(_text, at + 1).End;
        return at;
    }

    bool Refuse(int skip)
    {
        Skip = skip;
        return false;
    }
}
