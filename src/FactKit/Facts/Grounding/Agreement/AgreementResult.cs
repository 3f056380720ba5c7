namespace FactKit.Grounding;

/// <summary>What comparing a value with its quotation gave, and what a reviewer should know of it.</summary>
/// <param name="Agreement">The answer.</param>
/// <param name="Reason">A sentence for the reviewer; null when there is nothing to say.</param>
/// <param name="StatesNone">The value is zero and the quotation says "no" or "none": that negation is the value itself.</param>
readonly record struct AgreementResult(Agreement Agreement, string? Reason = null, bool StatesNone = false)
{
    /// <summary>The answer of several mentions: the one that comes nearest to the value decides, and the reviewer is told what it says.</summary>
    public static AgreementResult Of(in GroundingClaim claim, List<(string Words, MentionFit Fit)> mentions)
    {
        if (mentions.Count == 0) return Nothing(claim);
        // The same figure in another unit counts only where no other number contradicts.
        var best = mentions.Max(static mention => mention.Fit);
        if (best == MentionFit.Fits) return new(Agreement.Consistent);
        if (best == MentionFit.OtherUnit && mentions.Exists(static mention => mention.Fit == MentionFit.Contradicts)) best = MentionFit.Contradicts;
        var value = claim.Sensitive ? "" : " " + claim.Value.Description;
        var says = claim.Sensitive ? "" : ", which says " + string.Join(", ", mentions.Where(mention => mention.Fit == best).Take(5).Select(static mention => FactMessages.Quote(mention.Words)));
        return best switch
        {
            MentionFit.Contradicts => new(Agreement.Inconsistent, $"The value{value} does not agree with the text{says}."),
            MentionFit.OtherUnit => new(Agreement.NotComparable, $"The value{value} has another unit than the text{says}."),
            MentionFit.Whole => new(Agreement.Consistent, $"The value{value} is a whole, and a part of it is told by the text{says}."),
            MentionFit.UnitUnsaid => new(Agreement.Consistent, $"Only one has a unit, the value{value} or the text{says}."),
            MentionFit.Looser => new(Agreement.Consistent, $"The value{value} says less than the text{says}."),
            _ => new(Agreement.Consistent, $"The value{value} is more certain than the text{says}."),
        };
    }

    /// <summary>The answer for a text.</summary>
    public static AgreementResult Of(in GroundingClaim claim, TextFit fit)
    {
        if (fit == TextFit.Stands) return new(Agreement.Consistent);
        if (claim.IsName || claim.IsDerived) return new(Agreement.NotComparable);
        var value = claim.Sensitive ? "" : " " + claim.Value.Description;
        var lacks = fit == TextFit.Gapped ? "leaves out words of its quotation" : "does not stand in its quotation";
        // A label may be a paraphrase; speech that is quoted may not.
        return claim.IsVerbatim ? new(Agreement.Inconsistent, $"The value{value} is quoted speech and {lacks}.") : new(Agreement.NotComparable, $"The value{value} {lacks}.");
    }

    // What a date is worked out from is often no date: "on Sunday".
    static AgreementResult Nothing(in GroundingClaim claim)
    {
        var kind = claim.Value.Kind switch
        {
            GroundedValueKind.Quantity => "number",
            GroundedValueKind.Duration when claim.Value.AsDuration.IsResolved => "length of time",
            _ => null,
        };
        if (kind is null || claim.IsPart || claim.IsDerived) return new(Agreement.NotComparable);
        return new(Agreement.NotComparable, $"The quotation has no {kind} to hold the value{(claim.Sensitive ? "" : " " + claim.Value.Description)} against.");
    }
}
