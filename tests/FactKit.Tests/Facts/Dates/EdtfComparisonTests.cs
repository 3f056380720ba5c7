using CsCheck;

namespace FactKit.Tests.Facts.Dates;

public class EdtfComparisonTests
{
    static readonly (string Name, Func<EdtfDate, EdtfDate, Ternary> Ours, Func<(int Start, int End)[], (int Start, int End)[], bool> Meaning)[] Comparisons =
    [
        ("before", static (a, b) => a.IsBefore(b), static (a, b) => a.All(x => b.All(y => x.End < y.Start))),
        ("after", static (a, b) => a.IsAfter(b), static (a, b) => a.All(x => b.All(y => y.End < x.Start))),
        ("on or before", static (a, b) => a.IsOnOrBefore(b), static (a, b) => a.All(x => b.All(y => x.End <= y.Start))),
        ("on or after", static (a, b) => a.IsOnOrAfter(b), static (a, b) => a.All(x => b.All(y => y.End <= x.Start))),
        ("overlaps", static (a, b) => a.Overlaps(b), static (a, b) => a.Any(x => b.Any(y => x.Start <= y.End && y.Start <= x.End))),
        ("same", static (a, b) => a.SameAs(b), static (a, b) => a.Min(static x => x.Start) == b.Min(static x => x.Start) && a.Max(static x => x.End) == b.Max(static x => x.End)),
    ];

    [Fact]
    public void Comparisons_are_those_of_all_completions() => Gen.Select(SmallCalendar.Simple, SmallCalendar.Simple).Sample(static (a, b) =>
    {
        foreach (var (name, ours, meaning) in Comparisons) Assert.Equal((a.Text, name, b.Text, a.Compare(b, meaning)), (a.Text, name, b.Text, ours(a.Edtf, b.Edtf)));
    }, iter: 1_000);

    [Fact]
    public void Comparisons_with_sets_of_which_all_are_meant_are_never_wrongly_certain() => Gen.Select(SmallCalendar.AllOf, Gen.OneOf(SmallCalendar.Simple, SmallCalendar.AllOf)).Sample(static (a, b) =>
    {
        foreach (var (name, ours, meaning) in Comparisons)
        {
            foreach (var (x, y) in new[] { (a, b), (b, a) })
            {
                var found = ours(x.Edtf, y.Edtf);
                if (found != Ternary.Undetermined) Assert.Equal((x.Text, name, y.Text, x.Compare(y, meaning)), (x.Text, name, y.Text, found));
            }
        }
    }, iter: 500);

    [Theory]
    [InlineData("1985-04", "1985-05", Ternary.True)]
    [InlineData("1985-04", "1985-04", Ternary.Undetermined)]
    [InlineData("1985-04-12", "1985-04-12", Ternary.False)]
    [InlineData("1985-05", "1985-04", Ternary.False)]
    [InlineData("1985", "1985-12-31", Ternary.Undetermined)]
    [InlineData("2004/2006", "2007", Ternary.True)]
    [InlineData("2004/2006", "2006-06", Ternary.Undetermined)]
    [InlineData("2004/..", "2100", Ternary.Undetermined)]
    [InlineData("2004/", "2100", Ternary.Undetermined)]
    [InlineData("2004/..", "2003", Ternary.False)]
    [InlineData("../2004", "2005", Ternary.True)]
    [InlineData("1985", "1990/..", Ternary.True)]
    [InlineData("[..1984]", "1985", Ternary.True)]
    [InlineData("[..1984]", "1983", Ternary.Undetermined)]
    [InlineData("[1760-12..]", "1760-11", Ternary.False)]
    [InlineData("{..1984}", "1985", Ternary.True)]
    [InlineData("{1960,1961-12}", "1961-06", Ternary.False)]
    [InlineData("Y-17E7", "0001", Ternary.True)]
    [InlineData("-0001", "0000", Ternary.True)]
    [InlineData("-0002", "-0001", Ternary.True)]
    [InlineData("2001-21", "2002", Ternary.True)]
    [InlineData("2001-24", "2001-06", Ternary.Undetermined)]
    public void Before_is_decided_by_the_bounds(string a, string b, Ternary expected) => Assert.Equal(expected, EdtfDate.Parse(a).IsBefore(EdtfDate.Parse(b)));

