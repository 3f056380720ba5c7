using System.Globalization;
using System.Text;
using CsCheck;

namespace FactKit.Tests.Facts.Dates;

public class ApproximateDurationTests
{
    const decimal Day = 86_400;

    [Theory]
    [InlineData("PT1H", 0, 3600)]
    [InlineData("PT0S", 0, 0)]
    [InlineData("P1Y", 12, 0)]
    [InlineData("P18M", 18, 0)]
    [InlineData("P1M", 1, 0)]
    [InlineData("PT1M", 0, 60)]
    [InlineData("P2W", 0, 1_209_600)]
    [InlineData("P1D", 0, 86_400)]
    [InlineData("PT01H", 0, 3600)]
    [InlineData("P1Y6M", 18, 0)]
    [InlineData("P1Y2M3DT4H5M6S", 14, 273_906)]
    [InlineData("P3DT12H", 0, 302_400)]
    [InlineData("PT1.5H", 0, 5400)]
    [InlineData("PT1,5H", 0, 5400)]
    [InlineData("P0.5Y", 6, 0)]
    [InlineData("PT36H", 0, 129_600)]
    [InlineData("~PT1H", 0, 3600)]
    public void Durations_are_months_and_seconds(string text, int months, int seconds)
    {
        var duration = ApproximateDuration.Parse(text);
        Assert.Equal(new DurationLength(months, seconds), duration.Low);
        Assert.Equal(duration.Low, duration.High);
        Assert.Equal((text, text, text[0] == '~', false, true), (duration.ToString(), duration.Iso, duration.IsApproximate, duration.IsRange, duration.IsResolved));
        Assert.Equal(duration, ApproximateDuration.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("PT30M..PT1H")]
    [InlineData("~PT30M..PT1H")]
    [InlineData("P30D..P1M")]
    [InlineData("P1M..P30D")]
    [InlineData("PT1H..PT1H")]
    public void Ranges_have_two_lengths(string text)
    {
        var duration = ApproximateDuration.Parse(text);
        var ends = text.TrimStart('~').Split("..");
        Assert.True(duration.IsRange);
        Assert.Equal((ApproximateDuration.Parse(ends[0]).Low, ApproximateDuration.Parse(ends[1]).Low), (duration.Low, duration.High));
        Assert.Equal(text, duration.ToString());
    }

    [Fact]
    public void What_is_no_duration_is_refused_with_a_reason()
    {
        string[] texts =
        [
            "", "P", "PT", "T1H", "1H", "P1H", "PT1D", "P1S", "PT1W", "-PT1H", "+PT1H", "P-1D", "PT-1H", "pt1h", "PT1h", "P1", "PT1", "P1Y1Y", "P1D1M", "PT1M1H", "P1W1D", "P1Y1W", "P1WT1H", "P1DT", "P1YT", "PTT1H", "PT1HT1M",
            "PT1.5H30M", "P1.5DT1H", "PT1.H", "PT.5H", "PT1.5.5H", "PT1..PT2H", "PT1H..", "..PT1H", "..", "~", "~~PT1H", "PT30M..~PT1H", "PT1H..PT30M", "P1Y..P1M", "P2M..P30D", "PT1H...PT2H", "PT1H..PT2H..PT3H", "PT1H/PT2H", " PT1H",
            "PT1H ", "PT 1H", "P１D", "PT1234567890123H", "PT1.1234567890H", "an hour", "P0001-00-00", "P1Y2M3D4H", "PT1H\0", "P1D1", "P1YM",
        ];
        Assert.DoesNotContain(texts, static text => ApproximateDuration.TryParse(text, out _));
        Assert.All(texts, static text => Assert.StartsWith("expected ", Assert.Throws<FormatException>(() => ApproximateDuration.Parse(text)).Message, StringComparison.Ordinal));
        Assert.False(ApproximateDuration.TryParse(new string('1', 1_000_000), out _));
    }

    [Theory]
    [InlineData(1, 28, 31)]
    [InlineData(2, 59, 62)]
    [InlineData(3, 89, 92)]
    [InlineData(6, 181, 184)]
    [InlineData(12, 365, 366)]
    [InlineData(48, 1460, 1461)]
    [InlineData(4800, 146_097, 146_097)]
    public void A_number_of_months_has_no_one_length(int months, int least, int most)
    {
        var length = new DurationLength(months, 0);
        Assert.Equal((least * Day, most * Day), (length.LeastSeconds, length.MostSeconds));
    }

    [Fact]
    public void Lengths_bound_every_day_from_which_the_months_are_counted() => Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30_000], Gen.Int[0, 5000]).Sample(static (months, day, seconds) =>
    {
        var start = new DateTime(1960, 1, 1).AddDays(day);
        var actual = (decimal)(start.AddMonths(months).AddSeconds(seconds) - start).TotalSeconds;
        var length = new DurationLength(months, seconds);
        return length.LeastSeconds <= actual && actual <= length.MostSeconds;
    });

    [Fact]
    public void Certain_comparisons_hold_from_every_day_on() => Gen.Select(Gen.Int[0, 30], Gen.Int[0, 100], Gen.Int[0, 30], Gen.Int[0, 100]).Sample(static (months, days, otherMonths, otherDays) =>
    {
        var order = new DurationLength(months, days * Day).CompareTo(new(otherMonths, otherDays * Day));
        var found = new HashSet<int>();
        for (var day = 0; day < 1600; day++)
        {
            var start = new DateTime(1999, 1, 1).AddDays(day);
            found.Add(start.AddMonths(months).AddDays(days).CompareTo(start.AddMonths(otherMonths).AddDays(otherDays)));
        }
        return order is null || (found.Count == 1 && found.Contains(order.Value)) || (order == 0 && months == otherMonths);
    }, iter: 300);

    [Theory]
    [InlineData("PT1H", "PT2H", Ternary.True, Ternary.False)]
    [InlineData("PT1H", "PT60M", Ternary.False, Ternary.True)]
    [InlineData("P1Y", "P12M", Ternary.False, Ternary.True)]
    [InlineData("P1M", "P30D", Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("P1M", "P32D", Ternary.True, Ternary.False)]
    [InlineData("P27D", "P1M", Ternary.True, Ternary.False)]
    [InlineData("P28D", "P1M", Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("P1M", "P2M", Ternary.True, Ternary.False)]
    [InlineData("P1Y", "P365D", Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("P1Y", "P364D", Ternary.False, Ternary.False)]
    [InlineData("PT30M..PT1H", "PT2H", Ternary.True, Ternary.False)]
    [InlineData("PT30M..PT1H", "PT1H", Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("PT30M..PT1H", "PT30M", Ternary.False, Ternary.Undetermined)]
    [InlineData("~PT1H", "PT2H", Ternary.Undetermined, Ternary.Undetermined)]
    [InlineData("P7D", "P1W", Ternary.False, Ternary.True)]
    [InlineData("P1D", "PT24H", Ternary.False, Ternary.True)]
    public void Comparisons_are_undetermined_where_the_calendar_decides(string a, string b, Ternary shorter, Ternary same)
    {
        ApproximateDuration x = ApproximateDuration.Parse(a), y = ApproximateDuration.Parse(b);
        Assert.Equal((shorter, same), (x.IsShorterThan(y), x.SameAs(y)));
        Assert.Equal((x.IsShorterThan(y), same), (y.IsLongerThan(x), y.SameAs(x)));
        Assert.Equal((y.IsShorterThan(x).Not(), x.IsShorterThan(y).Not()), (x.IsAtMost(y), x.IsAtLeast(y)));
    }

    [Fact]
    public void Every_form_is_read_and_comes_back() => Gen.Select(Gen.Int[0, 127], Gen.Int[0, 2_000_000_000].Array[7], Gen.Bool, Gen.Int[0, 999]).Where(static (mask, _, _, _) => mask != 0).Sample(static (mask, numbers, approximate, fraction) =>
    {
        var text = new StringBuilder(approximate ? "~P" : "P");
        var last = 31 - int.LeadingZeroCount(mask);
        if ((mask & 8) != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{numbers[3]}W");
        }
        else
        {
            for (var i = 0; i < 7; i++)
            {
                if (i == 3 && mask >> 4 != 0) text.Append('T');
                if (i == 3 || (mask >> i & 1) == 0) continue;
                text.Append(CultureInfo.InvariantCulture, $"{numbers[i]}");
                if (i == last && fraction > 0) text.Append(CultureInfo.InvariantCulture, $".{fraction}");
                text.Append("YMD.HMS"[i]);
            }
        }
        var duration = ApproximateDuration.Parse(text.ToString());
        Span<byte> utf8 = stackalloc byte[ApproximateDuration.MaxLength];
        return duration.ToString() == text.ToString() && duration.TryFormat(utf8, out var bytes) && ApproximateDuration.Parse(utf8[..bytes]) == duration && duration.Low!.Value.LeastSeconds <= duration.Low.Value.MostSeconds;
    });

    [Fact]
    public void Common_forms_are_read_and_formatted_without_allocation()
    {
        Span<byte> utf8 = stackalloc byte[16];
        Span<char> utf16 = stackalloc char[16];
        var ok = true;
        for (var round = 0; round < 2; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var text in (ReadOnlySpan<string>)["PT1H", "PT30M", "P2W", "P10Y", "P6M"])
            {
                ok &= ApproximateDuration.TryParse(text, out var duration) && duration.TryFormat(utf8, out var bytes) && ApproximateDuration.TryParse(utf8[..bytes], out duration) && duration.TryFormat(utf16, out var chars) && utf16[..chars].SequenceEqual(text);
            }
            if (round == 1) Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        Assert.True(ok);
    }

    [Fact]
    public void Formatting_fails_where_the_text_does_not_fit()
    {
        foreach (var text in new[] { "PT1H", "~PT1H", "PT30M..PT1H" })
        {
            var duration = ApproximateDuration.Parse(text);
            Assert.False(duration.TryFormat(new char[text.Length - 1], out var chars));
            Assert.False(duration.TryFormat(new byte[text.Length - 1], out var bytes));
            Assert.Equal((0, 0), (chars, bytes));
            Assert.Equal(text, $"{duration}");
        }
    }

    [Fact]
    public void Words_alone_are_not_resolved()
    {
        var months = ApproximateDuration.FromText("for months");
        Assert.Equal((null, null, false, "for months"), (months.Iso, months.Low, months.IsResolved, months.ToString()));
        Assert.Equal(Ternary.Undetermined, months.SameAs(months));
        Assert.Equal(Ternary.Undetermined, ApproximateDuration.Parse("PT1H").IsAtMost(months));
        Assert.NotEqual(ApproximateDuration.Parse("PT1H"), ApproximateDuration.Parse("PT1H").With("an hour"));
        Assert.Throws<ArgumentException>(() => ApproximateDuration.FromText(""));
    }
}
