namespace FactKit;

/// <summary>What stands in front of a number and says how it is meant.</summary>
enum QuantityModifier
{
    None,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    About,
    Nearly,
    Between,
    From,
}

/// <summary>The modifiers of English quantities.</summary>
static class EnglishModifiers
{
    static readonly PhraseTable<QuantityModifier> Table = new(new Dictionary<string, QuantityModifier>
    {
        ["at least"] = QuantityModifier.AtLeast,
        ["at the very least"] = QuantityModifier.AtLeast,
        ["no fewer than"] = QuantityModifier.AtLeast,
        ["no less than"] = QuantityModifier.AtLeast,
        ["not fewer than"] = QuantityModifier.AtLeast,
        ["not less than"] = QuantityModifier.AtLeast,
        ["a minimum of"] = QuantityModifier.AtLeast,
        ["as few as"] = QuantityModifier.AtLeast,
        ["as little as"] = QuantityModifier.AtLeast,
        ["upwards of"] = QuantityModifier.AtLeast,
        ["more than"] = QuantityModifier.MoreThan,
        ["greater than"] = QuantityModifier.MoreThan,
        ["in excess of"] = QuantityModifier.MoreThan,
        ["over"] = QuantityModifier.MoreThan,
        ["above"] = QuantityModifier.MoreThan,
        ["exceeding"] = QuantityModifier.MoreThan,
        ["at most"] = QuantityModifier.AtMost,
        ["no more than"] = QuantityModifier.AtMost,
        ["not more than"] = QuantityModifier.AtMost,
        ["a maximum of"] = QuantityModifier.AtMost,
        ["up to"] = QuantityModifier.AtMost,
        ["as many as"] = QuantityModifier.AtMost,
        ["as much as"] = QuantityModifier.AtMost,
        ["fewer than"] = QuantityModifier.LessThan,
        ["less than"] = QuantityModifier.LessThan,
        ["under"] = QuantityModifier.LessThan,
        ["below"] = QuantityModifier.LessThan,
        ["about"] = QuantityModifier.About,
        ["around"] = QuantityModifier.About,
        ["approximately"] = QuantityModifier.About,
        ["approx"] = QuantityModifier.About,
        ["roughly"] = QuantityModifier.About,
        ["some"] = QuantityModifier.About,
        ["circa"] = QuantityModifier.About,
        ["an estimated"] = QuantityModifier.About,
        ["close to"] = QuantityModifier.About,
        ["in the region of"] = QuantityModifier.About,
        ["more or less"] = QuantityModifier.About,
        ["nearly"] = QuantityModifier.Nearly,
        ["almost"] = QuantityModifier.Nearly,
        ["not quite"] = QuantityModifier.Nearly,
        ["just short of"] = QuantityModifier.Nearly,
        ["between"] = QuantityModifier.Between,
        ["from"] = QuantityModifier.From,
    });

    /// <summary>Before a modifier: whether the number is close to the bound.</summary>
    static readonly PhraseTable<bool> Degrees = new(new Dictionary<string, bool>
    {
        ["just"] = true, ["slightly"] = true, ["a little"] = true, ["a bit"] = true, ["only slightly"] = true, ["well"] = false, ["far"] = false, ["much"] = false, ["many"] = false,
        ["significantly"] = false,
    });

    /// <summary>The words that modifiers begin with.</summary>
    public static IEnumerable<string> FirstWords => Table.FirstWords.Concat(Degrees.FirstWords);

    /// <summary>Reads a modifier, with its degree if it has one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, in PhraseToken first, out QuantityModifier modifier, out bool close, out int end)
    {
        if (Table.TryMatch(text, first, out modifier, out end))
        {
            close = false;
            return true;
        }
        return Degrees.TryMatch(text, first, out close, out var after)
            && Table.TryMatch(text, PhraseToken.NextJoined(text, after), out modifier, out end)
            && modifier is QuantityModifier.MoreThan or QuantityModifier.LessThan;
    }

    /// <summary>What a modifier makes of a number, a range or a vague word.</summary>
    public static Quantity Apply(QuantityModifier modifier, bool close, Quantity of, VagueWords words)
    {
        QuantityParts parts = new() { Unit = of.Unit, Approximate = close };
        switch (modifier)
        {
            case QuantityModifier.AtLeast:
                parts.Low = of.Low ?? of.Best;
                parts.LowOpen = of.LowOpen;
                break;
            case QuantityModifier.MoreThan:
                parts.Low = of.Low ?? of.Best;
                parts.LowOpen = parts.Low is not null;
                break;
            case QuantityModifier.AtMost:
                parts.High = of.High;
                parts.HighOpen = of.HighOpen;
                break;
            case QuantityModifier.LessThan:
                parts.High = of.High;
                parts.HighOpen = of.High is not null;
                break;
            case QuantityModifier.About when of.IsExact:
                return words.About(of.Low!.Value).WithUnit(of.Unit);
            case QuantityModifier.About:
                // The range or the word is the hedge already: its ends stay.
                return of.WithApproximate(true);
            case QuantityModifier.Nearly:
                // The figure itself stays possible: "nearly 300" and 300 are no contradiction.
                parts.High = of.High;
                parts.HighOpen = of.HighOpen;
                parts.Best = of.Best;
                parts.Approximate = true;
                break;
            default:
                return of;
        }
        return parts.Fault(out var quantity) is null ? quantity : of;
    }
}
