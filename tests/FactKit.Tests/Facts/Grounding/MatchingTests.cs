namespace FactKit.Tests.Facts.Grounding;

public class MatchingTests
{
    static QuoteMatch Find(string article, Evidence evidence) => Article.FromText(article).Find(evidence);

    [Fact]
    public void A_quotation_is_found_where_it_stands()
    {
        var match = Find("One line.\r\nThe mayor 🙂 said \"ten\".", "mayor 🙂 said");
        Assert.Equal(EvidenceMatch.Exact, match.Kind);
        Assert.Equal("mayor 🙂 said", match.Span!.Value.Text);
        Assert.Equal((15, 28, 2, 5, "body"), (match.Span.Value.Start, match.Span.Value.End, match.Span.Value.Line, match.Span.Value.Column, match.Span.Value.Part));
    }

    [Theory]
    [InlineData("He said “ten” men’s boats left", "He said \"ten\" men's boats left")]
    [InlineData("He said \"ten\" men's boats left", "He said “ten” men’s boats left")]
    [InlineData("about\u00A0ten \u2009 km", "about ten km")]
    [InlineData("about ten km", "about\n  ten\u202Fkm")]
    [InlineData("the 2014–2016 war — a long one", "the 2014-2016 war - a long one")]
    [InlineData("co\u00ADopera\u200Btion", "cooperation")]
    [InlineData("coope\u0301ration", "coop\u00E9ration")]
    [InlineData("coop\u00E9ration", "coope\u0301ration")]
    [InlineData("o\u0323\u0308 here", "o\u0308\u0323 here")]
    [InlineData("\u1E69 here", "s\u0307\u0323 here")]
    [InlineData("각 here", "\u1100\u1161\u11A8 here")]
    [InlineData("かがく here", "かか\u3099く here")]
    [InlineData("the ﬁrst ﬂood", "the first flood")]
    [InlineData("wait\u2026 what", "wait... what")]
    [InlineData("\u202Bshalom\u202C x", "shalom x")]
    [InlineData("a ❤\uFE0F here", "a ❤ here")]
    [InlineData("Å is a letter", "\u212B is a letter")]
    public void Typing_does_not_matter(string article, string quote)
    {
        var match = Find("Before that. " + article + ". After that.", quote);
        Assert.Equal(EvidenceMatch.Normalised, match.Kind);
        Assert.Equal(article.Trim('\u202B'), match.Span!.Value.Text.Trim('\u202B'));
    }

    [Theory]
    [InlineData("The Mayor left", "the mayor left")]
    [InlineData("12 men left", "13 men left")]
    [InlineData("un café noir", "cafe")]
    [InlineData("un cafe\u0301 noir", "un cafe")]
    [InlineData("one", "")]
    [InlineData("one", "\u200B")]
    public void Words_case_digits_and_accents_do(string article, string quote) => Assert.Equal(EvidenceMatch.NotFound, Find(article, quote).Kind);

    [Fact]
    public void Half_a_grapheme_is_not_found()
    {
        Assert.Equal(EvidenceMatch.NotFound, Find("x 🙂 y", "🙂"[..1]).Kind);
        Assert.Equal(EvidenceMatch.NotFound, Find("a 👨‍👩‍👧 b", "👨").Kind);
        Assert.Equal(EvidenceMatch.Exact, Find("a 👨‍👩‍👧 b", "👨‍👩‍👧").Kind);
    }

    [Fact]
    public void Several_places_are_ambiguous_and_all_given()
    {
        var match = Find("ten men and ten men", "ten men");
        Assert.Equal(EvidenceMatch.Ambiguous, match.Kind);
        Assert.Equal([0, 12], match.Spans.Select(static span => span.Start));
        Assert.Equal(100, Find(string.Concat(Enumerable.Repeat("ten men ", 300)), "ten men").Spans.Count);
    }

    [Theory]
    [InlineData("and ", null, 12)]
    [InlineData("then  and", null, 12)]
    [InlineData(null, " later", 12)]
    [InlineData(null, " then", 0)]
    public void Prefix_and_suffix_decide(string? prefix, string? suffix, int start)
    {
        var match = Find("ten men then\u00A0and ten men later"[..0] + "ten men then and ten men later", new Evidence("ten men") { Prefix = prefix, Suffix = suffix });
        Assert.Equal(EvidenceMatch.Exact, match.Kind);
        Assert.Equal(start == 0 ? 0 : 17, match.Span!.Value.Start);
        Assert.True(match.Notes.IsEmpty);
    }

    [Fact]
    public void A_prefix_that_is_not_there_is_told()
    {
        Assert.Contains("prefix", Assert.Single(Find("ten men left", new Evidence("men") { Prefix = "twelve" }).Notes), StringComparison.Ordinal);
        Assert.Equal(EvidenceMatch.Ambiguous, Find("ten men, ten men", new Evidence("men") { Prefix = "twelve" }).Kind);
        // Far beyond the places that are listed.
        var far = Find(string.Concat(Enumerable.Repeat("ten men ", 500)) + "twelve men", new Evidence("men") { Prefix = "twelve" });
        Assert.Equal((EvidenceMatch.Exact, 4007), (far.Kind, far.Span!.Value.Start));
    }

