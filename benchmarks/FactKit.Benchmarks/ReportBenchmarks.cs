using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FactKit.Benchmarks.Contestants;
using FactKit.Benchmarks.Documents;
using FactKit.Benchmarks.Facts;

namespace FactKit.Benchmarks;

/// <summary>Absolute times of one document of each kind.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    byte[] _json = [];

    /// <summary>What the document is like.</summary>
    [Params(DocumentKind.Compact, DocumentKind.Indented, DocumentKind.Strings, DocumentKind.Numbers, DocumentKind.NonAscii, DocumentKind.Shuffled)]
    public DocumentKind Kind { get; set; }

    /// <summary>Makes the document.</summary>
    [GlobalSetup]
    public void Setup() => _json = RandomDocuments.Of(Kind, 1)[0];

    /// <summary>Tokens only.</summary>
    [Benchmark(Baseline = true)]
    public int Loop()
    {
        var json = new Utf8JsonReader(_json);
        var tokens = 0;
        while (json.Read()) tokens++;
        return tokens;
    }

    /// <summary>Records, validated.</summary>
    [Benchmark]
    public object Parse() => Report.Parse(_json).Value;

    /// <summary>Validated only.</summary>
    [Benchmark]
    public object Check() => Report.Check(_json);

    /// <summary>Records, not validated.</summary>
    [Benchmark]
    public object? SystemTextJson() => JsonSerializer.Deserialize(_json, ReadContext.Default.PlainReport);
}
