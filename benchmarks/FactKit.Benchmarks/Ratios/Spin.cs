using System.Diagnostics;
using FactKit.Benchmarks.Documents;

namespace FactKit.Benchmarks.Ratios;

/// <summary>Repeats one contestant.</summary>
static class Spin
{
    const int Documents = 64;

    public static void Run(DocumentKind kind, string name, TimeSpan duration)
    {
        var documents = RandomDocuments.Of(kind, Documents);
        Contestant[] contestants = kind == DocumentKind.Facts ? [.. ReportContestants.ReadingFacts(documents), .. ReportContestants.WritingFacts(documents)]
            : kind == DocumentKind.Faulty ? ReportContestants.Rejecting(RandomDocuments.Of(DocumentKind.Compact, Documents), documents)
            : [.. ReportContestants.Reading(documents), .. ReportContestants.Writing(documents)];
        var contestant = contestants.First(c => c.Name == name);
        var clock = Stopwatch.StartNew();
        var best = double.MaxValue;
        while (clock.Elapsed < duration)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Documents; i++) contestant.Run(i);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / Documents);
        }
        Console.WriteLine(FormattableString.Invariant($"{kind}, {name}: {best:0.000} us for a document at best"));
    }
}
