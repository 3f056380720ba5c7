using System.Text;
using FactKit.Grounding;

namespace FactKit;

/// <summary>What the check of one piece of evidence found.</summary>
public sealed class GroundingFinding
{
    internal GroundingFinding(string path, Evidence evidence, QuoteMatch quote, Agreement agreement, FactList<GroundingCue> cues, FactList<string> reasons, bool sensitive) =>
        (Path, Evidence, Quote, Agreement, Cues, Reasons, IsSensitive) = (path, evidence, quote, agreement, cues, reasons, sensitive);

    /// <summary>True when the evidence stands in a sensitive field: <see cref="ToString"/> and <see cref="Reasons"/> then show neither the value nor the words.</summary>
    public bool IsSensitive { get; }

    /// <summary>The evidence's place in the document, as a JSON Pointer.</summary>
    public string Path { get; }

    /// <summary>The quotation that was checked.</summary>
    public Evidence Evidence { get; }

    /// <summary>Where and how the quotation stands in the article.</summary>
    public QuoteMatch Quote { get; }

    /// <summary>How the quotation stands in the article.</summary>
    public EvidenceMatch Match => Quote.Kind;

    /// <summary>The first place found; null when there is none.</summary>
    public ArticleSpan? Span => Quote.Span;

    /// <summary>Every place or piece found: see <see cref="QuoteMatch.Spans"/>.</summary>
    public FactList<ArticleSpan> Spans => Quote.Spans;

    /// <summary>Whether the value agrees with the quotation.</summary>
    public Agreement Agreement { get; }

    /// <summary>Words in or beside the quotation that may change what it says, in order. None when the quotation has no one place.</summary>
    public FactList<GroundingCue> Cues { get; }

    /// <summary>True when a person should look at it.</summary>
    public bool NeedsReview => !Reasons.IsEmpty;

    /// <summary>Why a person should look at it, one sentence each.</summary>
    public FactList<string> Reasons { get; }

    /// <summary>True when the article has the quotation in one place and the value does not contradict it. It may still need review.</summary>
    public bool IsGrounded => Quote.IsFound && Agreement != Agreement.Inconsistent;

    /// <summary>Path, match, line and column, the text found, and what to look at.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Path.Length == 0 ? "(document)" : Path).Append(": ").Append(Words(Match));
        if (Match == EvidenceMatch.Ambiguous) text.Append(" (").Append(Spans.Count).Append(" places)");
        if (IsSensitive)
        {
            if (Span is { } place) text.Append(" at ").Append(place).Append(" in ").Append(place.Part);
        }
        else if (Span is { } span)
        {
            text.Append(" at ").Append(span).Append(" in ").Append(span.Part).Append(": ");
            text.AppendJoin(" ... ", (Match == EvidenceMatch.Ambiguous ? Spans.Take(1) : Spans.Take(5)).Select(static piece => FactMessages.Quote(piece.Text)));
        }
        else
        {
            text.Append(": ").Append(FactMessages.Quote(Evidence.Exact));
            if (Quote.Nearest is { } near) text.Append("; nearest at ").Append(near).Append(" in ").Append(near.Part).Append(": ").Append(FactMessages.Quote(near.Text));
        }
        if (Agreement == Agreement.Consistent) text.Append(Match is EvidenceMatch.NotFound or EvidenceMatch.Ambiguous ? "; the value agrees with the quotation itself" : "; the value agrees");
        if (NeedsReview) text.Append(". Review: ").AppendJoin(' ', Reasons);
        return text.ToString();
    }

    static string Words(EvidenceMatch match) => match switch
    {
        EvidenceMatch.NotFound => "not found",
        EvidenceMatch.Gapped => "with gaps",
        _ => match.ToString().ToLowerInvariant(),
    };
}
