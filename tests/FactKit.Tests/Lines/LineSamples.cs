using System.Text;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Lines;

/// <summary>Reads streams in tests.</summary>
static class LineSamples
{
    /// <summary>The least report with an id.</summary>
    public static string Report(string id) => Samples.Least.Replace("\"r1\"", $"\"{id}\"", StringComparison.Ordinal);

    public static Task<List<FactResult<ClashReport>>> Read(string text, FactLinesOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    public static async Task<List<FactResult<ClashReport>>> Read(byte[] bytes, FactLinesOptions? options = null, Func<int>? piece = null)
    {
        var stream = new PieceStream(bytes, piece: piece);
        var results = await All(FactLines.ReadAsync<ClashReport>(stream, options));
        Assert.False(stream.IsDisposed);
        return results;
    }

    public static async Task<List<T>> All<T>(IAsyncEnumerable<T> source)
    {
        var all = new List<T>();
        await foreach (var one in source) all.Add(one);
        return all;
    }

    /// <summary>Everything that a result says: where it is, its id or what is wrong.</summary>
    public static string Brief(FactResult<ClashReport> result) =>
        $"{result.Line}@{result.Offset}+{result.Length} {(result.TryGetValue(out var report) ? report.Id : string.Join('|', result.Issues))}";

    public static string[] Brief(IEnumerable<FactResult<ClashReport>> results) => [.. results.Select(Brief)];

    /// <summary>Ids of what is valid, codes with line and column of what is not.</summary>
    public static string[] Short(IEnumerable<FactResult<ClashReport>> results) =>
        [.. results.Select(static r => r.TryGetValue(out var report) ? report.Id : string.Join('|', r.Issues.Select(static i => $"{i.Code} {i.Line}:{i.Column}")))];
}
