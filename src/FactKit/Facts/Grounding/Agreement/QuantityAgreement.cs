namespace FactKit.Grounding;

/// <summary>Compares a quantity with one that a text mentions: figures as figures, with what is said about them; words without figures by what they can mean.</summary>
static class QuantityAgreement
{
    /// <summary>Null when the two have nothing to do with each other: another unit and another figure.</summary>
    /// <param name="value">The quantity.</param>
    /// <param name="isVague">It is a word without a figure.</param>
    /// <param name="mention">What the text says.</param>
    /// <param name="mentionIsVague">The text has a word without a figure.</param>
    /// <param name="mayBeShare">The value may be a share although it has no unit: its type can have none.</param>
    public static MentionFit? Compare(Quantity value, bool isVague, Quantity mention, bool mentionIsVague, bool mayBeShare)
    {
        var (unit, known) = Unit(value);
        var (plain, other) = (value.WithUnit(null), mention.WithUnit(null));
        // Words without any figure say nothing that could be compared.
        if (plain.IsUnbounded && plain.Best is null) return null;
        if (unit is not null && mention.Unit is not null && unit != mention.Unit) return QuantityFigures.Share(plain, other) ? MentionFit.OtherUnit : null;
        var fit = Compare(plain, isVague, other, mentionIsVague);
        var unsaid = unit is null ? mention.Unit == "%" && !mayBeShare : known && mention.Unit is null;
        return fit == MentionFit.Fits && unsaid ? MentionFit.UnitUnsaid : fit;
    }

    static MentionFit Compare(Quantity value, bool isVague, Quantity mention, bool mentionIsVague)
    {
        if (value.CompatibleWith(mention.WithText(null)) != Ternary.True || !EstimatesMeet(value, mention)) return MentionFit.Contradicts;
        if (isVague && mentionIsVague) return Words(value, mention);
        if (isVague || mentionIsVague) return SameBounds(value, mention) ? MentionFit.Fits : Claims(value, mention) ? MentionFit.Weaker : MentionFit.Looser;
        return Figures(value, mention);
    }

    // Dozens and hundreds can both be right of one thing, but who reads the one has not read the other.
    static MentionFit Words(Quantity value, Quantity mention)
    {
        if (SameBounds(value, mention) || value.AsText is { } text && mention.AsText is { } words && TextWords.Same(text, words)) return MentionFit.Fits;
        if (value.Low is not { } a || mention.Low is not { } b) return Claims(value, mention) ? MentionFit.Weaker : MentionFit.Looser;
        return a / 2 > b || b / 2 > a ? MentionFit.Contradicts : a > b ? MentionFit.Weaker : MentionFit.Looser;
    }

    static MentionFit Figures(Quantity value, Quantity mention)
    {
        if (IsSame(value, mention) || IsFloor(value, mention)) return MentionFit.Fits;
        if (SameBounds(value, mention) && !value.IsUnbounded) return MentionFit.Weaker;
        if (!Claims(value, mention)) return MentionFit.Looser;
        if (QuantityFigures.Share(value, mention)) return AreOpposite(value, mention) ? MentionFit.Contradicts : MentionFit.Weaker;
        // A possible number is not the number that stands there: "at least 12" does not say 1200.
        return (value.Approximate || mention.Approximate) && QuantityFigures.AreNear(value, mention) ? MentionFit.Weaker : MentionFit.Contradicts;
    }

    // "Nearly 300" and "about 300" are both rough estimates of one figure.
    static bool IsSame(Quantity value, Quantity mention) =>
        value.Approximate && mention.Approximate && value.Best is not null && value.Best == mention.Best
        || SameBounds(value, mention) && (!value.IsUnbounded || value.Best == mention.Best) && (value.Best is null || QuantityFigures.Share(Quantity.Exactly(value.Best.Value), mention));

    // Counts of reports grow: 92 said outright supports "at least 92".
    static bool IsFloor(Quantity value, Quantity mention) =>
        mention.IsExact && !mention.Approximate && value is { LowOpen: false, High: null, Approximate: false } && value.Low == mention.Low && (value.Best is null || value.Best == mention.Low);

    static bool AreOpposite(Quantity value, Quantity mention) =>
        value is { Low: null, High: not null } && mention is { Low: not null, High: null } || value is { Low: not null, High: null } && mention is { Low: null, High: not null };

    static bool SameBounds(Quantity value, Quantity mention) =>
        value.Low == mention.Low && value.High == mention.High && value.LowOpen == mention.LowOpen && value.HighOpen == mention.HighOpen && !(value.IsExact && mention.Approximate);

    // "About 100" has no bounds, so its estimate is what can be compared.
    static bool EstimatesMeet(Quantity value, Quantity mention)
    {
        if (!value.IsUnbounded && !mention.IsUnbounded) return true;
        if (value.IsUnbounded && mention.IsUnbounded) return value.Best is not { } a || mention.Best is not { } b || QuantityFigures.Near(a, b);
        var (estimate, bounded) = value.IsUnbounded ? (value.Best, mention) : (mention.Best, value);
        if (estimate is not { } best) return true;
        return (bounded.Low is not { } low || best >= low || QuantityFigures.Near(best, low)) && (bounded.High is not { } high || best <= high || QuantityFigures.Near(best, high));
    }

    /// <summary>The value rules something out that the mention allows, or drops that it is approximate.</summary>
    static bool Claims(Quantity value, Quantity mention)
    {
        if (mention.Approximate && !value.Approximate && value.IsExact) return true;
        var low = value.Low is { } a && (mention.Low is not { } b || b < a || b == a && value.LowOpen && !mention.LowOpen);
        var high = value.High is { } c && (mention.High is not { } d || d > c || d == c && value.HighOpen && !mention.HighOpen);
        return low || high;
    }

    // "hours", "km" and "percent" of a document are the hour, kilometre and % of a text.
    static (string? Unit, bool IsKnown) Unit(Quantity value)
    {
        if (value.Unit is not { } unit) return (null, false);
        var read = EnglishUnits.TryRead(unit, 0, out var end);
        if (read is not null && end == unit.Length) return (read, true);
        return (unit, unit.Length == 1 && EnglishUnits.SignOf(unit[0]) is not null || unit == "percentage point");
    }
}