    [Fact]
    public void The_part_decides()
    {
        var article = Article.FromParts(("title", "Ten men killed"), ("body", "It says Ten men killed."));
        Assert.Equal(EvidenceMatch.Ambiguous, article.Find("Ten men").Kind);
        Assert.Equal("title", article.Find(new Evidence("Ten men") { In = "Title" }).Span!.Value.Part);
        Assert.Equal(24, article.Find(new Evidence("Ten men") { In = "body" }).Span!.Value.Start);
        var elsewhere = article.Find(new Evidence("It says") { In = "title" });
        Assert.Equal((EvidenceMatch.NotFound, "It says"), (elsewhere.Kind, elsewhere.Nearest!.Value.Text));
        Assert.Contains("body", Assert.Single(elsewhere.Notes), StringComparison.Ordinal);
        var none = article.Find(new Evidence("It says") { In = "caption 1" });
        Assert.Equal(EvidenceMatch.Exact, none.Kind);
        Assert.Contains("caption 1", Assert.Single(none.Notes), StringComparison.Ordinal);
        Assert.Equal(EvidenceMatch.NotFound, article.Find("killed It says").Kind);
    }

    [Fact]
    public void Whole_words_come_first_and_cut_ones_are_told()
    {
        var match = Find("a warning of war", "war");
        Assert.Equal((EvidenceMatch.Exact, 13), (match.Kind, match.Span!.Value.Start));
        Assert.Contains("inside a word", Assert.Single(Find("92 men", "2 men").Notes), StringComparison.Ordinal);
        Assert.Contains("inside a word", Assert.Single(Find("1,200 men", "200 men").Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the ministry ... two advisers died")]
    [InlineData("the ministry \u2026 two advisers died")]
    [InlineData("the ministry [...] two advisers died")]
    [InlineData("... the ministry ... two advisers died ...")]
    public void Fragments_are_found_in_order(string quote)
    {
        var match = Find("On Monday the ministry confirmed that two advisers died there.", quote);
        Assert.Equal(EvidenceMatch.Fragments, match.Kind);
        Assert.Equal(["the ministry", "two advisers died"], match.Spans.Select(static span => span.Text));
        Assert.Equal(" confirmed that ", Assert.Single(match.LeftOut).Text);
    }

    [Fact]
    public void Fragments_out_of_order_too_far_apart_or_in_two_parts_are_not_found()
    {
        Assert.Equal(EvidenceMatch.NotFound, Find("two advisers died, the ministry said", "the ministry ... two advisers died").Kind);
        Assert.Equal(EvidenceMatch.Fragments, Find("the ministry" + new string('.', 300) + "two advisers", "the ministry ... two advisers").Kind);
        Assert.Equal(EvidenceMatch.NotFound, Find("the ministry" + new string('.', 301) + "two advisers", "the ministry ... two advisers").Kind);
        Assert.Equal(EvidenceMatch.NotFound, Article.FromParts(("title", "the ministry"), ("body", "two advisers")).Find("the ministry ... two advisers").Kind);
        // The nearest beginning is taken, however often it stands before.
        var match = Find("the ministry, the ministry said two men, two advisers", "the ministry ... two advisers");
        Assert.Equal((EvidenceMatch.Fragments, 14), (match.Kind, match.Span!.Value.Start));
        Assert.Equal(EvidenceMatch.Ambiguous, Find("He saw ten men. He saw ten men.", "He ... men").Kind);
        Assert.Equal(EvidenceMatch.Exact, Find("a ... b", "a ... b").Kind);
    }

    [Fact]
    public void Words_in_order_with_gaps_are_found_as_runs()
    {
        var match = Find("The soldiers were not killed in the raid.", "soldiers were killed in the raid");
        Assert.Equal(EvidenceMatch.Gapped, match.Kind);
        Assert.Equal(["soldiers were", "killed in the raid"], match.Spans.Select(static span => span.Text));
        Assert.Equal(" not ", Assert.Single(match.LeftOut).Text);
        Assert.False(match.IsFound);
    }

    [Fact]
    public void Gaps_are_bounded_and_stay_in_a_paragraph()
    {
        Assert.Equal(EvidenceMatch.Gapped, Find("one " + new string('-', 118) + " two", "one two").Kind);
        Assert.Equal(EvidenceMatch.NotFound, Find("one " + new string('-', 119) + " two", "one two").Kind);
        Assert.Equal(EvidenceMatch.NotFound, Find("one man.\n\nNo, two", "one two").Kind);
        Assert.Equal(EvidenceMatch.Gapped, Find("one man\r\nand two", "one two").Kind);
        Assert.Equal(EvidenceMatch.NotFound, Find("one man.\r\n \r\nNo, two", "one two").Kind);
        Assert.Equal(EvidenceMatch.NotFound, Find("two and one", "one two").Kind);
        // The shortest stretch, not the first.
        Assert.Equal(["one", "two"], Find("one or one and a one is not two", "one two").Spans.Select(static span => span.Text));
        Assert.Equal(13 + 4, Find("one or one and a one is not two", "one two").Span!.Value.Start);
        var marks = Find("ten men, killed", "ten men killed");
        Assert.Equal((EvidenceMatch.Gapped, 1), (marks.Kind, marks.Spans.Count));
    }

    [Fact]
    public void What_is_not_found_gets_the_nearest_stretch()
    {
        var match = Find("It rained. The raid killed forty soldiers in the east, he said.", "The raid killed fourteen soldiers in the west");
        Assert.Equal((EvidenceMatch.NotFound, "The raid killed forty soldiers in the"), (match.Kind, match.Nearest!.Value.Text));
        Assert.Null(Find("It rained.", "The raid killed fourteen soldiers").Nearest);
        Assert.Equal("The Mayor left", Find("Then The Mayor left it", "the mayor left").Nearest!.Value.Text);
    }
}
