using System.Text.Json;

namespace FactKit.Testing.Tests;

/// <summary>What the real data holds, as docs/grounding.md and docs/language.md say it.</summary>
public class OutsideFiguresTests
{
    static JsonElement.ArrayEnumerator Records(string file) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(OutsideDataTheoryAttribute.Folder!, file))).RootElement.EnumerateArray();

    [OutsideDataTheory]
    [InlineData("schemas/plover.fact.yaml", "plover/plover-gsr.json")]
    public void The_event_texts_are_found_as_the_page_says(string schema, string data)
    {
        var loaded = LoadedSchema.At(Repository.PathOf(schema));
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in Records(data))
        {
            if (!record.TryGetProperty("text", out var text))
            {
                Add("without a text");
                continue;
            }
            var finding = Assert.Single(loaded.Ground(JsonSerializer.SerializeToUtf8Bytes(record), Article.FromText(text.GetString()!)).Findings);
            Assert.Equal("/eventText", finding.Path);
            Add(finding.Match.ToString());
            if (finding.Match != EvidenceMatch.Gapped) continue;
            // Every one goes to review, and shows words that it leaves out.
            Assert.True(finding.NeedsReview);
            Assert.Contains(finding.Quote.LeftOut, static span => span.Text.Any(char.IsLetterOrDigit));
        }
        Assert.Equal(323, counts.Values.Sum());
        var figures = string.Join(", ", counts.Select(static count => $"{count.Key} {count.Value}"));
        Assert.Equal("Exact 75, Fragments 3, Gapped 243, NotFound 1, without a text 1", figures);

        void Add(string kind) => counts[kind] = counts.GetValueOrDefault(kind) + 1;
    }

    [OutsideDataTheory]
    [InlineData("schemas/casualties.fact.yaml", "casualties/casualties_daily.json")]
    public void Missing_zero_and_unknown_stay_apart(string schema, string data)
    {
        var loaded = LoadedSchema.At(Repository.PathOf(schema));
        var (count, missing, zero, positive, unknown) = (0, 0, 0, 0, 0);
        foreach (var record in Records(data))
        {
            count++;
            var (issues, canonical) = loaded.Parse(JsonSerializer.SerializeToUtf8Bytes(record));
            Assert.Empty(issues);
            // Of the written record, so that reading has not turned one into another.
            using var written = JsonDocument.Parse(canonical!);
            Assert.Equal(record.EnumerateObject().Count(), written.RootElement.EnumerateObject().Count());
            if (!written.RootElement.TryGetProperty("killed", out var killed)) missing++;
            else if (killed.GetInt64() == 0) zero++;
            else positive++;
            if (written.RootElement.GetProperty("report_source").GetString() == "missing") unknown++;
        }
        Assert.Equal((1051, 38, 95, 918, 28), (count, missing, zero, positive, unknown));
    }
}
