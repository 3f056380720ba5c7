namespace FactKit.Grounding;

/// <summary>Compares a value with what the article says where its quotation stands.</summary>
/// <remarks>
/// Numbers and dates are read from the article around the quotation, and those that touch it count: so "92" quoted out of "at least 92", or "2" out of "92", is held to what really stands there.
/// </remarks>
static class AgreementCheck
{
    public static AgreementResult Check(Article article, Evidence evidence, QuoteMatch match, FactList<GroundingCue> cues, GroundedValue value, bool sensitive)
    {
        if (value.Kind == GroundedValueKind.None) return new(Agreement.NotComparable);
        if (value.Kind == GroundedValueKind.Text) return new(HasText(evidence.Exact, value.ToString()) ? Agreement.Consistent : Agreement.NotComparable);
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
        var result = AgreementResult.Of(value, mentions, sensitive);
        if (!IsZero(value) || !cues.Any(StatesNone)) return result;
        return result.Agreement == Agreement.Consistent ? result with { StatesNone = true } : new(Agreement.Consistent, StatesNone: true);
    }

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
        foreach (var mention in QuantityPhrase.FindAll(text))
        {
            // "Not 34 but 43": what is said not to be is no number of the text.
            if (mention.Start >= end || mention.End <= start || PhraseToken.Before(text, mention.Start).Equals("not", StringComparison.OrdinalIgnoreCase)) continue;
            var fit = value.Kind == GroundedValueKind.Quantity ? QuantityAgreement.Compare(value.AsQuantity, mention.Quantity) : DurationAgreement.Compare(value.AsDuration, mention.Quantity);
            if (fit is { } known) mentions.Add((text[mention.Start..mention.End].ToString(), known));
        }
    }

    static bool HasText(string quote, string text)
    {
        var sought = TextNormaliser.Normalise(text).Text.Trim(' ');
        return sought.Length > 0 && Contains(TextNormaliser.Normalise(quote).Text.ToLowerInvariant(), sought.ToLowerInvariant());
    }

    static bool Contains(string text, string sought) => new Occurrences(text, sought, new()).MoveNext(out _);
}
