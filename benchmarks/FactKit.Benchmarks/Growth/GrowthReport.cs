using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactKit.Benchmarks.Builds;
using FactKit.Benchmarks.Facts;
using FactKit.Testing;

namespace FactKit.Benchmarks.Growth;

/// <summary>Measures how costs grow: reading with the document, compiling with the schema and with the number of schemas.</summary>
static class GrowthReport
{
    static readonly int[] s_documents = [16, 64, 256, 1024, 4096];
    static readonly int[] s_types = [10, 40, 160, 640];
    static readonly int[] s_schemas = [10, 40, 160, 640];

    public static IReadOnlyList<Series> Measure()
    {
        // The JIT compiles a method well once it was called often; the first points would measure that.
        for (var round = 0; round < 4; round++)
        {
            Time(Document(s_documents[0], faulty: false), static utf8 => Report.Parse(utf8).IsValid && Report.Check(utf8).IsValid);
            Time(Document(s_documents[0], faulty: true), static utf8 => !Report.Parse(utf8).IsValid);
            Generate(5, 5);
        }
        return All();
    }

    static IReadOnlyList<Series> All() =>
    [
        Documents("Parse", static utf8 => Report.Parse(utf8).IsValid),
        Documents("Check", static utf8 => Report.Check(utf8).IsValid),
        Faulty(),
        new("Generate one schema", "types", [.. s_types.Select(static types => ((double)types, Generate(1, types)))]),
        new("Generate many schemas", "schemas of 5 types", [.. s_schemas.Select(static schemas => ((double)schemas, Generate(schemas, 5)))]),
    ];

    public static void Print(TextWriter output, IReadOnlyList<Series> all)
    {
        foreach (var series in all)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{series.Title}, by {series.Axis}: exponent {series.Exponent:0.00}"));
            foreach (var (work, milliseconds) in series.Points) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work,14:0.#} {milliseconds,12:0.0000} ms"));
        }
    }

    static Series Documents(string title, Func<byte[], bool> run) => new(title, "KB of document",
        [.. s_documents.Select(count => Document(count, faulty: false)).Select(utf8 => (utf8.Length / 1024.0, Time(utf8, run)))]);

    // Each loss has a fault; no limit ends the reading before the end.
    static Series Faulty() => new("Parse, all faulty", "KB of document",
        [.. s_documents.Select(count => Document(count, faulty: true)).Select(utf8 => (utf8.Length / 1024.0, Time(utf8, static utf8 => !Report.Parse(utf8, new() { MaxIssues = 100_000 }).IsValid)))]);

    static double Time(byte[] utf8, Func<byte[], bool> run)
    {
        var best = double.MaxValue;
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 8 || clock.ElapsedMilliseconds < 600; round++)
        {
            var start = Stopwatch.GetTimestamp();
            if (!run(utf8)) throw new InvalidOperationException($"The document was not taken as it should be: {Report.Parse(utf8)}");
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return best;
    }

    static double Generate(int schemas, int types)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 4; round++) best = Math.Min(best, new BuildSession(schemas, types).First().TotalMilliseconds);
        return best;
    }

    static byte[] Document(int losses, bool faulty)
    {
        var json = new StringBuilder("""{"id":"r","headline":"Shots at the border","published":"2026-03-01T09:30:00Z","outcome":"ended","sources":[{"id":"s","name":"Staff","reliability":80}],"actors":[""");
        for (var i = 0; i < losses; i++) json.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""{"id":"a{{i}}","name":"Band {{i}}","sector":"rebel","strength":{{i}}}""");
        json.Append("""],"events":[],"losses":[""");
        for (var i = 0; i < losses; i++) json.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""{"side":"a{{i}}","source":"s","killed":{{(faulty ? -1 : i)}},"damage":1.5}""");
        return Encoding.UTF8.GetBytes(json.Append("""],"paragraphs":[],"series":[]}""").ToString());
    }
}
