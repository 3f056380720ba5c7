using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FactKit.Benchmarks.Documents;
using FactKit.Benchmarks.Facts;
using FactKit.Benchmarks.RuleCosts;

namespace FactKit.Benchmarks.Ratios;

/// <summary>Prints time over the token loop, allocation, and how the figures stand to their targets, in under a minute.</summary>
static class RatioReport
{
    const int Documents = 64;

    static readonly DocumentKind[] Reports = [DocumentKind.Compact, DocumentKind.Indented, DocumentKind.Strings, DocumentKind.Numbers, DocumentKind.NonAscii, DocumentKind.Shuffled];

    public static void Print(TextWriter output, TimeSpan each)
    {
        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, widest vector {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0)} bits");
        output.WriteLine($"{Documents} random documents of each kind; medians of time over a bare Utf8JsonReader loop\n");
        var times = new Dictionary<(DocumentKind, string), double>();
        var bytes = new Dictionary<(DocumentKind, string), double>();
        foreach (var kind in Reports)
        {
            var documents = RandomDocuments.Of(kind, Documents);
            Measure(kind, ReportContestants.Reading(documents), each, times, bytes);
            Measure(kind, ReportContestants.Validating(documents), each / 2, times, bytes);
            bytes[(kind, "the records' own")] = documents.Average(static d => ObjectBytes.Of(Report.Parse(d).Value));
            bytes[(kind, "document")] = documents.Average(static d => d.Length);
        }
        var facts = RandomDocuments.Of(DocumentKind.Facts, Documents);
        Measure(DocumentKind.Facts, ReportContestants.ReadingFacts(facts), each, times, bytes);
        bytes[(DocumentKind.Facts, "the records' own")] = facts.Average(static d => ObjectBytes.Of(Findings.Parse(d).Value));
        bytes[(DocumentKind.Facts, "document")] = facts.Average(static d => d.Length);
        Table(output, "Time over the loop", times, "0.00");
        Table(output, "Bytes allocated a document", bytes, "0");

        var valid = RandomDocuments.Of(DocumentKind.Compact, Documents);
        var faulty = RandomDocuments.Of(DocumentKind.Faulty, Documents);
        if (faulty.Any(static d => Report.Parse(d).Issues.Count != 10)) throw new InvalidOperationException("a faulty document has not ten issues");
        var rejecting = Interleaved.Measure(ReportContestants.Rejecting(valid, faulty), Documents, each, 1)[1];
        var writing = Interleaved.Measure(ReportContestants.Writing(valid), Documents, each, 2)[1];

        double Time(DocumentKind kind, string name) => times[(kind, name)];
        Figure[] figures =
        [
            new("Parse, compact", Time(DocumentKind.Compact, ReportContestants.Parse), 0.95),
            new("Parse, indented", Time(DocumentKind.Indented, ReportContestants.Parse), 0.7),
            new("Parse, numbers", Time(DocumentKind.Numbers, ReportContestants.Parse), 0.7),
            new("Parse, strings", Time(DocumentKind.Strings, ReportContestants.Parse), 1.5),
            new("Parse, not ASCII", Time(DocumentKind.NonAscii, ReportContestants.Parse), 1.5),
            new("Parse, fields in any order", Time(DocumentKind.Shuffled, ReportContestants.Parse), 1.5),
            new("Parse, facts", Time(DocumentKind.Facts, ReportContestants.Parse), 1.3),
            new("Check, compact", Time(DocumentKind.Compact, ReportContestants.Check), 0.35),
            new("Check, bytes allocated", bytes[(DocumentKind.Compact, ReportContestants.Check)], 0),
            new("System.Text.Json into records, over Parse", Time(DocumentKind.Compact, ReportContestants.Records) / Time(DocumentKind.Compact, ReportContestants.Parse), 6, AtLeast: true),
            new("System.Text.Json into classes, over Parse", Time(DocumentKind.Compact, ReportContestants.Classes) / Time(DocumentKind.Compact, ReportContestants.Parse), 4, AtLeast: true),
            new("Parse of ten faults, over Parse", rejecting, 4),
            new("System.Text.Json's fast path, over WriteTo", writing, 3.5, AtLeast: true),
            new("Bytes of Parse, over the records' own", bytes[(DocumentKind.Compact, ReportContestants.Parse)] / bytes[(DocumentKind.Compact, "the records' own")], 1.01),
        ];
        var rules = RuleReport.Print(output, each);
        output.WriteLine("Targets");
        foreach (var figure in figures.Concat(rules)) output.WriteLine(figure);
    }

    /// <summary>Prints how much longer others take than writing: System.Text.Json's fast path, and for facts the token loop over what is written.</summary>
    public static void PrintWriting(TextWriter output, TimeSpan each)
    {
        foreach (var kind in Reports.Append(DocumentKind.Facts))
        {
            var documents = RandomDocuments.Of(kind, Documents);
            var contestants = kind == DocumentKind.Facts ? ReportContestants.WritingFacts(documents) : ReportContestants.Writing(documents);
            output.WriteLine(FormattableString.Invariant($"{kind,-10}{contestants[1].Name} takes {Interleaved.Measure(contestants, Documents, each, 2)[1]:0.00} times as long as {contestants[0].Name}"));
        }
    }

    static void Measure(DocumentKind kind, Contestant[] contestants, TimeSpan each, Dictionary<(DocumentKind, string), double> times, Dictionary<(DocumentKind, string), double> bytes)
    {
        var medians = Interleaved.Measure(contestants, Documents, each, (int)kind);
        for (var i = 0; i < contestants.Length; i++)
        {
            times[(kind, contestants[i].Name)] = medians[i];
            bytes[(kind, contestants[i].Name)] = Interleaved.Allocated(contestants[i], Documents);
        }
    }

    static void Table(TextWriter output, string title, Dictionary<(DocumentKind Kind, string Name), double> figures, string format)
    {
        var kinds = figures.Keys.Select(static k => k.Kind).Distinct().ToArray();
        output.WriteLine($"{title,-28}{string.Concat(kinds.Select(static k => $"{k,10}"))}");
        foreach (var name in figures.Keys.Select(static k => k.Name).Distinct())
        {
            output.WriteLine($"{name,-28}{string.Concat(kinds.Select(k => $"{(figures.TryGetValue((k, name), out var value) ? value.ToString(format, CultureInfo.InvariantCulture) : "-"),10}"))}");
        }
        output.WriteLine();
    }
}
