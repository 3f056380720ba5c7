using System.Text;
using CsCheck;
using FactKit.Tests;
using FactKit.Tests.Exemplar;

namespace FactKit.Yaml.Tests;

/// <summary>Many threads that read YAML at once find what one thread finds.</summary>
public class ConcurrencyTests
{
    const int Threads = 8, Documents = 40, Rounds = 4;

    [Fact]
    public void Documents_in_YAML_are_read_from_many_threads() => Gen.Select(RandomReports.Any, Gen.Int).Array[Documents].Sample(static made =>
    {
        string[] documents = [.. made.Select(static pair => Written(pair.Item1) is { } json ? YamlText.Of(json, pair.Item2) : "a: [1\nb: &x 2")];
        string[] alone = [.. documents.Select(Everything)];
        using var start = new Barrier(Threads);
        var failures = new List<string>();
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < documents.Length * Rounds; i++)
            {
                var at = (i + number * documents.Length / Threads) % documents.Length;
                var found = Everything(documents[at]);
                if (found == alone[at]) continue;
                lock (failures) failures.Add($"alone {alone[at]}, now {found}");
            }
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.Empty(failures);
    }, iter: 1, threads: 1);

    // What cannot be written is another kind of document.
    static byte[]? Written(ClashReport report)
    {
        try
        {
            return report.ToJson();
        }
        catch (FactException)
        {
            return null;
        }
    }

    static string Everything(string yaml)
    {
        try
        {
            var result = FactYaml.Parse<ClashReport>(yaml, new() { Report = FactSeverity.Info });
            return result.TryGetValue(out var report) ? $"{result} {report} {Encoding.UTF8.GetString(report.ToJson())}" : result.ToString();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure.ToString();
        }
    }
}
