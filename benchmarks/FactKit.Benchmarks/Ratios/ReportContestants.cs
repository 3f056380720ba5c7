using System.Buffers;
using System.Text;
using System.Text.Json;
using FactKit.Benchmarks.Contestants;
using FactKit.Benchmarks.Facts;
using NJsonSchema;

namespace FactKit.Benchmarks.Ratios;

/// <summary>Who reads and writes reports.</summary>
static class ReportContestants
{
    public const string Loop = "Utf8JsonReader loop", Parse = "FactKit Parse", Check = "FactKit Check", Diagnose = "FactKit Parse, ten faults",
        Records = "System.Text.Json, records", Classes = "System.Text.Json, classes", Fluent = "records + FluentValidation", NJson = "NJsonSchema validation", Beside = "FactKit Parse, beside these";

    // It knows the older name of the place for definitions only.
    static readonly Lazy<JsonSchema> Schema = new(static () => JsonSchema.FromJsonAsync(Report.JsonSchema.Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult());

    /// <summary>The loop first: all are measured against it.</summary>
    public static Contestant[] Reading(byte[][] documents) =>
    [
        TokenLoop(documents),
        new(Parse, i => Sink = Report.Parse(documents[i]).Value),
        new(Check, i => Sink = Report.Check(documents[i])),
        new(Records, i => Sink = JsonSerializer.Deserialize(documents[i], ReadContext.Default.PlainReport)),
        new(Classes, i => Sink = JsonSerializer.Deserialize(documents[i], ReadContext.Default.LooseReport)),
    ];

    /// <summary>The loop, and who allocates ten and more times the document for it: what they leave to the garbage collector slows down whoever allocates after them.</summary>
    public static Contestant[] Validating(byte[][] documents)
    {
        var validator = new ReportValidator();
        return
        [
            TokenLoop(documents),
            new(Fluent, i =>
            {
                var report = JsonSerializer.Deserialize(documents[i], ReadContext.Default.PlainReport)!;
                if (!validator.Validate(report).IsValid) throw new InvalidOperationException("a valid report was refused");
                Sink = report;
            }),
            new(NJson, i =>
            {
                if (Schema.Value.Validate(Encoding.UTF8.GetString(documents[i])).Count > 0) throw new InvalidOperationException("a valid report was refused");
            }),
            new(Beside, i => Sink = Report.Parse(documents[i]).Value),
        ];
    }

    /// <summary>The loop and FactKit, on documents of facts.</summary>
    public static Contestant[] ReadingFacts(byte[][] documents) =>
    [
        TokenLoop(documents),
        new(Parse, i => Sink = Findings.Parse(documents[i]).Value),
        new(Check, i => Sink = Findings.Check(documents[i])),
    ];

    /// <summary>Accepting and refusing.</summary>
    public static Contestant[] Rejecting(byte[][] valid, byte[][] faulty) =>
    [
        new(Parse, i => Sink = Report.Parse(valid[i]).Value),
        new(Diagnose, i => Sink = Report.Parse(faulty[i])),
    ];

    static Contestant TokenLoop(byte[][] documents) => new(Loop, i =>
    {
        var json = new Utf8JsonReader(documents[i]);
        while (json.Read())
        {
        }
    });

    /// <summary>FactKit first; records of the same contents into buffers that are used again.</summary>
    public static Contestant[] Writing(byte[][] documents)
    {
        var reports = documents.Select(static d => Report.Parse(d).Value).ToArray();
        var flat = documents.Select(static d => FlatReport.Of(JsonSerializer.Deserialize(d, ReadContext.Default.PlainReport)!)).ToArray();
        var (ours, theirs) = (new ArrayBufferWriter<byte>(16384), new ArrayBufferWriter<byte>(16384));
        var writer = new Utf8JsonWriter(theirs, new JsonWriterOptions { SkipValidation = true });
        return
        [
            new("FactKit WriteTo", i =>
            {
                ours.ResetWrittenCount();
                reports[i].WriteTo(ours);
            }),
            new("System.Text.Json fast path", i =>
            {
                theirs.ResetWrittenCount();
                writer.Reset();
                JsonSerializer.Serialize(writer, flat[i], WriteContext.Default.FlatReport);
                writer.Flush();
            }),
        ];
    }

    /// <summary>FactKit first; nobody else knows facts, so that the loop stands for the others.</summary>
    public static Contestant[] WritingFacts(byte[][] documents)
    {
        var findings = documents.Select(static d => Findings.Parse(d).Value).ToArray();
        var output = new ArrayBufferWriter<byte>(16384);
        return
        [
            new("FactKit WriteTo", i =>
            {
                output.ResetWrittenCount();
                findings[i].WriteTo(output);
            }),
            TokenLoop(documents),
        ];
    }

    /// <summary>Keeps the JIT from leaving out what nobody looks at.</summary>
    public static object? Sink { get; set; }
}
