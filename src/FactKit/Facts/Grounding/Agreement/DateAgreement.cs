namespace FactKit.Grounding;

/// <summary>Compares a date with one that a text mentions.</summary>
static class DateAgreement
{
    /// <summary>Null when the value is not resolved.</summary>
    public static MentionFit? Compare(EdtfDate value, EdtfDate mention)
    {
        if (!value.IsResolved) return null;
        if (value.Overlaps(mention) == Ternary.False) return MentionFit.Contradicts;
        return Within(value, mention) ? MentionFit.Fits : MentionFit.Weaker;
    }

    // "March 2018" cannot show that it was the 2nd.
    static bool Within(EdtfDate value, EdtfDate mention) =>
        (!value.Earliest.IsKnown || mention.Earliest.IsKnown && mention.Earliest.Date >= value.Earliest.Date)
        && (!value.Latest.IsKnown || mention.Latest.IsKnown && mention.Latest.Date <= value.Latest.Date);
}
