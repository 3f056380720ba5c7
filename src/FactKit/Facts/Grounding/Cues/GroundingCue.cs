namespace FactKit;

/// <summary>A word in or beside a quotation that may change what it says. Found by words alone: a hint for a reviewer, no reading of the sentence.</summary>
/// <param name="Kind">What it may do.</param>
/// <param name="Span">The word or words.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct GroundingCue(GroundingCueKind Kind, ArticleSpan Span, CuePlace Place)
{
    /// <summary>As <c>negation "not", left out (12:5)</c>.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {FactMessages.Quote(Span.Text)}, {Where} ({Span})";

    string Where => Place switch
    {
        CuePlace.Inside => "in the quotation",
        CuePlace.LeftOut => "in what it leaves out",
        _ => "beside the quotation",
    };
}
