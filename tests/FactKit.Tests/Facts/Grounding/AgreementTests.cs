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
    [InlineData("the rebels were killed there", "43", Agreement.NotComparable, false)]
    [InlineData("many rebels were killed there", "43", Agreement.Consistent, true)]
    [InlineData("up to 40 rebels were killed", "<=40", Agreement.Consistent, false)]
    [InlineData("No rebels were killed", "0", Agreement.Consistent, false)]
    [InlineData("No rebels were killed", "3", Agreement.NotComparable, true)]
    [InlineData("the rebels were killed in 2015", "2015", Agreement.NotComparable, false)]
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
    [InlineData("One in five rebels died", "1", Agreement.NotComparable, false)]
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
    [InlineData("for two to three days", "P2D..P3D", Agreement.Consistent, false)]
    [InlineData("for 18 months", "P1Y6M", Agreement.Consistent, false)]
    [InlineData("for 92 soldiers", "PT1H", Agreement.NotComparable, false)]
    public void Durations_are_compared_by_their_length(string quote, string value, Agreement agreement, bool review)
    {
        var finding = Check($"They fought {quote}.", quote, ApproximateDuration.Parse(value));
        Assert.Equal((agreement, review), (finding.Agreement, finding.NeedsReview));
    }

    [Fact]
    public void A_text_agrees_where_the_quotation_has_it_and_is_never_wrong()
    {
        Assert.Equal(Agreement.Consistent, Check("several mobile terrorist groups", "several mobile terrorist groups", "Mobile\u00A0terrorist groups").Agreement);
        Assert.Equal(Agreement.NotComparable, Check("several groups", "several groups", "rebels").Agreement);
        Assert.Equal(Agreement.NotComparable, Check("several groups", "several groups", GroundedValue.None).Agreement);
        Assert.Equal(Agreement.NotComparable, Check("several groups", "several groups", EdtfDate.FromText("on Sunday")).Agreement);
    }

    [Fact]
    public void Far_numbers_do_not_throw()
    {
        var largest = new Quantity[] { 9999999999999999999999999999m, -9999999999999999999999999999m, Quantity.About(9999999999999999999999999999m) };
        foreach (var value in largest) Check("9999999999999999999999999999 years and about 9999999999999999999999999999 men", "9999999999999999999999999999 years and about 9999999999999999999999999999 men", value);
        Check("9999999999999999999999999999 years", "9999999999999999999999999999 years", ApproximateDuration.Parse("P1Y"));
    }
}
