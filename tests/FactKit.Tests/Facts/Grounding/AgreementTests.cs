namespace FactKit.Tests.Facts.Grounding;

public class AgreementTests
{
    static GroundingFinding Check(string article, string quote, GroundedValue value) => GroundingCheck.Check(Article.FromText(article), "/x", quote, value, asserted: true);

    [Theory]
    [InlineData("Forty-three rebels were killed", "43", Agreement.Consistent, false)]
    [InlineData("Forty-three rebels were killed", "34", Agreement.Inconsistent, true)]
    [InlineData("At least 92 soldiers were killed", ">=92", Agreement.Consistent, false)]
    [InlineData("At least 92 soldiers were killed", "92", Agreement.Consistent, true)]
    [InlineData("At least 92 soldiers were killed", "90", Agreement.Inconsistent, true)]
    [InlineData("92 soldiers were killed", ">=92", Agreement.Consistent, false)]
    [InlineData("dozens of rebels were killed", "43", Agreement.Consistent, true)]
    [InlineData("dozens of rebels were killed", "8", Agreement.Inconsistent, true)]
    [InlineData("dozens of rebels were killed", "dozens", Agreement.Consistent, false)]
    [InlineData("about 100 rebels were killed", "~100", Agreement.Consistent, false)]
    [InlineData("about 100 rebels were killed", "100", Agreement.Consistent, true)]
    [InlineData("about 100 rebels were killed", "~500", Agreement.Inconsistent, true)]
    [InlineData("the rebels were killed there", "43", Agreement.NotComparable, true)]
    [InlineData("many rebels were killed there", "43", Agreement.Consistent, true)]
    [InlineData("up to 40 rebels were killed", "<=40", Agreement.Consistent, false)]
    [InlineData("No rebels were killed", "0", Agreement.Consistent, false)]
    [InlineData("No rebels were killed", "3", Agreement.NotComparable, true)]
    [InlineData("the rebels were killed in 2015", "2015", Agreement.NotComparable, true)]
    [InlineData("Two advisers died and five others were wounded", "5", Agreement.Consistent, false)]
    [InlineData("Two advisers died and five others were wounded", "4", Agreement.Inconsistent, true)]
    [InlineData("Forty-three rebels, not 34, were killed", "34", Agreement.Inconsistent, true)]
    [InlineData("Not 34 but 43 rebels were killed", "34", Agreement.Inconsistent, true)]
    [InlineData("Not 34 rebels were killed", "34", Agreement.NotComparable, true)]
    [InlineData("Nobody was killed", "0", Agreement.Consistent, false)]
    [InlineData("Not one rebel was killed", "0", Agreement.Consistent, false)]
    [InlineData("Not a single rebel was killed", "0", Agreement.Consistent, false)]
    [InlineData("Not a single rebel was killed", "1", Agreement.Inconsistent, true)]
    [InlineData("None was not killed", "0", Agreement.Consistent, true)]
    [InlineData("40 rebels at least", "40", Agreement.Consistent, false)]
    [InlineData("40 at least were killed", "40", Agreement.Consistent, true)]
    [InlineData("A quarter of a million fled", "1000000", Agreement.Inconsistent, true)]
    [InlineData("A quarter of a million fled", "250000", Agreement.Consistent, false)]
    [InlineData("The toll rose from 21 to 28", "25", Agreement.Inconsistent, true)]
    [InlineData("The toll rose from 21 to 28", "28", Agreement.Consistent, false)]
    [InlineData("One in five rebels died", "1", Agreement.NotComparable, true)]
    public void Numbers_are_compared_as_they_are_meant(string quote, string value, Agreement agreement, bool review)
    {
        var finding = Check("Before. " + quote + ". After.", quote, Quantity.Parse(value));
        Assert.Equal((agreement, review), (finding.Agreement, finding.NeedsReview));
    }

