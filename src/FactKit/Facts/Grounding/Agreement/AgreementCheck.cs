namespace FactKit.Grounding;

/// <summary>Compares a value with what the article says where its quotation stands.</summary>
/// <remarks>
/// Numbers and dates are read from the article around the quotation, and those that touch it count: so "92" quoted out of "at least 92", or "2" out of "92", is held to what really stands there.
/// </remarks>
static class AgreementCheck
{
    /// <summary>The answer for every item of a claim about several: the worst, and what is to be said of each.</summary>
    public static AgreementResult All(Article article, Evidence evidence, QuoteMatch match, FactList<GroundingCue> cues, in GroundingClaim claim)
    {
        if (claim.Items.Count == 0) return Check(article, evidence, match, cues, claim);
        var results = new List<AgreementResult>();
        foreach (var item in claim.Items.Take(GroundingLimits.Items)) results.Add(Check(article, evidence, match, cues, claim with { Value = item }));
        var worst = results.Exists(static result => result.Agreement == Agreement.Inconsistent) ? Agreement.Inconsistent
            : results.TrueForAll(static result => result.Agreement == Agreement.Consistent) ? Agreement.Consistent : Agreement.NotComparable;
        var reasons = string.Join(' ', results.Select(static result => result.Reason).OfType<string>().Distinct().Concat(claim.Items.Count > GroundingLimits.Items ? [$"Only the first {GroundingLimits.Items} values were compared."] : []));
        return new(worst, reasons.Length == 0 ? null : reasons, results.Exists(static result => result.StatesNone));
    }

    static AgreementResult Check(Article article, Evidence evidence, QuoteMatch match, FactList<GroundingCue> cues, in GroundingClaim claim)
    {
        var value = claim.Value;
        if (value.Kind == GroundedValueKind.None || value is { Kind: GroundedValueKind.Quantity, AsQuantity: { IsUnbounded: true, Best: null, AsText: null } }) return new(Agreement.NotComparable);
        if (Words(value) is { } words) return AgreementResult.Of(claim, TextAgreement.Compare(words, evidence.Exact, claim.IsVerbatim));
        var mentions = new List<(string Words, MentionFit Fit)>();
        if (match.Kind is EvidenceMatch.NotFound or EvidenceMatch.Ambiguous)
        {
            Read(evidence.Exact, 0, evidence.Exact.Length, value, mentions);
        }
        else
        {
            foreach (var span in match.Spans)
            {
                var around = Sentence.Around(article, span);
                Read(article.Text.AsSpan(around.Start..around.End), span.Start - around.Start, span.End - around.Start, value, mentions);
            }
        }
        var result = AgreementResult.Of(claim, mentions);
        if (!IsZero(value) || !cues.Any(StatesNone)) return result;
        return result.Agreement == Agreement.Consistent ? result with { StatesNone = true } : new(Agreement.Consistent, StatesNone: true);
    }

    // "A significant part" is a quantity without a figure: its words are all that can be compared.
    static string? Words(GroundedValue value) => value.Kind switch
    {
        GroundedValueKind.Text => value.ToString(),
        GroundedValueKind.Quantity when value.AsQuantity is { IsUnbounded: true, Best: null } quantity => quantity.AsText,
        _ => null,
    };

    static bool IsZero(GroundedValue value) => value.Kind == GroundedValueKind.Quantity && value.AsQuantity is { IsExact: true, Low: 0 };

    // "No soldiers were killed" gives the number of them.
    public static bool StatesNone(GroundingCue cue) =>
        cue is { Kind: GroundingCueKind.Negation, Place: CuePlace.Inside } && cue.Span.Text.ToLowerInvariant() is "no" or "none" or "nobody" or "no one" or "not one" or "not a single";

    static void Read(ReadOnlySpan<char> text, int start, int end, GroundedValue value, List<(string Words, MentionFit Fit)> mentions)
    {
        if (value.Kind == GroundedValueKind.Date)
        {
            foreach (var mention in EnglishDateText.FindAll(text))
            {
                if (mention.Start < end && mention.End > start && DateAgreement.Compare(value.AsDate, mention.Date) is { } fit) mentions.Add((text[mention.Start..mention.End].ToString(), fit));
            }
            return;
        }
        var (words, vague) = (value.Words, new List<bool>());
        var isVague = value.Kind == GroundedValueKind.Quantity && QuantityFigures.IsVague(value.AsQuantity, words);
        var found = QuantityPhrase.Find(text, words, vague);
        for (var i = 0; i < found.Count; i++)
        {
            var mention = found[i];
            // "Not 34 but 43": what is said not to be is no number of the text.
            if (mention.Start >= end || mention.End <= start || PhraseToken.Before(text, mention.Start).Equals("not", StringComparison.OrdinalIgnoreCase)) continue;
            var fit = value.Kind == GroundedValueKind.Quantity
                ? QuantityAgreement.Compare(value.AsQuantity, isVague, mention.Quantity, vague[i], value.MayBeShare)
                : DurationAgreement.Compare(value.AsDuration, mention.Quantity, vague[i]);
            if (fit is not { } known) continue;
            var from = Partitive.Start(text, mention.Start);
            mentions.Add((text[from..mention.End].ToString(), known == MentionFit.Fits && from < mention.Start ? MentionFit.Whole : known));
        }
        if (value.Kind != GroundedValueKind.Duration) return;
        foreach (var (at, quantity) in SingleUnits.FindAll(text))
        {
            // An article counts where that fits; elsewhere it may not: "twice a day".
            if (at < end && at + quantity.AsText!.Length > start && DurationAgreement.Compare(value.AsDuration, quantity, isVague: false) is { } fit and not MentionFit.Contradicts) mentions.Add((quantity.AsText, fit));
        }
    }
}
