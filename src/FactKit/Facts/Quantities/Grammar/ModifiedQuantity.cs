namespace FactKit;

/// <summary>What the words around a number make of it.</summary>
static class ModifiedQuantity
{
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
