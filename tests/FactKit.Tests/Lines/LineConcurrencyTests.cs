using System.Text;
using CsCheck;
using FactKit.Tests.Exemplar;
using FactKit.Tests.Reading.Fast;
using FactKit.Tests.Rules;

namespace FactKit.Tests.Lines;

/// <summary>Streams that are read at once, each on several threads, give what one thread gives for one of them; so do streams that are written at once.</summary>
public class LineConcurrencyTests
{
    const int Streams = 6, Documents = 400;

    [Fact]
    public Task On_reports() => Run(RandomReports.Valid, static report => report.ToJson());

    [Fact]
    public Task On_records_with_rules() => Run(RandomLedgers.Valid, static ledger => ledger.ToJson());

    static async Task Run<T>(Gen<T> records, Func<T, byte[]> write) where T : class, IFact<T>
    {
        byte[] stream = [];
        records.Array[Documents].Sample(made =>
        {
            var random = new Random(made.Length);
            var text = new MemoryStream();
            foreach (var record in made)
            {
                var json = write(record);
                if (random.Next(3) == 0) json = [.. Mutation.Of(json, random).Where(static octet => octet != (byte)'\n')];
                text.Write(json);
                text.WriteByte((byte)'\n');
            }
            stream = text.ToArray();
        }, iter: 1, threads: 1);
        var alone = await Read<T>(stream, 1);
        Assert.InRange(alone.Count(static told => told.EndsWith('}')), Documents / 10, Documents);

        var together = await Task.WhenAll(Enumerable.Range(0, Streams).Select(number => Task.Run(() => Read<T>(stream, 1 + number % 4))));
        Assert.All(together, told => Assert.Equal(alone, told));

        var written = await Task.WhenAll(Enumerable.Range(0, Streams).Select(_ => Task.Run(() => Rewritten<T>(stream))));
        Assert.All(written, bytes => Assert.Equal(written[0], bytes));
        Assert.Equal(alone.Where(static told => told.EndsWith('}')), (await Read<T>(written[0], 2)).Select(static told => told));
    }

    static async Task<List<string>> Read<T>(byte[] stream, int threads) where T : class, IFact<T>
    {
        var told = new List<string>();
        await foreach (var result in FactLines.ReadAsync<T>(new MemoryStream(stream), new() { Parallelism = threads }))
            told.Add(result.TryGetValue(out var record) ? Encoding.UTF8.GetString(record.ToJson()) : $"{result.Line}: {result}.");
        return told;
    }

    static async Task<byte[]> Rewritten<T>(byte[] stream) where T : class, IFact<T>
    {
        using var output = new MemoryStream();
        await FactLines.WriteAsync(output, Valid());
        return output.ToArray();

        async IAsyncEnumerable<T> Valid()
        {
            await foreach (var result in FactLines.ReadAsync<T>(new MemoryStream(stream), new() { Parallelism = 2 }))
                if (result.TryGetValue(out var record)) yield return record;
        }
    }
}
