using FactKit.Rules;

namespace FactKit.Tests.Rules;

public class TimeTests
{
    static CelTimestamp Time(string text) => Assert.IsType<CelTimestamp>(Rule.ToTimestamp(text) is { IsKnown: true } time ? time.Value : null);

    static CelDuration Length(string text) => Assert.IsType<CelDuration>(Rule.ToDuration(text) is { IsKnown: true } length ? length.Value : null);

    [Theory]
    [InlineData("2009-02-13T23:31:30Z", "2009-02-13T23:31:30Z")]
    [InlineData("2009-02-13T23:31:30.500Z", "2009-02-13T23:31:30.5Z")]
    [InlineData("2009-02-13T23:31:30.000000001+01:00", "2009-02-13T22:31:30.000000001Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z")]
    public void Timestamps_are_written_in_UTC(string text, string expected) => Assert.Equal(expected, Rule.ToText(Time(text)));

    [Theory]
    [InlineData("0000-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("2009-02-30T00:00:00Z")]
    [InlineData("2009-02-13T24:00:00Z")]
    [InlineData("2009-02-13T23:31:30")]
    [InlineData("2009-02-13 23:31:30Z")]
    [InlineData("2009-02-13T23:31:30.Z")]
    [InlineData("10000-01-01T00:00:00Z")]
    public void What_is_no_timestamp_is_an_error(string text) => Assert.True(Rule.ToTimestamp(text).IsError);

    [Theory]
    [InlineData("1h2m3.5s", "3723.5s")]
    [InlineData("-100ms", "-0.1s")]
    [InlineData("0", "0s")]
    [InlineData("1us", "0.000001s")]
    [InlineData("1.5h", "5400s")]
    [InlineData(".5s", "0.5s")]
    [InlineData("315576000000s", "315576000000s")]
    public void Durations_are_written_in_seconds(string text, string expected) => Assert.Equal(expected, Rule.ToText(Length(text)));

    [Theory]
    [InlineData("320000000000s")]
    [InlineData("-320000000000s")]
    [InlineData("1")]
    [InlineData("s")]
    [InlineData("1d")]
    [InlineData("")]
    [InlineData("--1s")]
    [InlineData("99999999999999999999999999h")]
    public void What_is_no_duration_is_an_error(string text) => Assert.True(Rule.ToDuration(text).IsError);

    [Fact]
    public void Results_beyond_the_range_are_errors()
    {
        Assert.True(Rule.Add(Time("9999-12-31T23:59:59.999999999Z"), Length("1ns")).IsError);
        Assert.True(Rule.Subtract(Time("0001-01-01T00:00:00Z"), Length("1ns")).IsError);
        Assert.True(Rule.Add(Length("200000000000s"), Length("200000000000s")).IsError);
        Assert.True(Rule.Subtract(Length("-200000000000s"), Length("200000000000s")).IsError);
        Assert.Equal(Length("1h"), Rule.Subtract(Time("2009-02-13T01:00:00Z"), Time("2009-02-13T00:00:00Z")).Value);
        Assert.Equal(Length("-1.5s"), Rule.Subtract(Time("2009-02-13T00:00:00Z"), Time("2009-02-13T00:00:01.5Z")).Value);
        Assert.True(Rule.ToTimestamp(long.MaxValue).IsError);
        Assert.Equal(1095379199, Rule.ToInt(Time("2004-09-16T23:59:59Z")));
    }

    [Fact]
    public void Parts_are_taken_in_UTC_or_in_a_zone()
    {
        var time = Time("2009-02-13T23:31:30.123Z");
        Assert.Equal((2009, 1, 12, 13, 43, 5), (Rule.GetFullYear(time), Rule.GetMonth(time), Rule.GetDayOfMonth(time), Rule.GetDate(time), Rule.GetDayOfYear(time), Rule.GetDayOfWeek(time)));
        Assert.Equal((23, 31, 30, 123), (Rule.GetHours(time), Rule.GetMinutes(time), Rule.GetSeconds(time), Rule.GetMilliseconds(time)));
        Assert.Equal(1, Rule.GetMinutes(time, "+05:30").Value);
        Assert.Equal(21, Rule.GetHours(time, "-02:30").Value);
        Assert.Equal(14, Rule.GetDate(time, "02:00").Value);
        Assert.Equal(14, Rule.GetDate(time, "Australia/Sydney").Value);
        Assert.Equal(23, Rule.GetHours(time, "UTC").Value);
        Assert.Equal(RuleError.UnknownTimeZone, Rule.GetHours(time, "Nowhere/Land").Error);
        Assert.Equal(RuleError.UnknownTimeZone, Rule.GetHours(time, "../../etc/passwd").Error);
        Assert.Equal((2, 166, 10000), (Rule.GetHours(Length("10000s")), Rule.GetMinutes(Length("10000s")), Rule.GetSeconds(Length("10000s"))));
        Assert.Equal(321, Rule.GetMilliseconds(Length("123.321456789s")));
    }

    [Fact]
    public void A_date_of_a_document_keeps_its_instant() =>
        Assert.Equal(Time("1969-12-31T23:59:59.5Z"), Rule.Timestamp(DateTimeOffset.UnixEpoch.AddTicks(-5_000_000)));
}
