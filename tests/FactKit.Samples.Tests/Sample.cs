using FactKit.Schemas.Clashes;
using Newsroom.Sample;

namespace FactKit.Samples.Tests;

/// <summary>The report and the article of the sample.</summary>
static class Sample
{
    public static ClashReport Report { get; } = ClashReport.Parse(SampleFiles.Read("report.json")).Value;

    public static Article Article { get; } = SampleFiles.Article();
}
