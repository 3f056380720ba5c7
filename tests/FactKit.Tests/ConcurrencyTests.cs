using System.Text;
using CsCheck;
using FactKit.Tests.Exemplar;
using FactKit.Tests.Reading.Fast;
using FactKit.Tests.Rules;

namespace FactKit.Tests;

/// <summary>Many threads that read, check, judge, validate, write, ground and redact at once find what one thread finds.</summary>
public class ConcurrencyTests
{
    const int Threads = 8, Documents = 40, Rounds = 4;

    static readonly Article Shared = Article.FromText("Rebels killed at least 43 soldiers near the river on 3 March 1985, the ministry said.\n\nDozens were hurt. Some 12 of them died.");

    [Fact]
    public void On_reports() => Run(RandomReports.Valid, static report => report.ToJson());

    [Fact]
    public void On_facts() => Run(RandomFindings.Valid, static findings => findings.ToJson());

    [Fact]
    public void On_records_with_rules() => Run(RandomLedgers.Valid, static ledger => ledger.ToJson());

    static void Run<T>(Gen<T> records, Func<T, byte[]> write) where T : class, IFact<T> => records.Array[Documents].Sample(made =>
    {
        var random = new Random(made.Length);
        byte[][] documents = [.. made.Select(write), .. made.Select(record => Mutation.Of(write(record), random))];
        var told = new string[Threads][];
        var failures = new List<Exception>();
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            try
            {
                var mine = new string[documents.Length];
                // All begin together, each with another document.
                start.SignalAndWait();
                for (var i = 0; i < documents.Length * Rounds; i++)
                {
                    var at = (i + number * documents.Length / Threads) % documents.Length;
                    var all = Everything<T>(documents[at]);
                    if (mine[at] is { } before && before != all) throw new InvalidOperationException($"now {all}, before {before}");
                    mine[at] = all;
                }
                told[number] = mine;
            }
            catch (Exception failure)
            {
                lock (failures) failures.Add(failure);
            }
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.Empty(failures);
        string[] alone = [.. documents.Select(Everything<T>)];
        Assert.All(told, mine => Assert.Equal(alone, mine));
    }, iter: 1, threads: 1);

    static string Everything<T>(byte[] json) where T : class, IFact<T>
    {
        var all = new StringBuilder().Append(T.JsonSchema.Length);
        foreach (var options in ReaderAgreement.Options)
        {
            var result = T.Parse(json, options);
            all.Append(result).Append(T.Check(json, options));
            if (!result.TryGetValue(out var record)) continue;
            all.Append(Encoding.UTF8.GetString(record.ToJson())).Append(record).Append(record.Validate()).Append(Encoding.UTF8.GetString(record.Redact().ToJson()));
            foreach (var finding in record.Ground(Shared).Findings) all.Append(finding);
        }
        return all.ToString();
    }
}
