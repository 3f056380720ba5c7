using FactKit.Rules;

namespace FactKit.Tests.Rules;

/// <summary>Dates in rules: days between, parts, and moments near a day.</summary>
public class DateTests
{
    static Cel<EdtfDate> Date(string edtf) => Cel<EdtfDate>.Vague(EdtfDate.Parse(edtf), EdtfDate.Parse(edtf) is { TimeOfDay: null } date && date.TryToDateOnly(out _) ? 0UL : 2);

    static Cel<CelTimestamp> Moment(string text) => Rule.ToTimestamp(text);

    [Theory]
    [InlineData("2024-03-01", "2024-02-28", "2")]
    [InlineData("2024-02-28", "2024-03-01", "-2")]
    [InlineData("2024-01", "2024-01-01", "0..30")]
    [InlineData("2024-01", "2024-01", "-30..30")]
    [InlineData("2024-01-05/2024-01-09", "2024-01-01", "4..8")]
    [InlineData("2024-01-05/..", "2024-01-01", ">=4")]
    [InlineData("2024-01-01", "../2024-01-05", ">=-4")]
    [InlineData("2024-01-02T23:59:59Z", "2024-01-01T00:00:00Z", "1")]
    [InlineData("0001-01-01", "-0001-12-31", "367")]
    public void Dates_are_so_many_days_apart(string to, string from, string days)
    {
        var found = Rule.Subtract(Date(to), Date(from));
        Assert.Equal(days, found.Value.ToString());
        Assert.Equal(found.Value.IsExact, found.Causes == 0);
    }

    [Fact]
    public void A_date_without_ends_is_any_number_of_days_away()
    {
        Assert.True(Rule.Subtract(Date("2023/.."), Date("2023/..")).Value.IsUnbounded);
        Assert.True(Rule.Subtract(Cel<EdtfDate>.Undetermined(4), Date("2024")).IsUndetermined);
    }

    [Theory]
    [InlineData("2024-02-29", 2024, 1, 29, 59, 4)]
    [InlineData("1969-12-28", 1969, 11, 28, 361, 0)]
    [InlineData("2024-02", 2024, 1, null, null, null)]
    [InlineData("2024", 2024, null, null, null, null)]
    [InlineData("2024-02-1X", 2024, 1, null, null, null)]
    [InlineData("2024-02-03/2024-02-05", 2024, 1, null, null, null)]
    [InlineData("202X", null, null, null, null, null)]
    [InlineData("2024/..", null, null, null, null, null)]
    [InlineData("Y170000002", 170000002L, null, null, null, null)]
    public void Parts_are_known_where_all_its_days_agree(string edtf, object? year, int? month, int? day, int? ofYear, int? ofWeek)
    {
        Same(year is null ? null : Convert.ToInt64(year, System.Globalization.CultureInfo.InvariantCulture), Rule.GetFullYear(Date(edtf)));
        Same(month, Rule.GetMonth(Date(edtf)));
        Same(day, Rule.GetDate(Date(edtf)));
        Same(day - 1, Rule.GetDayOfMonth(Date(edtf)));
        Same(ofYear, Rule.GetDayOfYear(Date(edtf)));
        Same(ofWeek, Rule.GetDayOfWeek(Date(edtf)));

        static void Same(long? expected, Cel<long> found)
        {
            Assert.Equal(expected, found.IsKnown ? found.Value : null);
            Assert.Equal(expected is null, found.IsUndetermined && found.Causes == 2);
        }
    }

    [Theory]
    [InlineData("2024-01-02", "2024-01-03T12:00:00Z", "true")]
    [InlineData("2024-01-02", "2024-01-03T11:59:59.999999999Z", "undetermined")]
    [InlineData("2024-01-02", "2024-01-02T10:00:00Z", "undetermined")]
    [InlineData("2024-01-02", "2024-01-01T10:00:00.000000001Z", "undetermined")]
    [InlineData("2024-01-02", "2024-01-01T10:00:00Z", "false")]
    [InlineData("2024-01", "2024-01-15T00:00:00Z", "undetermined")]
    [InlineData("2023", "2024-01-15T00:00:00Z", "true")]
    [InlineData("2024-02/..", "2024-01-15T00:00:00Z", "false")]
    [InlineData("../2024-02", "2024-01-15T00:00:00Z", "undetermined")]
    [InlineData("2024-01-02T10:00:00+02:00", "2024-01-02T08:00:01Z", "true")]
    [InlineData("2024-01-02T10:00:00+02:00", "2024-01-02T08:00:00Z", "false")]
    [InlineData("2024-01-02T10:00:00", "2024-01-02T10:00:00Z", "undetermined")]
    [InlineData("Y-170000002", "2024-01-15T00:00:00Z", "true")]
    public void A_day_is_before_a_moment_in_every_time_zone_or_in_none(string edtf, string moment, string before)
    {
        var run = default(FastRun);
        var found = Rule.LessMoment(ref run, Date(edtf), Moment(moment), 0);
        Assert.Equal(before, found.ToString());
        Assert.Equal(found.IsUndetermined, found.Causes != 0);
        Assert.Equal(before, Rule.GreaterMoment(ref run, Moment(moment), Date(edtf), 0).ToString());
        Assert.Equal((!found).ToString(), Rule.GreaterOrEqualMoment(ref run, Date(edtf), Moment(moment), 0).ToString());
        Assert.Equal((!found).ToString(), Rule.LessOrEqualMoment(ref run, Moment(moment), Date(edtf), 0).ToString());
    }

    [Fact]
    public void A_date_with_a_time_may_be_the_moment_itself()
    {
        var run = default(FastRun);
        Assert.True(Rule.LessOrEqualMoment(ref run, Date("2024-01-02T10:00:00Z"), Moment("2024-01-02T10:00:00Z"), 0).IsTrue);
        Assert.True(Rule.GreaterOrEqualMoment(ref run, Moment("2024-01-02T10:00:00Z"), Date("2024-01-02T10:00:00Z"), 0).IsTrue);
        Assert.True(Rule.GreaterMoment(ref run, Date("2024-01-02T10:00:00Z"), Moment("2024-01-02T10:00:00Z"), 0).IsFalse);
        Assert.Equal("2024-01-02", Rule.ToDate(Moment("2024-01-02T23:59:59Z")).Value.ToString());
    }
}
