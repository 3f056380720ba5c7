using System.Text.Json;
using Xunit.Abstractions;

namespace FactKit.Tests.Facts.Grounding;

/// <summary>Published texts, where FACTKIT_DATA names their folder; none of them stands in the repository.</summary>
public class OutsideGroundingTests(ITestOutputHelper output)
{
    static string? Folder => Environment.GetEnvironmentVariable("FACTKIT_DATA");

    sealed class OutsideFactAttribute : FactAttribute
    {
        public OutsideFactAttribute(string file)
        {
            if (Folder is not { Length: > 0 } folder || !File.Exists(Path.Combine(folder, file))) Skip = $"FACTKIT_DATA names no folder with {file}";
        }
    }

    [OutsideFact("plover/plover-gsr.json")]
    public void The_event_texts_of_PLOVER_are_found_in_their_sentences()
    {
        var counts = new Dictionary<EvidenceMatch, int>();
        var without = 0;
        var cues = new Dictionary<string, int>();
        using var records = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder!, "plover/plover-gsr.json")));
        foreach (var record in records.RootElement.EnumerateArray())
        {
            if (!record.TryGetProperty("text", out var text))
            {
                without++;
                continue;
            }
            var finding = GroundingCheck.Check(Article.FromText(text.GetString()!), record.GetProperty("id").GetString()!, record.GetProperty("eventText").GetString()!, GroundedValue.None, asserted: true);
            counts[finding.Match] = counts.GetValueOrDefault(finding.Match) + 1;
            foreach (var cue in finding.Cues) cues[$"{cue.Kind} {cue.Place}"] = cues.GetValueOrDefault($"{cue.Kind} {cue.Place}") + 1;
            if (finding.Match is EvidenceMatch.NotFound or EvidenceMatch.Ambiguous) output.WriteLine(finding.ToString());
        }
        output.WriteLine(string.Join(", ", counts.OrderBy(static count => count.Key).Select(static count => $"{count.Key} {count.Value}")) + $", without a text {without}");
        output.WriteLine(string.Join(", ", cues.OrderBy(static cue => cue.Key, StringComparer.Ordinal).Select(static cue => $"{cue.Key} {cue.Value}")));
        int Count(EvidenceMatch match) => counts.GetValueOrDefault(match);
        Assert.Equal(323, without + counts.Values.Sum());
        // The one that is not found quotes "admission" where the sentence has "admittance". Coders pick words out, so most are found with gaps.
        Assert.True(Count(EvidenceMatch.Exact) >= 75 && Count(EvidenceMatch.Fragments) >= 3 && Count(EvidenceMatch.Gapped) >= 243 && Count(EvidenceMatch.NotFound) <= 1 && Count(EvidenceMatch.Ambiguous) == 0);
    }

    [OutsideFact("article/deir-az-zor.txt")]
    public void Every_sentence_of_an_article_is_found_however_it_is_typed()
    {
        var text = File.ReadAllText(Path.Combine(Folder!, "article/deir-az-zor.txt"));
        var article = Article.FromText(text);
        var random = new Random(7);
        var normalised = 0;
        for (var at = 0; at < text.Length; at += 37)
        {
            var start = text.IndexOf(' ', at) + 1;
            var end = start == 0 || start + 60 > text.Length ? -1 : text.IndexOf(' ', start + 55);
            if (end < 0) break;
            var quote = text[start..end];
            // Some sentences stand there twice; what is before them decides.
            Evidence Quoted(string words) => new(words) { Prefix = text[Math.Max(0, start - 30)..start] };
            var exact = article.Find(Quoted(quote));
            Assert.Equal((EvidenceMatch.Exact, start, end), (exact.Kind, exact.Span!.Value.Start, exact.Span.Value.End));
            Assert.Equal(text.AsSpan(0, start).Count('\n') + 1, exact.Span.Value.Line);
            var retyped = article.Find(Quoted(Retyped.Otherwise(quote, random)));
            Assert.Equal((start, end - start), (retyped.Span!.Value.Start, retyped.Span.Value.Length + quote.Length - quote.TrimEnd().Length));
            if (retyped.Kind == EvidenceMatch.Normalised) normalised++;
            // Without its middle words: marked and unmarked.
            var words = quote.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 6 || quote.Contains('\n', StringComparison.Ordinal)) continue;
            var marked = article.Find(Quoted(string.Join(' ', words[..2]) + " ... " + string.Join(' ', words[^2..])));
            Assert.True(marked.Kind is EvidenceMatch.Fragments or EvidenceMatch.Ambiguous, marked.ToString());
            if (marked.Kind == EvidenceMatch.Fragments) Assert.Equal(start, marked.Span!.Value.Start);
            var gapped = article.Find(string.Join(' ', words[..2]) + " " + string.Join(' ', words[^3..]));
            Assert.Equal(EvidenceMatch.Gapped, gapped.Kind);
        }
        Assert.True(normalised > 30, $"only {normalised} quotations were typed otherwise");
    }

    [OutsideFact("article/deir-az-zor.txt")]
    public void The_spelled_number_of_an_article_is_held_against_the_value()
    {
        var text = File.ReadAllText(Path.Combine(Folder!, "article/deir-az-zor.txt"));
        var at = text.IndexOf("Forty", StringComparison.Ordinal);
        var quote = text[at..text.IndexOf(',', at)];
        var article = Article.FromText(text);
        Assert.Equal(Agreement.Consistent, GroundingCheck.Check(article, "", quote, Quantity.Exactly(43), true).Agreement);
        Assert.Equal(Agreement.Inconsistent, GroundingCheck.Check(article, "", quote, Quantity.Exactly(34), true).Agreement);
        // The same count twice, once with "at least" right before it.
        var count = text.IndexOf("92", StringComparison.Ordinal);
        var first = GroundingCheck.Check(article, "", new Evidence(text[count..(count + 11)]) { Prefix = text[(count - 9)..count] }, Quantity.Exactly(92), true);
        Assert.Equal((Agreement.Consistent, true), (first.Agreement, first.NeedsReview));
    }
}
