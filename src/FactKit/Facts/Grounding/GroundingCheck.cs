using FactKit.Grounding;

namespace FactKit;

/// <summary>Checks evidence against an article, and a value against its evidence.</summary>
public static class GroundingCheck
{
    /// <summary>Checks one piece of evidence. Never throws on what article, evidence and value say.</summary>
    /// <param name="article">The article.</param>
    /// <param name="path">The evidence's place in the document, as a JSON Pointer; for people.</param>
    /// <param name="evidence">The quotation.</param>
    /// <param name="value">The value that rests on it.</param>
    /// <param name="asserted">True when the value is claimed to hold. Of a denied, planned, hypothetical or absent claim cues are reported, but ask for no review.</param>
    /// <exception cref="ArgumentNullException">The article, path or evidence is null.</exception>
    public static GroundingFinding Check(Article article, string path, Evidence evidence, GroundedValue value, bool asserted) =>
        Check(article, path, evidence, new GroundingClaim(value, asserted));

    /// <param name="article">The article.</param>
    /// <param name="path">The evidence's place in the document.</param>
    /// <param name="evidence">The quotation.</param>
    /// <param name="claim">What rests on it.</param>
    internal static GroundingFinding Check(Article article, string path, Evidence evidence, in GroundingClaim claim)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(path);
        var match = article.Find(evidence);
        var cues = CueFinder.Find(article, match);
        var agreement = AgreementCheck.All(article, evidence, match, cues, claim);
        return new(path, evidence, match, agreement.Agreement, cues, ReviewReasons.Of(match, agreement, cues, claim), claim.Sensitive);
    }
}
