using FactKit.Schemas.Clashes;
using Newsroom.Sample;

namespace FactKit.Samples.Tests;

/// <summary>The sample's documents, and the program as a whole.</summary>
public class ClashReportTests
{
    [Fact]
    public void The_program_finds_everything_as_it_should_be()
    {
        using var output = new StringWriter();
        var before = Console.Out;
        Console.SetOut(output);
        try
        {
            Assert.Equal(0, typeof(ClashReport).Assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]));
        }
        finally
        {
            Console.SetOut(before);
        }
        foreach (var line in new[]
        {
            "Sixty-one", "7:1 exact: Six Stranmere", "An altered quotation is caught: /clash/losses/0/killed/0/evidence/0: not found", "An altered number is caught:",
            "A rule is undetermined: (72,13): info rule begins-before-it-is-reported: /clash/when: undetermined, because /clash/when has no claim that could be taken and",
            "A derived number no longer adds up: error rule wounded-sumOf: /clash/losses/0/wounded: wounded must be the sum of diedLater and survived (best(wounded) = 7,",
            "damaged.json(23,43): unknown-field",
        })
            Assert.Contains(line, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_quotation_stands_in_the_article_and_no_value_contradicts_its_own()
    {
        var grounding = Sample.Report.Ground(Sample.Article);

        Assert.True(grounding.Findings.Count > 50);
        Assert.All(grounding.Findings, finding => Assert.True(finding.IsGrounded, finding.ToString()));
        Assert.Equal(0, grounding.Count(EvidenceMatch.Gapped));
    }

    [Fact]
    public void The_article_is_the_file_with_its_lines()
    {
        var file = File.ReadAllText(Repository.PathOf("samples/ClashReport/article.txt"));
        Assert.Equal(file, Sample.Article.Text);
    }

    [Fact]
    public void A_written_report_is_the_same_again()
    {
        Assert.Equal(Sample.Report, ClashReport.Parse(Sample.Report.ToJson()).Value);
        Assert.True(Sample.Report.Validate().IsValid);
    }
}