    [Fact]
    public void A_number_that_the_quotation_cuts_is_read_whole()
    {
        Assert.Equal(Agreement.Inconsistent, Check("So 92 soldiers died", "2 soldiers died", Quantity.Exactly(2)).Agreement);
        var finding = Check("So at least 92 soldiers died", "92 soldiers died", Quantity.Exactly(92));
        Assert.Equal(Agreement.Consistent, finding.Agreement);
        Assert.Contains("at least 92", Assert.Single(finding.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void Units_count_where_both_have_one()
    {
        Assert.Equal(Agreement.NotComparable, Check("It took 3 hours.", "took 3 hours", Quantity.Exactly(3).WithUnit("km")).Agreement);
        Assert.Equal(Agreement.Consistent, Check("It took 3 hours.", "took 3 hours", Quantity.Exactly(3)).Agreement);
        Assert.Equal(Agreement.Inconsistent, Check("It took 3 hours.", "took 3 hours", Quantity.Exactly(4).WithUnit("hour")).Agreement);
    }

    [Theory]
    [InlineData("on March 2, 2018", "2018-03-02", Agreement.Consistent, false)]
    [InlineData("on 2 March 2018", "2018-03-02", Agreement.Consistent, false)]
    [InlineData("on the 2nd of March 2018", "2018-03", Agreement.Consistent, false)]
    [InlineData("on Mar. 2nd, 2018", "2018-03-03", Agreement.Inconsistent, true)]
    [InlineData("on 2018-03-02", "2018-03-02", Agreement.Consistent, false)]
    [InlineData("in September 2015", "2015-09", Agreement.Consistent, false)]
    [InlineData("since September 2015", "2015-09/..", Agreement.Consistent, false)]
    [InlineData("since September 2015", "2015-10/..", Agreement.Inconsistent, true)]
    [InlineData("in September 2015", "2015-09-07", Agreement.Consistent, true)]
    [InlineData("on March 2", "2018-03-02", Agreement.Consistent, true)]
    [InlineData("on March 2", "2018-04-02", Agreement.Inconsistent, true)]
    [InlineData("in 2015", "2015", Agreement.Consistent, false)]
    [InlineData("in 2015", "2016", Agreement.Inconsistent, true)]
    [InlineData("from 2014 to 2016", "2014/2016", Agreement.Consistent, false)]
    [InlineData("in the 1990s", "1994", Agreement.Consistent, true)]
    [InlineData("in the 1990s", "2004", Agreement.Inconsistent, true)]
    [InlineData("in December", "2017-12", Agreement.Consistent, true)]
    [InlineData("in December", "XXXX-12", Agreement.Consistent, false)]
    [InlineData("in December", "2017-11", Agreement.Inconsistent, true)]
    [InlineData("in May", "2017-05-03", Agreement.Consistent, true)]
    [InlineData("since May 3", "2017-05-03", Agreement.Consistent, true)]
    [InlineData("in March of 2018", "2018-03", Agreement.Consistent, false)]
    [InlineData("on Sunday", "2018-03-04", Agreement.NotComparable, false)]
    [InlineData("last month", "2018-03", Agreement.NotComparable, false)]
    [InlineData("on 02/03/2018", "2018-03-02", Agreement.NotComparable, false)]
    [InlineData("on March 32, 2018", "2018-03-02", Agreement.NotComparable, false)]
    [InlineData("with 2015 people", "2016", Agreement.NotComparable, false)]
    [InlineData("in 2015 people", "2016", Agreement.NotComparable, false)]
    [InlineData("they march 2 km", "2018-03-03", Agreement.NotComparable, false)]
    public void Dates_are_compared_by_their_days(string quote, string value, Agreement agreement, bool review)
    {
        var finding = Check($"They fought {quote} there.", quote, EdtfDate.Parse(value));
        Assert.Equal((agreement, review), (finding.Agreement, finding.NeedsReview));
    }

    [Theory]
    [InlineData("for about one hour", "~PT1H", Agreement.Consistent, false)]
    [InlineData("for about one hour", "PT1H", Agreement.Consistent, true)]
    [InlineData("for one hour", "PT60M", Agreement.Consistent, false)]
    [InlineData("for one hour", "PT2H", Agreement.Inconsistent, true)]
    [InlineData("for about three hours", "~PT3H", Agreement.Consistent, false)]
    [InlineData("for about three hours", "~PT4H", Agreement.Consistent, true)]
    [InlineData("for about three hours", "PT4H", Agreement.Consistent, true)]
    [InlineData("for about three hours", "~PT9H", Agreement.Inconsistent, true)]
    [InlineData("for about three hours", "~PT6H", Agreement.Inconsistent, true)]
    [InlineData("for about three hours", "PT2H..PT4H", Agreement.Consistent, true)]
    [InlineData("for three hours", "~PT3H", Agreement.Consistent, true)]
    [InlineData("for three hours", "~PT4H", Agreement.Consistent, true)]
    [InlineData("for three hours", "~PT7H", Agreement.Inconsistent, true)]
    [InlineData("for half an hour", "PT30M", Agreement.Consistent, false)]
    [InlineData("for an hour", "PT1H", Agreement.Consistent, false)]
    [InlineData("for two hours a day", "PT2H", Agreement.Consistent, false)]
    [InlineData("twice a day", "PT12H", Agreement.NotComparable, true)]
    [InlineData("for several hours", "PT5H", Agreement.Consistent, true)]
    [InlineData("for several hours", "PT2H", Agreement.Inconsistent, true)]
    [InlineData("for at least two hours", "PT5H", Agreement.Inconsistent, true)]
    [InlineData("for at least two hours", "PT2H", Agreement.Consistent, true)]
    [InlineData("for two to three days", "P2D..P3D", Agreement.Consistent, false)]
    [InlineData("for 18 months", "P1Y6M", Agreement.Consistent, false)]
    [InlineData("for 92 soldiers", "PT1H", Agreement.NotComparable, true)]
    public void Durations_are_compared_by_their_length(string quote, string value, Agreement agreement, bool review)
    {
        var finding = Check($"They fought {quote}.", quote, ApproximateDuration.Parse(value));
        Assert.Equal((agreement, review), (finding.Agreement, finding.NeedsReview));
    }

    [Theory]
    [InlineData("called the marchers a “mob”", "mob", Agreement.Consistent, false)]
    [InlineData("called the marchers a “mob”", "Mob", Agreement.Consistent, false)]
    [InlineData("called the marchers a “mob”", "terrorists", Agreement.NotComparable, true)]
    [InlineData("several mobile groups", "mob", Agreement.NotComparable, true)]
    [InlineData("several mobile terrorist groups", "Mobile\u00A0terrorist groups", Agreement.Consistent, false)]
    [InlineData("the ‘Free—Army’", "free-army", Agreement.Consistent, false)]
    [InlineData("they came, not to talk", "they came to talk", Agreement.NotComparable, true)]
    [InlineData("they came, not to talk", "they came ... to talk", Agreement.Consistent, false)]
    [InlineData("they came to talk", "they came to ... came to talk", Agreement.NotComparable, true)]
    [InlineData("the U.S. Army", "US army", Agreement.Consistent, false)]
    [InlineData("2.5 groups", "25 groups", Agreement.NotComparable, true)]
    [InlineData("反政府組織", "政府", Agreement.Consistent, false)]
    [InlineData("anything", "!!", Agreement.NotComparable, true)]
    public void A_text_is_looked_for_by_its_words(string quote, string value, Agreement agreement, bool review)
    {
        var finding = GroundingCheck.Check(Article.FromText(quote), "/x", quote, value, asserted: false);
        Assert.Equal((agreement, review), (finding.Agreement, finding.NeedsReview));
    }

    [Fact]
    public void What_cannot_be_compared_needs_no_review()
    {
        Assert.Empty(Check("several groups", "several groups", GroundedValue.None).Reasons);
        Assert.Empty(Check("several groups", "several groups", EdtfDate.FromText("on Sunday")).Reasons);
        Assert.Equal("The value \"rebels\" does not stand in its quotation.", Assert.Single(Check("several groups", "several groups", "rebels").Reasons));
    }

    [Theory]
    [InlineData("At least 12 died", ">=12", Agreement.Consistent, null)]
    [InlineData("At least 12 died", "at least 12", Agreement.Consistent, null)]
    [InlineData("At least 12 died", "12", Agreement.Consistent, "The value 12 is more certain than the text, which says \"At least 12\".")]
    [InlineData("At least 12 died", ">12", Agreement.Consistent, "The value >12 is more certain than the text, which says \"At least 12\".")]
    [InlineData("At least 12 died", "12..15", Agreement.Consistent, "The value 12..15 is more certain than the text, which says \"At least 12\".")]
    [InlineData("At least 12 died", ">=2", Agreement.Consistent, "The value >=2 says less than the text, which says \"At least 12\".")]
    [InlineData("At least 12 died", "~12", Agreement.Consistent, "The value ~12 says less than the text, which says \"At least 12\".")]
    [InlineData("At least 12 died", ">=120", Agreement.Inconsistent, "The value >=120 does not agree with the text, which says \"At least 12\".")]
    [InlineData("At least 12 died", "1200", Agreement.Inconsistent, "The value 1200 does not agree with the text, which says \"At least 12\".")]
    [InlineData("At least 12 died", "<=12", Agreement.Inconsistent, "The value <=12 does not agree with the text, which says \"At least 12\".")]
    [InlineData("No more than 12 died", ">=12", Agreement.Inconsistent, "The value >=12 does not agree with the text, which says \"No more than 12\".")]
    [InlineData("12 men died", ">=12", Agreement.Consistent, null)]
    [InlineData("12 men died", "<=12", Agreement.Consistent, "The value <=12 says less than the text, which says \"12\".")]
    [InlineData("12 men died", "10..20", Agreement.Consistent, "The value 10..20 says less than the text, which says \"12\".")]
    [InlineData("12 men died", "dozens", Agreement.Inconsistent, "The value dozens (24 or more) does not agree with the text, which says \"12\".")]
    [InlineData("12 men died", """{"low":12,"high":12,"best":12,"asText":"a dozen"}""", Agreement.Consistent, null)]
    [InlineData("43 men died", "dozens", Agreement.Consistent, "The value dozens (24 or more) says less than the text, which says \"43\".")]
    [InlineData("More than 92 died", ">=93", Agreement.Consistent, "The value >=93 is more certain than the text, which says \"More than 92\".")]
    [InlineData("Between 40 and 50 died", "43", Agreement.Inconsistent, "The value 43 does not agree with the text, which says \"Between 40 and 50\".")]
    [InlineData("About 40 to 80 died", "60", Agreement.Consistent, "The value 60 is more certain than the text, which says \"About 40 to 80\".")]
    [InlineData("Nearly 300 died", "~300", Agreement.Consistent, null)]
    [InlineData("Nearly 300 died", "290", Agreement.Consistent, "The value 290 is more certain than the text, which says \"Nearly 300\".")]
    [InlineData("Nearly 300 died", "100", Agreement.Inconsistent, "The value 100 does not agree with the text, which says \"Nearly 300\".")]
    [InlineData("Dozens died", "hundreds", Agreement.Inconsistent, "The value hundreds (200 or more) does not agree with the text, which says \"Dozens\".")]
    [InlineData("Dozens died", "scores", Agreement.Consistent, "The value scores (40 or more) is more certain than the text, which says \"Dozens\".")]
    [InlineData("Dozens died", ">=2", Agreement.Consistent, "The value >=2 says less than the text, which says \"Dozens\".")]
    [InlineData("Dozens died", """{"low":30,"asText":"dozens"}""", Agreement.Consistent, null)]
    [InlineData("Dozens died", """{"low":5,"high":6,"asText":"dozens"}""", Agreement.Inconsistent, "The value dozens (5 to 6) does not agree with the text, which says \"Dozens\".")]
    [InlineData("Many died", "numerous", Agreement.Consistent, null)]
    [InlineData("Dozens died", """{"low":200,"best":250,"approximate":true}""", Agreement.Consistent, "The value about 200 or more, best 250 is more certain than the text, which says \"Dozens\".")]
    [InlineData("12 men died", """{"low":10,"best":14}""", Agreement.Consistent, "The value 10 or more, best 14 says less than the text, which says \"12\".")]
    [InlineData("At least 12 died and dozens fled", "99", Agreement.Consistent, "The value 99 is more certain than the text, which says \"dozens\".")]
    [InlineData("Twelve percent died", "12", Agreement.Consistent, "Only one has a unit, the value 12 or the text, which says \"Twelve percent\".")]
    [InlineData("Twelve percent died", """{"low":12,"high":12,"unit":"percent"}""", Agreement.Consistent, null)]
    [InlineData("Twelve men died", """{"low":12,"high":12,"unit":"%"}""", Agreement.Consistent, "Only one has a unit, the value 12 % or the text, which says \"Twelve\".")]
    [InlineData("Three hours passed", """{"low":3,"high":3,"unit":"days"}""", Agreement.NotComparable, "The value 3 days has another unit than the text, which says \"Three hours\".")]
    [InlineData("One of the 12 hostages died", "12", Agreement.Consistent, "The value 12 is a whole, and a part of it is told by the text, which says \"One of the 12\".")]
    [InlineData("15% of their 12 men died", "12", Agreement.Consistent, "The value 12 is a whole, and a part of it is told by the text, which says \"15% of their 12\".")]
    [InlineData("One of the 12 hostages died", "1", Agreement.Consistent, null)]
    [InlineData("All of the 12 died", "12", Agreement.Consistent, null)]
    [InlineData("The fall of the 12 towns", "12", Agreement.Consistent, null)]
    [InlineData("12 to 15 died", """{"low":12,"high":15,"best":13}""", Agreement.Consistent, "The value 12 to 15, best 13 is more certain than the text, which says \"12 to 15\".")]
    [InlineData("$2.5 million", """{"low":2500000,"high":2500000,"unit":"€"}""", Agreement.NotComparable, "The value 2500000 € has another unit than the text, which says \"$2.5 million\".")]
    [InlineData("1,200 fled", "12000", Agreement.Inconsistent, "The value 12000 does not agree with the text, which says \"1,200\".")]
    [InlineData("A magnitude of 5.4", "54", Agreement.Inconsistent, "The value 54 does not agree with the text, which says \"5.4\".")]
    [InlineData("12 men died", "..", Agreement.NotComparable, null)]
    [InlineData("Three hours passed", """{"low":5,"high":5,"unit":"km"}""", Agreement.NotComparable, "The quotation has no number to hold the value 5 km against.")]
    [InlineData("The twelfth man died", "12", Agreement.NotComparable, "The quotation has no number to hold the value 12 against.")]
    [InlineData("A large part left", """{"asText":"a significant part"}""", Agreement.NotComparable, "The value a significant part does not stand in its quotation.")]
    [InlineData("A significant part left", """{"asText":"a significant part"}""", Agreement.Consistent, null)]
    public void A_figure_is_held_to_the_figure_and_to_what_is_said_of_it(string quote, string value, Agreement agreement, string? reason)
    {
        var finding = Check(quote, quote, Quantity.Parse(value));
        Assert.Equal((agreement, reason), (finding.Agreement, finding.Reasons.SingleOrDefault()));
        Assert.Equal(agreement != Agreement.Inconsistent, finding.IsGrounded);
    }

    [Fact]
    public void Vague_words_mean_what_their_table_says()
    {
        var words = VagueWords.English.With("dozens", Quantity.AtLeast(30)).With("a platoon", Quantity.Between(20, 50));
        GroundedValue Value(string text) => new(Quantity.TryParse(text, words, out var quantity, out var fault) ? quantity : throw new FormatException(fault), words);
        Assert.Empty(Check("Dozens came", "Dozens came", Value("dozens")).Reasons);
        Assert.Empty(Check("A platoon came", "A platoon came", Value("a platoon")).Reasons);
        Assert.Equal("The value dozens (30 or more) does not agree with the text, which says \"28\".", Assert.Single(Check("28 came", "28 came", Value("dozens")).Reasons));
        Assert.Equal(Agreement.Inconsistent, Check("Dozens came", "Dozens came", Value("28")).Agreement);
        Assert.Equal(Agreement.Consistent, Check("Dozens came", "Dozens came", Quantity.Exactly(28)).Agreement);
    }

    [Fact]
    public void Far_numbers_do_not_throw()
    {
        var largest = new Quantity[] { 9999999999999999999999999999m, -9999999999999999999999999999m, Quantity.About(9999999999999999999999999999m) };
        foreach (var value in largest) Check("9999999999999999999999999999 years and about 9999999999999999999999999999 men", "9999999999999999999999999999 years and about 9999999999999999999999999999 men", value);
        Check("9999999999999999999999999999 years", "9999999999999999999999999999 years", ApproximateDuration.Parse("P1Y"));
    }
}
