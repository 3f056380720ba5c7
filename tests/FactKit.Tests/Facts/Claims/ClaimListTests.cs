namespace FactKit.Tests.Facts.Claims;

/// <summary>What rival claims come to: the rulings on <c>best</c>, <c>compatible</c> and <c>roots</c>.</summary>
public class ClaimListTests
{
    static Claim<Quantity> Says(string quantity, params string[] by) =>
        new(Quantity.Parse(quantity, null)) { By = [.. by.Select(static key => new Ref<ISpeaker>(key))] };

    static FactList<Claim<T>> List<T>(params Claim<T>[] claims) where T : notnull => [.. claims];

    static FactList<Claim<EdtfDate>> Dates(params string[] dates) => [.. dates.Select(static date => new Claim<EdtfDate>(EdtfDate.Parse(date)))];

    static FactList<Claim<ApproximateDuration>> Durations(params string[] durations) => [.. durations.Select(static text => new Claim<ApproximateDuration>(ApproximateDuration.Parse(text)))];

    [Fact]
    public void Bounds_that_meet_give_what_they_have_in_common()
    {
        var best = List(Says(">=92"), Says("92"), Says("80..100")).Best();
        Assert.Equal((BestState.Known, "92"), (best.State, best.Value.ToString()));
        Assert.Equal([0, 1, 2], best.Causes);
        Assert.Equal(">40", List(Says(">40"), Says(">=40")).Best().Value.ToString());
        Assert.Equal("40..50", List(Says(">=40"), Says("<=50")).Best().Value.ToString());
    }

    [Fact]
    public void Words_are_compatible_with_a_figure_within_their_bounds()
    {
        Assert.Equal(Ternary.True, List(Says("dozens"), Says("forty-three")).Compatible());
        Assert.Equal(43, List(Says("dozens"), Says("forty-three")).Best().Value.Low);
        Assert.Equal(Ternary.False, List(Says("dozens"), Says("8")).Compatible());
        Assert.Equal(BestState.Undetermined, List(Says("dozens"), Says("8")).Best().State);
    }

    [Fact]
    public void Claims_that_contradict_each_other_are_all_causes()
    {
        var best = List(Says("4"), Says("5"), Says(">=4")).Best();
        Assert.Equal(BestState.Undetermined, best.State);
        Assert.Equal([0, 1, 2], best.Causes);
        Assert.Throws<InvalidOperationException>(() => best.Value);
    }

    [Fact]
    public void Absent_denied_and_deprecated_claims_are_left_out()
    {
        var claims = List(
            new(AbsenceReason.NotStated), Says("5") with { Modality = ClaimModality.Denied }, Says("6") with { Modality = ClaimModality.Planned },
            Says("7") with { Modality = ClaimModality.Hypothetical }, Says("8") with { Rank = ClaimRank.Deprecated }, Says("4"));
        Assert.Equal("4", claims.Best().Value.ToString());
        Assert.Equal([5], claims.Best().Causes);
        Assert.Equal(Ternary.True, claims.Compatible());
        Assert.Equal(BestState.Unknown, List([.. claims.Take(5)]).Best().State);
    }

    [Fact]
    public void The_highest_rank_alone_counts()
    {
        var claims = List(Says("4"), Says("5") with { Rank = ClaimRank.Preferred }, Says("6"), Says(">=5") with { Rank = ClaimRank.Preferred });
        Assert.Equal("5", claims.Best().Value.ToString());
        Assert.Equal([1, 3], claims.Best().Causes);
        Assert.Equal(Ternary.True, claims.Compatible());
    }

    [Fact]
    public void Nothing_is_unknown_and_compatible()
    {
        FactList<Claim<Quantity>> none = default;
        Assert.Equal((BestState.Unknown, Ternary.True, 0), (none.Best().State, none.Compatible(), none.Roots().Count));
    }

    [Fact]
    public void Different_units_are_undetermined()
    {
        var claims = List(Says("92"), new Claim<Quantity>(Quantity.Exactly(92).WithUnit("%")));
        Assert.Equal((BestState.Undetermined, Ternary.Undetermined), (claims.Best().State, claims.Compatible()));
        Assert.Equal(Ternary.False, List([.. claims, Says("93")]).Compatible());
    }

