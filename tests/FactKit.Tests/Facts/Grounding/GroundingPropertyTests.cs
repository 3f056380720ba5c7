using System.Globalization;
using System.Text;
using CsCheck;

namespace FactKit.Tests.Facts.Grounding;

public class GroundingPropertyTests
{
    static readonly string[] Pieces =
    [
        "a", "b", "e", "ten", "not", " ", " ", " ", "\u00A0", "\n", "\n\n", "\r\n", "\"", "“", "”", "’", "'", "-", "–", "—", "…", "...", ".", ",", "é", "e\u0301", "o\u0308\u0323", "🙂", "👨‍👩‍👧", "🇫🇷", "ﬁ", "\u00AD", "\u200B", "क्षि", "각", "\u1100\u1161\u11A8", "92", "1,000",
    ];

    static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[1, 60].Select(static all => string.Concat(all.Select(static i => Pieces[i])));

    static readonly Gen<(string Text, int Seed)> Cases = Gen.Select(Texts, Gen.Int, static (text, seed) => (text, seed));

    static int[] Boundaries(string text) => [.. StringInfo.ParseCombiningCharacters(text), text.Length];

    static (int Start, int End) Cut(string text, Random random)
    {
        var at = Boundaries(text);
        var first = random.Next(at.Length - 1);
        return (at[first], at[random.Next(first + 1, at.Length)]);
    }

    static void IsSound(Article article, QuoteMatch match)
    {
        foreach (var span in match.Spans.Concat(match.LeftOut).Concat(match.Nearest is { } near ? [near] : []))
        {
            Assert.InRange(span.Start, 0, span.End);
            Assert.InRange(span.End, span.Start, article.Text.Length);
            foreach (var edge in new[] { span.Start, span.End })
            {
                if (edge > 0 && edge < article.Text.Length) Assert.False(char.IsSurrogatePair(article.Text[edge - 1], article.Text[edge]));
            }
            Assert.True(span.Line > 0 && span.Column > 0);
        }
        foreach (var span in match.Spans) Assert.Subset(Boundaries(article.Text).ToHashSet(), new HashSet<int> { span.Start, span.End });
    }

    [Fact]
    public void Any_piece_of_a_text_is_found_as_it_is() => Cases.Sample(static c =>
    {
        var (start, end) = Cut(c.Text, new(c.Seed));
        var article = Article.FromText(c.Text);
        var quote = c.Text[start..end];
        var match = article.Find(quote);
        Assert.True(match.Kind is EvidenceMatch.Exact or EvidenceMatch.Ambiguous, match.ToString());
        Assert.All(match.Spans, span => Assert.Equal(quote, span.Text));
        if (match.Kind == EvidenceMatch.Exact && match.Spans[0].Start != start) Assert.Contains(quote, c.Text, StringComparison.Ordinal);
        IsSound(article, match);
    }, iter: 20_000);

    [Fact]
    public void Typing_a_quotation_otherwise_still_finds_it() => Cases.Sample(static c =>
    {
        var random = new Random(c.Seed);
        var (start, end) = Cut(c.Text, random);
        var quote = c.Text[start..end];
        // Nothing but spaces and invisible characters has no place of its own, and dots may be marks of an ellipsis.
        if (string.IsNullOrWhiteSpace(Retyped.Plain(quote)) || quote.Contains('.', StringComparison.Ordinal) || quote.Contains('…', StringComparison.Ordinal)) return;
        var article = Article.FromText(c.Text);
        var match = article.Find(Retyped.Otherwise(quote, random));
        Assert.True(match.Kind is EvidenceMatch.Exact or EvidenceMatch.Normalised or EvidenceMatch.Ambiguous, $"{match} for {Retyped.Show(quote)} in {Retyped.Show(c.Text)}");
        Assert.All(match.Spans, span => Assert.Equal(Retyped.Plain(quote), Retyped.Plain(span.Text)));
        IsSound(article, match);
    }, iter: 20_000);

    [Fact]
    public void Nothing_throws_and_spans_are_sound()
    {
        var kinds = new int[6];
        Gen.Select(Texts, Texts, Gen.Int).Sample((text, other, seed) =>
        {
            var random = new Random(seed);
            var article = Article.FromParts(("title", other), ("body", text));
            var quote = new StringBuilder(text);
            for (var i = 0; i < 3 && quote.Length > 1; i++)
            {
                var at = random.Next(quote.Length);
                if (random.Next(2) == 0) quote.Remove(at, Math.Min(random.Next(1, 8), quote.Length - at));
                else quote.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }
            // By chance alone an ellipsis hardly ever stands where one can.
            if (random.Next(8) == 0) quote.Insert(quote.Length / 2, " ... ");
            var evidence = new Evidence(quote.ToString()) { Prefix = random.Next(3) == 0 ? other : null, Suffix = random.Next(3) == 0 ? "\uD83D" : null, In = random.Next(3) == 0 ? "body" : null };
            foreach (var value in new GroundedValue[] { GroundedValue.None, Quantity.Exactly(92), EdtfDate.Parse("2018"), ApproximateDuration.Parse("PT1H"), other })
            {
                var finding = GroundingCheck.Check(article, "/x", evidence, value, random.Next(2) == 0);
                IsSound(article, finding.Quote);
                Assert.NotEmpty(finding.ToString());
                Interlocked.Increment(ref kinds[(int)finding.Match]);
            }
        }, iter: 5_000);
        Assert.All(kinds, static count => Assert.True(count > 0));
    }
}
