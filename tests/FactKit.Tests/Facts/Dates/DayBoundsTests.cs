using CsCheck;
using FactKit.Dates;

namespace FactKit.Tests.Facts.Dates;

public class DayBoundsTests
{
    static readonly Gen<DateOnly> Day = Gen.Int[1, 400_000].Select(days => DateOnly.FromDayNumber(700_000 + days % 60_000));

    static readonly Gen<(AnchorRelation Relation, int Months, int Hours, int MoreMonths, int MoreHours, bool HasOffset)> Relation = Gen.Select(
        Gen.Enum<AnchorRelation>(), Gen.Int[0, 40], Gen.Int[0, 900], Gen.Int[0, 5], Gen.Int[0, 90], Gen.Bool);

    /// <summary>Whatever moment the anchor is, and however long the offset within its range: the moment that they give lies within the bounds.</summary>
    [Fact]
    public void The_bounds_hold_every_day_that_is_possible() =>
        Gen.Select(Day, Gen.Int[0, 50], Relation, Gen.Double.Unit, Gen.Double.Unit, Gen.Double.Unit).Sample((first, width, relation, a, b, c) =>
        {
            var last = first.AddDays(width);
            ApproximateDuration? offset = relation.HasOffset
                ? ApproximateDuration.Parse($"P{relation.Months}MT{relation.Hours}H..P{relation.Months + relation.MoreMonths}MT{relation.Hours + relation.MoreHours}H")
                : null;
            var bounds = new DayBounds(CalendarDate.FromDateOnly(first), CalendarDate.FromDateOnly(last)).Related(relation.Relation, offset);

            var anchor = first.ToDateTime(default).AddSeconds(Math.Floor(a * (width + 1) * 86_399));
            var months = relation.Months + (int)(b * relation.MoreMonths);
            var hours = relation.Hours + c * relation.MoreHours;
            var moment = (relation.Relation, relation.HasOffset) switch
            {
                (AnchorRelation.Same or AnchorRelation.Within, false) => anchor,
                (AnchorRelation.Before, false) => anchor.AddDays(-1000 * b),
                (AnchorRelation.After, false) => anchor.AddDays(1000 * b),
                (AnchorRelation.Before, _) => anchor.AddMonths(-months).AddHours(-hours),
                (AnchorRelation.Within, _) => c < 0.5 ? anchor.AddMonths(-(int)(b * months)).AddHours(-b * hours) : anchor.AddMonths((int)(b * months)).AddHours(b * hours),
                _ => anchor.AddMonths(months).AddHours(hours),
            };
            var day = CalendarDate.FromDateOnly(DateOnly.FromDateTime(moment));
            Assert.True(bounds.First is not { } low || low <= day, $"{first}..{last} {relation}: {bounds} without {day}");
            Assert.True(bounds.Last is not { } high || day <= high, $"{first}..{last} {relation}: {bounds} without {day}");
            // And what is written says the same.
            var written = bounds.ToEdtf() is { } edtf ? EdtfDate.Parse(edtf) : default;
            Assert.Equal(bounds, DayBounds.Of(written));
        }, iter: 20_000);

    [Theory]
    [InlineData("2023-01-31", 1, "2023-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2023-12-15", 2, "2024-02-15")]
    [InlineData("0000-01-01", 13, "0001-02-01")]
    public void Months_end_on_the_last_day_of_a_shorter_one(string day, int months, string expected)
    {
        var from = EdtfDate.Parse(day).Earliest.Date;
        Assert.Equal(expected, CalendarShift.On(from, new(months, 0), round: true).ToString());
        Assert.Equal("-0001-12-01", CalendarShift.Back(EdtfDate.Parse("0000-01-01").Earliest.Date, new(1, 0), round: true).ToString());
    }

    [Fact]
    public void What_lies_beyond_the_years_of_four_digits_has_no_bound()
    {
        Assert.Null(CalendarShift.On(new(20_001, 1, 1), new(1, 0), round: true));
        Assert.Null(CalendarShift.On(new(2000, 1, 1), new(1_000_000_000_000, 0), round: true));
        Assert.Null(CalendarShift.Back(new(2000, 1, 1), new(0, 1_000_000_000_000_000), round: true));
        Assert.Null(new DayBounds(new(-20_000, 1, 1), new(12_000, 1, 1)).ToEdtf());
    }
}