    [Theory]
    [InlineData("1985 1985-04", "1985-04", Ternary.True)]
    [InlineData("1985-04-12 1985 1985-04", "1985-04-12", Ternary.True)]
    [InlineData("2015-09/.. 2016", "2016", Ternary.True)]
    [InlineData("../2016 2015 2015-03", "2015-03", Ternary.True)]
    [InlineData("2016 2015-09/", "2016", Ternary.True)]
    [InlineData("1985 1986", null, Ternary.False)]
    [InlineData("2015-09/.. 2014", null, Ternary.False)]
    public void A_date_within_another_is_the_best_of_both(string dates, string? best, Ternary compatible)
    {
        var claims = Dates(dates.Split(' '));
        Assert.Equal(best ?? "undetermined", claims.Best().ToString());
        Assert.Equal(compatible, claims.Compatible());
    }

    [Theory]
    [InlineData("PT1H PT1H", "PT1H", Ternary.True)]
    [InlineData("PT30M..PT1H PT45M..PT2H", "PT45M..PT1H", Ternary.True)]
    [InlineData("PT30M..PT1H PT1H..PT2H", "PT1H", Ternary.True)]
    [InlineData("PT30M..PT2H PT1H", "PT1H", Ternary.True)]
    [InlineData("PT45M PT30M..PT1H PT40M..PT2H", "PT45M", Ternary.True)]
    [InlineData("~PT1H PT50M", "PT50M", Ternary.True)]
    [InlineData("~PT1H ~PT1H", "~PT1H", Ternary.True)]
    [InlineData("~PT1H ~PT2H", null, Ternary.True)]
    [InlineData("PT1H PT2H", null, Ternary.False)]
    [InlineData("PT60M PT1H", "PT60M", Ternary.True)]
    [InlineData("P1M P30D", null, Ternary.Undetermined)]
    [InlineData("P1M P40D", null, Ternary.False)]
    public void Durations_are_bounds_too(string durations, string? best, Ternary compatible)
    {
        var claims = Durations(durations.Split(' '));
        Assert.Equal(best ?? "undetermined", claims.Best().ToString());
        Assert.Equal(compatible, claims.Compatible());
    }

    [Fact]
    public void What_is_not_resolved_excludes_nothing_so_that_the_others_stand()
    {
        var (words, day) = (new Claim<EdtfDate>(EdtfDate.FromText("some time ago")), new Claim<EdtfDate>(EdtfDate.Parse("2031-02")));
        Assert.Equal("2031-02", List(words, day).Best().ToString());
        Assert.Equal("2031-02", List(day, words).Best().ToString());
        Assert.Equal("some time ago", List(words, new Claim<EdtfDate>(EdtfDate.FromText("long ago"))).Best().ToString());
        Assert.Equal(BestState.Undetermined, List(words, day, new Claim<EdtfDate>(EdtfDate.Parse("2032"))).Best().State);
        Assert.Equal("PT1H", List(new Claim<ApproximateDuration>(ApproximateDuration.FromText("a while")), new(ApproximateDuration.Parse("PT1H"))).Best().ToString());
        Assert.Equal("4", List(Says(".."), Says("4")).Best().ToString());
    }

    [Fact]
    public void Values_without_bounds_have_to_be_equal()
    {
        Assert.Equal("raid", List<string>("raid", "raid").Best().Value);
        Assert.Equal((BestState.Undetermined, Ternary.False), (List<string>("raid", "battle").Best().State, List<string>("raid", "battle").Compatible()));
        Assert.Equal(BestState.Known, List<FactList<string>>(new FactList<string>(["a", "b"]), new FactList<string>(["a", "b"])).Best().State);
        Assert.Equal(Ternary.Undetermined, List<EdtfDate>(EdtfDate.FromText("on Sunday"), EdtfDate.Parse("2018")).Compatible());
    }

    [Fact]
    public void Chains_with_one_root_count_once()
    {
        var roots = List(Says("92", "ministry", "agency"), Says("92", "ministry", "other"), Says("93"), Says("94", "agency"), Says("95")).Roots();
        Assert.Equal("ministry, the publisher, agency", string.Join(", ", roots));
        Assert.Equal([false, true, false], roots.Select(static root => root.IsPublisher));
    }

    [Fact]
    public void Many_rivals_take_time_in_proportion()
    {
        var claims = List([.. Enumerable.Range(0, 100_000).Select(static i => new Claim<Quantity>(Quantity.AtLeast(i)))]);
        Assert.Equal((Ternary.True, ">=99999"), (claims.Compatible(), claims.Best().ToString()));
    }
}
