namespace FactKit.Grounding;

/// <summary>What comparing a value with its quotation gave, and what a reviewer should know of it.</summary>
/// <param name="Agreement">The answer.</param>
/// <param name="Reason">A sentence for the reviewer; null when there is nothing to say.</param>
/// <param name="StatesNone">The value is zero and the quotation says "no" or "none": that negation is the value itself.</param>
readonly record struct AgreementResult(Agreement Agreement, string? Reason = null, bool StatesNone = false)
{
    /// <summary>The answer of several mentions: one that fits is enough, and one that fits without being weaker than the value needs no word.</summary>
    public static AgreementResult Of(GroundedValue value, List<(string Words, MentionFit Fit)> mentions, bool sensitive)
    {
        if (mentions.Count == 0) return new(Agreement.NotComparable);
        if (mentions.Any(static mention => mention.Fit == MentionFit.Fits)) return new(Agreement.Consistent);
        if (sensitive)
        {
            return mentions.Any(static mention => mention.Fit == MentionFit.Weaker)
                ? new(Agreement.Consistent, "The value is more certain than the text.")
                : new(Agreement.Inconsistent, "The value does not agree with the text.");
        }
        var words = string.Join(", ", mentions.Where(static mention => mention.Fit != MentionFit.Contradicts).DefaultIfEmpty(mentions[0]).Take(5).Select(static mention => FactMessages.Quote(mention.Words)));
        if (mentions.Any(static mention => mention.Fit == MentionFit.Weaker)) return new(Agreement.Consistent, $"The value {value} is more certain than the text, which says {words}.");
        words = string.Join(", ", mentions.Take(5).Select(static mention => FactMessages.Quote(mention.Words)));
        return new(Agreement.Inconsistent, $"The value {value} does not agree with the text, which says {words}.");
    }
}

/// <summary>How something in a text stands to a value.</summary>
enum MentionFit
{
    /// <summary>Both cannot be right.</summary>
    Contradicts,

    /// <summary>Both can be right, but the text allows what the value rules out.</summary>
    Weaker,

    /// <summary>Both can be right, and the value claims no more than the text.</summary>
    Fits,
}
