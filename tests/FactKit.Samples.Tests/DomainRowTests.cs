namespace FactKit.Samples.Tests;

/// <summary>Everything that a short article can need is in the sample, with its words.</summary>
public class DomainRowTests
{
    static readonly ILookup<string, GroundingFinding> Findings =
        Sample.Report.Ground(Sample.Article).Findings.ToLookup(finding => finding.Path[..finding.Path.LastIndexOf("/evidence/", StringComparison.Ordinal)]);

    public static TheoryData<string> Meanings() => [.. DomainRows.All.Select(row => row.Meaning)];

    [Theory, MemberData(nameof(Meanings))]
    public void The_report_says(string meaning)
    {
        var row = DomainRows.All.Single(row => row.Meaning == meaning);
        row.Check(Sample.Report);
        foreach (var path in row.Paths.Where(path => path[0] != '!'))
        {
            Assert.True(Findings[path].Any(), $"There is no evidence at {path}.");
            Assert.All(Findings[path], finding => Assert.True(finding.Match is EvidenceMatch.Exact or EvidenceMatch.Normalised or EvidenceMatch.Fragments, finding.ToString()));
            Assert.All(Findings[path], finding => Assert.NotEqual(Agreement.Inconsistent, finding.Agreement));
        }
        Assert.All(row.Paths.Where(path => path[0] == '!'), path => Assert.Empty(Findings[path[1..]]));
    }
}
