using System.Text;

namespace FactKit;

/// <summary>What checking the evidence of a document found.</summary>
/// <param name="findings">One finding for each piece of evidence, in the order of the document.</param>
public sealed class GroundingReport(FactList<GroundingFinding> findings)
{
    /// <summary>One finding for each piece of evidence, in the order of the document.</summary>
    public FactList<GroundingFinding> Findings => findings;

    /// <summary>True when every quotation stands in the article in one place, and no value contradicts its own. Findings may still need review; a document without evidence is grounded.</summary>
    public bool IsGrounded => findings.All(static finding => finding.IsGrounded);

    /// <summary>True when a person should look at some finding.</summary>
    public bool NeedsReview => findings.Any(static finding => finding.NeedsReview);

    /// <summary>How many quotations were found in this way.</summary>
    public int Count(EvidenceMatch match) => findings.Count(finding => finding.Match == match);

    /// <summary>How many values agree with their quotation in this way.</summary>
    public int Count(Agreement agreement) => findings.Count(finding => finding.Agreement == agreement);

    /// <summary>The counts, then each finding that needs review, a line each.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(FactMessages.Count(findings.Count, "quotation", "quotations"));
        var before = ": ";
        foreach (var match in (ReadOnlySpan<EvidenceMatch>)[EvidenceMatch.Exact, EvidenceMatch.Normalised, EvidenceMatch.Fragments, EvidenceMatch.Gapped, EvidenceMatch.Ambiguous, EvidenceMatch.NotFound])
        {
            if (Count(match) is not (> 0 and var count)) continue;
            text.Append(before).Append(count).Append(' ').Append(Name(match));
            before = ", ";
        }
        foreach (var finding in findings)
        {
            if (finding.NeedsReview) text.Append('\n').Append(finding);
        }
        return text.ToString();
    }

    static string Name(EvidenceMatch match) => match switch
    {
        EvidenceMatch.NotFound => "not found",
        EvidenceMatch.Gapped => "with gaps",
        _ => match.ToString().ToLowerInvariant(),
    };
}
