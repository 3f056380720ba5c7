namespace FactKit.Tests.Facts.Dates;

public class EdtfMeaningTests
{
    [Theory]
    [InlineData("1985", DatePrecision.Year)]
    [InlineData("1985-04", DatePrecision.Month)]
    [InlineData("1985-XX", DatePrecision.Month)]
    [InlineData("1985-04-12", DatePrecision.Day)]
    [InlineData("1985-XX-XX", DatePrecision.Day)]
    [InlineData("1985-04-12T23:20:30Z", DatePrecision.Time)]
    [InlineData("198X", DatePrecision.Decade)]
    [InlineData("19XX", DatePrecision.Century)]
    [InlineData("1XXX", DatePrecision.Millennium)]
    [InlineData("XXXX", DatePrecision.Longer)]
    [InlineData("1X84", DatePrecision.Year)]
    [InlineData("1950S2", DatePrecision.Century)]
    [InlineData("1950S3", DatePrecision.Decade)]
    [InlineData("1950S4", DatePrecision.Year)]
    [InlineData("Y171010000S3", DatePrecision.Longer)]
    [InlineData("Y170000002", DatePrecision.Year)]
    [InlineData("2001-21", DatePrecision.Season)]
    [InlineData("2001-32", DatePrecision.Season)]
    [InlineData("2001-33", DatePrecision.Quarter)]
    [InlineData("2001-37", DatePrecision.Quadrimester)]
    [InlineData("2001-41", DatePrecision.Semester)]
    [InlineData("2004-02-01/2005", DatePrecision.Year)]
    [InlineData("2015-09/..", DatePrecision.Month)]
    [InlineData("[1667,1760-12]", DatePrecision.Year)]
    public void Precision_is_the_smallest_unit_stated(string text, DatePrecision expected) => Assert.Equal(expected, EdtfDate.Parse(text).Precision);

    const DateQualifiers None = DateQualifiers.None, Q = DateQualifiers.Uncertain, A = DateQualifiers.Approximate, B = Q | A;

    [Theory]
    [InlineData("2004-06-11", None, None, None)]
    [InlineData("2004-06-11%", B, B, B)]
    [InlineData("2004-06~-11", A, A, None)]
    [InlineData("2004?-06-11", Q, None, None)]
    [InlineData("?2004-06-~11", Q, None, A)]
    [InlineData("2004-%06-11", None, B, None)]
    [InlineData("2004-06-~11?", Q, Q, B)]
    [InlineData("2004?-06~", B, A, None)]
    [InlineData("1984~", A, None, None)]
    [InlineData("Y-17E7?", Q, None, None)]
    [InlineData("2001~-21", A, None, None)]
    public void Qualifiers_apply_to_a_component_or_to_all_on_their_left(string text, DateQualifiers year, DateQualifiers month, DateQualifiers day)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((year, month, day), (date.YearQualifiers, date.MonthQualifiers, date.DayQualifiers));
        Assert.Equal(year | month | day, date.Qualifiers);
        Assert.Equal(((year | month | day) & Q) != 0, date.IsUncertain);
        Assert.Equal(((year | month | day) & A) != 0, date.IsApproximate);
    }

    [Fact]
    public void An_interval_or_set_has_the_qualifiers_of_all_its_dates() => Assert.Equal((A, Q), (EdtfDate.Parse("1984~/2004").Qualifiers, EdtfDate.Parse("[1984,1985?]").Qualifiers));

    [Fact]
    public void Times_keep_their_seconds_and_offset()
    {
        var date = EdtfDate.Parse("1985-04-12T23:20:30-04:30");
        Assert.Equal((new TimeOnly(23, 20, 30), new TimeSpan(-4, -30, 0)), (date.TimeOfDay!.Value, date.Offset!.Value));
        Assert.Equal(TimeSpan.Zero, EdtfDate.Parse("1985-04-12T23:20:30Z").Offset);
        Assert.Null(EdtfDate.Parse("1985-04-12T23:20:30").Offset);
        Assert.Null(EdtfDate.Parse("1985-04-12").TimeOfDay);
    }

    [Fact]
    public void One_whole_day_converts_to_DateOnly_and_nothing_else_does()
    {
        foreach (var (text, expected) in new[] { ("1985-04-12", true), ("1985-04-12T23:20:30Z", true), ("1985-X2-30", true), ("1985-04-12~", false), ("1985-04", false), ("0000-04-12", false), ("1985-04-12/1985-04-12", false), ("[1985-04-12]", false) })
        {
            Assert.Equal((text, expected), (text, EdtfDate.Parse(text).TryToDateOnly(out var day)));
            if (expected && text != "1985-X2-30") Assert.Equal(new DateOnly(1985, 4, 12), day);
        }
        Assert.Equal("1985-04-12", EdtfDate.From(new(1985, 4, 12)).ToString());
        Assert.Equal(EdtfDate.Parse("1985-04-12"), EdtfDate.From(new(1985, 4, 12)));
    }

    [Fact]
    public void Equality_is_of_the_text_and_never_of_the_meaning()
    {
        Assert.Equal(EdtfDate.Parse("1984?"), EdtfDate.Parse("1984?"));
        Assert.Equal(EdtfDate.Parse("1984?").GetHashCode(), EdtfDate.Parse("1984?").GetHashCode());
        Assert.NotEqual(EdtfDate.Parse("2004-06?"), EdtfDate.Parse("?2004-?06"));
        Assert.NotEqual(EdtfDate.Parse("1985"), EdtfDate.Parse("1985").With("that year"));
        Assert.True(EdtfDate.Parse("1985") != default);
    }

    [Fact]
    public void Words_alone_are_not_resolved()
    {
        var date = EdtfDate.FromText("on Sunday", DateAnchor.ToField("published", AnchorRelation.Before));
        Assert.False(date.IsResolved);
        Assert.Equal((null, -1, DatePrecision.Unknown, "on Sunday"), (date.Edtf, date.Level, date.Precision, date.ToString()));
        Assert.True(date.Earliest.IsUnknown && date.Latest.IsUnknown);
        Assert.False(date.TryToDateOnly(out _));
        Assert.Throws<InvalidOperationException>(() => date.Earliest.Date);
        Assert.Throws<ArgumentException>(() => EdtfDate.FromText(""));
        Assert.Equal(("", false), (default(EdtfDate).ToString(), default(EdtfDate).IsResolved));
        Assert.True(EdtfDate.Parse("1985-04-14").With("on Sunday", date.Anchor).IsResolved);
    }
}
