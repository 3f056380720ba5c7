using FactKit.TestSupport;

namespace FactKit.Tests.Facts.Grounding;

/// <summary>docs/grounding.md shows a program and what it prints.</summary>
public class GroundingPageTests
{
    [Fact]
    public void The_example_of_the_page_prints_what_the_page_says()
    {
        var article = Article.FromParts(
            ("title", "Raid in the east"),
            ("body", "At least 92 soldiers died, the ministry said.\nForty-three rebels were not killed but captured."));
        GroundingFinding[] findings =
        [
            GroundingCheck.Check(article, "/dead", "At least 92 soldiers", Quantity.AtLeast(92), asserted: true),
            GroundingCheck.Check(article, "/dead", "92 soldiers", Quantity.Exactly(92), asserted: true),
            GroundingCheck.Check(article, "/captured", "Forty-three rebels", Quantity.Exactly(34), asserted: false),
            GroundingCheck.Check(article, "/killed", "rebels were killed", GroundedValue.None, asserted: true),
        ];
        var page = File.ReadAllText(Repository.PathOf("docs/grounding.md"));
        Assert.Contains("```\n" + string.Join('\n', findings.Select(static finding => finding.ToString())) + "\n```", page, StringComparison.Ordinal);
    }
}
