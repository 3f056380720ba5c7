namespace FactKit.Tests.Facts.Grounding;

public class CueTests
{
    static GroundingFinding Check(string article, Evidence quote, bool asserted = true) => GroundingCheck.Check(Article.FromText(article), "/x", quote, GroundedValue.None, asserted);

    static string Cues(string article, Evidence quote) => string.Join("; ", Check(article, quote).Cues.Select(static cue => $"{cue.Kind} {cue.Place} {cue.Span.Text}"));

    [Theory]
    [InlineData("The army did not enter the town", "did not enter", "Negation Inside not")]
    [InlineData("The army did not enter the town", "enter the town", "Negation Outside not")]
    [InlineData("The army didn’t enter the town", "enter the town", "Negation Outside didn’t")]
    [InlineData("The army cannot enter the town", "enter the town", "Negation Outside cannot")]
    [InlineData("The army denied that it entered the town", "it entered the town", "Denial Outside denied")]
    [InlineData("The army allegedly entered the town", "entered the town", "Hedge Outside allegedly")]
    [InlineData("The army is believed to hold the town", "hold the town", "Hedge Outside believed to")]
    [InlineData("It holds the town, the ministry said", "holds the town", "Attribution Outside said")]
    [InlineData("They planned to enter the town if it rained", "enter the town", "Plan Outside planned to; Conditional Outside if")]
    [InlineData("Not only did it enter the town", "did it enter the town", "")]
    [InlineData("It did not enter until noon, and not until dark", "not until dark", "Negation Outside not")]
    [InlineData("No fewer than ten, no less than nine, no more than twelve", "ten", "")]
    [InlineData("No. 3 of May 2018 is the house", "is the house", "")]
    [InlineData("It may rain in May", "rain", "Hedge Outside may")]
    [InlineData("Group X claimed responsibility for it", "for it", "")]
    [InlineData("It did not rain. The army entered the town. It never left.", "The army entered the town", "")]
    [InlineData("It did not rain.\n\nThe army entered the town", "The army entered the town", "")]
    [InlineData("The U.S. army, Gen. Smith said, has no plan", "army", "Attribution Outside said; Negation Outside no")]
    [InlineData("It is false that it entered the town", "entered the town", "Denial Outside false")]
    [InlineData("Reports that it entered were unfounded", "it entered", "Attribution Outside Reports; Denial Outside unfounded")]
    [InlineData("They refused to leave the town", "leave the town", "Negation Outside refused to")]
    [InlineData("18 are feared dead", "18", "Hedge Outside feared")]
    [InlineData("He is said to have left", "left", "Hedge Outside said to have")]
    [InlineData("They attempted to leave", "leave", "Plan Outside attempted to")]
    [InlineData("It did not exceed ten", "ten", "")]
    [InlineData("notable knots and a note", "knots", "")]
    public void Cues_are_found_where_they_stand(string article, string quote, string cues) => Assert.Equal(cues, Cues(article, quote));

    [Fact]
    public void A_negation_that_the_quotation_leaves_out_is_reported()
    {
        var finding = Check("The soldiers were not killed.", "soldiers were killed");
        Assert.Equal((EvidenceMatch.Gapped, true), (finding.Match, finding.NeedsReview));
        Assert.Equal((GroundingCueKind.Negation, CuePlace.LeftOut), (Assert.Single(finding.Cues).Kind, finding.Cues[0].Place));
        Assert.Contains(finding.Reasons, static reason => reason.Contains("\"not\"", StringComparison.Ordinal));
        var marked = Check("The soldiers were not killed.", "soldiers were ... killed", asserted: false);
        Assert.Equal((EvidenceMatch.Fragments, true), (marked.Match, marked.NeedsReview));
        // A long quotation too.
        var before = string.Join(' ', Enumerable.Range(0, 300).Select(static i => "w" + i));
        Assert.Equal(GroundingCueKind.Negation, Assert.Single(Check($"{before} never {before}x", $"{before} {before}x").Cues).Kind);
    }

    [Fact]
    public void Only_an_asserted_claim_is_weakened()
    {
        Assert.True(Check("It did not rain", "not rain").NeedsReview);
        Assert.False(Check("It did not rain", "not rain", asserted: false).NeedsReview);
        Assert.False(Check("It rained, he said", "It rained").NeedsReview);
        Assert.False(Check("It rained if I remember", "It rained").NeedsReview);
        Assert.True(Check("It rained if I remember", "It rained if I remember").NeedsReview);
    }

    [Fact]
    public void Cues_far_away_do_not_count() => Assert.Equal("", Cues("not " + new string('-', 97) + " here", "here"));

    [Fact]
    public void Cues_near_by_do() => Assert.Equal("Negation Outside not", Cues("not " + new string('-', 95) + " here", "here"));
}