    [Theory]
    [InlineData("156X-12-25", "1565-01-01", Ternary.False)]
    [InlineData("156X-12-25", "1565-12-25", Ternary.Undetermined)]
    [InlineData("XXXX-02-29", "1985", Ternary.False)]
    [InlineData("[1667,1760-12]", "1700", Ternary.False)]
    [InlineData("1985-04-12", "1985-04-12", Ternary.True)]
    [InlineData("1985-04-12/1985-04-14", "1985-04-12/1985-04-14", Ternary.True)]
    [InlineData("1985-04-12/1985-04-14", "1985-04-12", Ternary.False)]
    [InlineData("1985/1986", "1985", Ternary.False)]
    [InlineData("1985/1986", "1985/1986", Ternary.Undetermined)]
    [InlineData("{1985-04-12,1985-04-14}", "{1985-04-12,1985-04-14}", Ternary.Undetermined)]
    [InlineData("198X-XX-31", "1985-06", Ternary.False)]
    public void Sameness_knows_gaps(string a, string b, Ternary expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(a).SameAs(EdtfDate.Parse(b)));
        Assert.Equal(expected, EdtfDate.Parse(b).SameAs(EdtfDate.Parse(a)));
    }

    [Theory]
    [InlineData("2004/2006", "2005-06-01", Ternary.True)]
    [InlineData("2004/2006", "2004-06-01", Ternary.Undetermined)]
    [InlineData("2004/2006", "2003", Ternary.False)]
    [InlineData("{..1984}", "1800", Ternary.True)]
    [InlineData("[..1984]", "1800", Ternary.Undetermined)]
    [InlineData("{1667,1668,1670..1672}", "1671-05-05", Ternary.True)]
    [InlineData("{1667,1668,1670..1672}", "1669", Ternary.False)]
    [InlineData("1985/..", "2100", Ternary.Undetermined)]
    public void Overlap_asks_for_a_common_day(string a, string b, Ternary expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(a).Overlaps(EdtfDate.Parse(b)));
        Assert.Equal(expected, EdtfDate.Parse(b).Overlaps(EdtfDate.Parse(a)));
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12T23:20:31Z", -1)]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-13T03:20:30Z", 0)]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-13T01:00:00Z", 1)]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30Z", 0)]
    [InlineData("1985-04-12T23:20:30", "1985-04-12T23:20:30", 0)]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30", 0)]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-13", -1)]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", 0)]
    [InlineData("0000-01-01T00:00:00+01", "-0001-12-31T23:00:00Z", 0)]
    public void Times_are_compared_in_seconds_and_in_UTC_where_both_have_an_offset(string a, string b, int order)
    {
        EdtfDate x = EdtfDate.Parse(a), y = EdtfDate.Parse(b);
        Assert.Equal((order < 0, order > 0, order <= 0, order >= 0, order == 0, order == 0),
            (x.IsBefore(y) == Ternary.True, x.IsAfter(y) == Ternary.True, x.IsOnOrBefore(y) == Ternary.True, x.IsOnOrAfter(y) == Ternary.True, x.SameAs(y) == Ternary.True, x.Overlaps(y) == Ternary.True));
        Assert.NotEqual(Ternary.Undetermined, x.IsBefore(y));
    }

    [Fact]
    public void Nothing_is_determined_of_a_date_that_is_not_resolved()
    {
        var sunday = EdtfDate.FromText("on Sunday");
        foreach (var (_, ours, _) in Comparisons)
        {
            Assert.Equal(Ternary.Undetermined, ours(sunday, EdtfDate.Parse("1985")));
            Assert.Equal(Ternary.Undetermined, ours(EdtfDate.Parse("1985"), sunday));
            Assert.Equal(Ternary.Undetermined, ours(default, default));
        }
    }
}
