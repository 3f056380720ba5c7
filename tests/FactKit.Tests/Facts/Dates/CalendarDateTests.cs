using CsCheck;

namespace FactKit.Tests.Facts.Dates;

public class CalendarDateTests
{
    [Fact]
    public void Days_agree_with_DateOnly() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(static number =>
    {
        var expected = DateOnly.FromDayNumber(number);
        var date = CalendarDate.FromDateOnly(expected);
        var unix = expected.DayNumber - new DateOnly(1970, 1, 1).DayNumber;
        return date.DayNumber == unix && CalendarDate.FromDayNumber(unix) == date && date.TryToDateOnly(out var back) && back == expected
            && date == new CalendarDate(expected.Year, expected.Month, expected.Day)
            && CalendarDate.DaysInMonth(date.Year, date.Month) == DateTime.DaysInMonth(expected.Year, expected.Month);
    });

    [Fact]
    public void Day_numbers_follow_each_other_before_year_0_and_far_away()
    {
        foreach (var start in new[] { new CalendarDate(-801, 12, 25), new CalendarDate(-1, 12, 25), new CalendarDate(-CalendarDate.MaxYear, 1, 1), new CalendarDate(CalendarDate.MaxYear, 1, 1) })
        {
            var previous = start;
            for (var day = 1; day <= 300; day++)
            {
                var date = CalendarDate.FromDayNumber(start.DayNumber + day);
                Assert.True(previous < date);
                Assert.Equal(previous.DayNumber + 1, date.DayNumber);
                Assert.True(date.Day == previous.Day + 1 || (date.Day == 1 && previous.Day == CalendarDate.DaysInMonth(previous.Year, previous.Month)));
                previous = date;
            }
        }
    }

    [Theory]
    [InlineData(2003, 2, 29)]
    [InlineData(2003, 13, 1)]
    [InlineData(2003, 0, 1)]
    [InlineData(2003, 1, 0)]
    [InlineData(1_000_000_000_000_000, 1, 1)]
    [InlineData(-1_000_000_000_000_000, 1, 1)]
    public void Days_that_the_calendar_lacks_are_refused(long year, int month, int day) => Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(year, month, day));

    [Fact]
    public void Years_outside_DateOnly_do_not_convert()
    {
        Assert.False(new CalendarDate(0, 1, 1).TryToDateOnly(out _));
        Assert.False(new CalendarDate(10_000, 1, 1).TryToDateOnly(out _));
    }
}
