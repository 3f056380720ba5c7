using FactKit.Fuzz.Running;

namespace FactKit.Fuzz.Targets;

/// <summary>Quotations in articles: never an exception, spans inside the article, and what is called exact stands there. An input is article, quotation, prefix and suffix, with <c>|||</c> between.</summary>
sealed class GroundingTarget() : FuzzTarget("grounding", "|||", " ", "...", "\u2026", "[", "]", "\u201c", "\u201d", "\u2019", "\u00A0", "\n\n", "- ", "e\u0301", "\uFB01", "\u00AD", "ten ", "not ", "at least ", "43", "on 3 March ")
{
    public override IEnumerable<byte[]> Corpus() => CorpusFiles.Lines("grounding.txt");

    public override void Run(byte[] input)
    {
        var parts = Text(input).Split("|||");
        var article = Article.FromText(parts[0]);
        var evidence = new Evidence(parts.ElementAtOrDefault(1) ?? "") { Prefix = parts.ElementAtOrDefault(2), Suffix = parts.ElementAtOrDefault(3) };
        var match = article.Find(evidence);
        FuzzFault.Unless(match.ToString() is not null, "no text");
        foreach (var span in match.Spans.Concat(match.LeftOut))
            FuzzFault.Unless(span.Start >= 0 && span.Start <= span.End && span.End <= article.Text.Length, $"a span outside the article: {span.Start}..{span.End}");
        if (match.Kind == EvidenceMatch.Exact) FuzzFault.Unless(match.Span?.Text == evidence.Exact, $"exact, and another text: {match.Span?.Text}");
        foreach (var value in new GroundedValue[] { Quantity.Exactly(43), EdtfDate.Parse("2026-03-03"), ApproximateDuration.Parse("PT2H"), "forty-three", GroundedValue.None })
            FuzzFault.Unless(GroundingCheck.Check(article, "/path", evidence, value, asserted: true).ToString() is not null, "no text");
    }
}
