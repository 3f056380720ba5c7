using BenchmarkDotNet.Attributes;
using FactKit.Benchmarks.Documents;
using FactKit.Benchmarks.Facts;

namespace FactKit.Benchmarks;

/// <summary>What checking a record again costs: constraints, keys and references.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    Report _report = null!;

    /// <summary>Reads a record.</summary>
    [GlobalSetup]
    public void Setup() => _report = Report.Parse(RandomDocuments.Of(DocumentKind.Compact, 1)[0]).Value;

    /// <summary>Of a record that is built.</summary>
    [Benchmark]
    public bool Validate() => _report.Validate().IsValid;
}
