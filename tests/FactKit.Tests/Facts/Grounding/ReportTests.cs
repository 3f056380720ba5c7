namespace FactKit.Tests.Facts.Grounding;

public class ReportTests
{
    static readonly Article Article = Article.FromParts(("title", "Raid in the east"), ("body", "At least 92 soldiers died.\nForty-three rebels were killed, he said."));

    static GroundingFinding Check(string path, Evidence evidence, GroundedValue value) => GroundingCheck.Check(Article, path, evidence, value, asserted: true);

    [Fact]
    public void A_finding_says_what_and_where()
    {
        Assert.Equal("/killed: exact at 3:1 in body: \"At least 92 soldiers\"; the value agrees", Check("/killed", "At least 92 soldiers", Quantity.AtLeast(92)).ToString());
        Assert.Equal(
            "/rebels: exact at 4:1 in body: \"Forty-three rebels\". Review: The value 34 does not agree with the text, which says \"Forty-three\".",
            Check("/rebels", "Forty-three rebels", Quantity.Exactly(34)).ToString());
        Assert.Equal(
            "/x: not found: \"Forty-four rebels were killed\"; nearest at 4:1 in body: \"Forty-three rebels were killed\". Review: The article does not have the quotation. The nearest stretch has 4 of 5 words.",
            Check("/x", "Forty-four rebels were killed", GroundedValue.None).ToString());
    }

    [Fact]
    public void A_report_counts()
    {
        var report = new GroundingReport([Check("/a", "At least 92", Quantity.AtLeast(92)), Check("/b", "Forty-three", Quantity.Exactly(34)), Check("/c", "nowhere at all", GroundedValue.None)]);
        Assert.Equal((2, 1, 0), (report.Count(EvidenceMatch.Exact), report.Count(EvidenceMatch.NotFound), report.Count(EvidenceMatch.Gapped)));
        Assert.Equal((1, 1, 1), (report.Count(Agreement.Consistent), report.Count(Agreement.Inconsistent), report.Count(Agreement.NotComparable)));
        Assert.False(report.IsGrounded);
        Assert.StartsWith("3 quotations: 2 exact, 1 not found\n/b: exact at 4:1", report.ToString(), StringComparison.Ordinal);
        Assert.True(new GroundingReport([report.Findings[0]]).IsGrounded);
        Assert.Equal("1 quotation: 1 exact", new GroundingReport([report.Findings[0]]).ToString());
        Assert.Equal("0 quotations", new GroundingReport([]).ToString());
    }
}
