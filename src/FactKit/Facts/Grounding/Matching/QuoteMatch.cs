namespace FactKit;

/// <summary>Where and how a quotation stands in an article.</summary>
public sealed class QuoteMatch
{
    internal QuoteMatch(EvidenceMatch kind) => Kind = kind;

    /// <summary>How it was found.</summary>
    public EvidenceMatch Kind { get; }

    /// <summary>
    /// The pieces of the article that the quotation stands for, in order: one for <see cref="EvidenceMatch.Exact"/> and <see cref="EvidenceMatch.Normalised"/>, one a fragment or run of words for
    /// <see cref="EvidenceMatch.Fragments"/> and <see cref="EvidenceMatch.Gapped"/>, every place (at most 100) for <see cref="EvidenceMatch.Ambiguous"/>, none for <see cref="EvidenceMatch.NotFound"/>.
    /// </summary>
    public FactList<ArticleSpan> Spans { get; internal init; }

    /// <summary>The first of <see cref="Spans"/>; null when there is none.</summary>
    public ArticleSpan? Span => Spans.IsEmpty ? null : Spans[0];

    /// <summary>What stands in the article between two pieces and was left out, marked or not. It can be empty or no more than a comma.</summary>
    public FactList<ArticleSpan> LeftOut { get; internal init; }

    /// <summary>The stretch that comes nearest to a quotation that was not found; null when nothing is near.</summary>
    public ArticleSpan? Nearest { get; internal init; }

    /// <summary>What a reviewer should know about the match, one sentence each: a prefix that does not stand there, a part that the article has not.</summary>
    public FactList<string> Notes { get; internal init; }

    /// <summary>True for <see cref="EvidenceMatch.Exact"/>, <see cref="EvidenceMatch.Normalised"/> and <see cref="EvidenceMatch.Fragments"/>: the article has what is quoted, in one place.</summary>
    public bool IsFound => Kind is EvidenceMatch.Exact or EvidenceMatch.Normalised or EvidenceMatch.Fragments;

    /// <summary>The kind, and the first place.</summary>
    public override string ToString() => Span is { } span ? $"{Kind} at {span}" : Kind.ToString();
}
