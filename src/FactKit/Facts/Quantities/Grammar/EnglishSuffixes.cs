namespace FactKit;

/// <summary>What stands behind a number and says how it is meant.</summary>
static class EnglishSuffixes
{
    static readonly PhraseTable<(QuantityModifier Modifier, bool Leads)> Table = new(new Dictionary<string, (QuantityModifier, bool)>
    {
        ["or more"] = (QuantityModifier.AtLeast, false),
        ["or over"] = (QuantityModifier.AtLeast, true),
        ["or above"] = (QuantityModifier.AtLeast, true),
        ["and over"] = (QuantityModifier.AtLeast, true),
        ["and above"] = (QuantityModifier.AtLeast, true),
        ["and up"] = (QuantityModifier.AtLeast, true),
        ["at least"] = (QuantityModifier.AtLeast, true),
        ["at the least"] = (QuantityModifier.AtLeast, true),
        ["at the very least"] = (QuantityModifier.AtLeast, true),
        ["at a minimum"] = (QuantityModifier.AtLeast, true),
        ["or fewer"] = (QuantityModifier.AtMost, false),
        ["or less"] = (QuantityModifier.AtMost, false),
        ["or under"] = (QuantityModifier.AtMost, true),
        ["or below"] = (QuantityModifier.AtMost, true),
        ["at most"] = (QuantityModifier.AtMost, true),
        ["at the most"] = (QuantityModifier.AtMost, true),
        ["at the very most"] = (QuantityModifier.AtMost, true),
        ["or so"] = (QuantityModifier.About, false),
        ["or thereabouts"] = (QuantityModifier.About, false),
        ["give or take"] = (QuantityModifier.About, false),
    });

    /// <summary>Reads what begins with this token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The token.</param>
    /// <param name="modifier">What it makes of the number.</param>
    /// <param name="leads">True when the same words can stand before a number: "40, and over 20 others".</param>
    /// <param name="end">Where it ends.</param>
    public static bool TryRead(ReadOnlySpan<char> text, in PhraseToken first, out QuantityModifier modifier, out bool leads, out int end)
    {
        var found = Table.TryMatch(text, first, out var entry, out end);
        (modifier, leads) = entry;
        return found;
    }
}
