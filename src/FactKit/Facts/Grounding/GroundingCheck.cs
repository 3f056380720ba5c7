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
        Check(article, path, evidence, value, asserted, sensitive: false);

    /// <param name="article">The article.</param>
    /// <param name="path">The evidence's place in the document.</param>
    /// <param name="evidence">The quotation.</param>
    /// <param name="value">The value that rests on it.</param>
    /// <param name="asserted">The value is claimed to hold.</param>
    /// <param name="sensitive">What people read of the finding shows neither value nor quotation.</param>
    internal static GroundingFinding Check(Article article, string path, Evidence evidence, GroundedValue value, bool asserted, bool sensitive)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(path);
        var match = article.Find(evidence);
        var cues = CueFinder.Find(article, match);
        var agreement = AgreementCheck.Check(article, evidence, match, cues, value, sensitive);
        return new(path, evidence, match, agreement.Agreement, cues, ReviewReasons.Of(match, agreement, cues, asserted, sensitive), sensitive);
    }
}
