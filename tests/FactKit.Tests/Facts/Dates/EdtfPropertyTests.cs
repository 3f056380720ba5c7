using System.Text;
using CsCheck;

namespace FactKit.Tests.Facts.Dates;

public class EdtfPropertyTests
{
    static readonly Gen<string> AlwaysValid = Gen.OneOf(RandomEdtf.Plain, RandomEdtf.DateAndTime, RandomEdtf.LongYear, RandomEdtf.Exponential, RandomEdtf.Significant, RandomEdtf.Grouping);

    [Fact]
    public void Every_production_is_read_and_comes_back() => AlwaysValid.Sample(static text => Agrees(text) is { } date && date.Earliest.Date <= date.Latest.Date, iter: 20_000);

    [Fact]
    public void Whatever_is_read_comes_back_the_same_from_both_encodings() => RandomEdtf.Any.Sample(static text => Agrees(text) is not { } date || (date.Level is >= 0 and <= 2 && date == EdtfDate.Parse(date.ToString())), iter: 20_000);

    [Fact]
    public void Mutated_texts_never_throw_and_are_read_alike_from_both_encodings() => RandomEdtf.Mutated.Sample(static text =>
    {
        Agrees(text);
        ApproximateDuration.TryParse(text, out _);
    }, iter: 50_000);

    [Fact]
    public void Intervals_are_read_exactly_when_they_can_be_in_order() => Gen.Select(RandomEdtf.Plain, RandomEdtf.Plain).Sample(static (start, end) =>
        EdtfDate.TryParse($"{start}/{end}", out _) == (EdtfDate.Parse(start).Earliest.Date <= EdtfDate.Parse(end).Latest.Date), iter: 10_000);

    [Fact]
    public void Every_production_is_among_the_random_texts()
    {
        var read = new HashSet<string>();
        RandomEdtf.Any.Sample(text =>
        {
            if (!EdtfDate.TryParse(text, out var date)) return;
            lock (read)
            {
                read.Add($"level {date.Level}");
                if (date.IsInterval) read.Add("interval");
                if (date.IsInterval && date.Latest.IsOpen) read.Add("open");
                if (date.IsInterval && date.Earliest.IsUnknown) read.Add("unknown");
                if (date.IsOneOf) read.Add("one of");
                if (date.IsAllOf) read.Add("all of");
                if (date.HasUnspecifiedDigits) read.Add("unspecified");
                if (date.TimeOfDay is not null) read.Add("time");
                read.Add(date.Qualifiers.ToString());
                read.Add(date.Precision.ToString());
            }
        }, iter: 20_000);
        Assert.Superset(new HashSet<string>(["level 0", "level 1", "level 2", "interval", "open", "unknown", "one of", "all of", "unspecified", "time", "Uncertain", "Approximate", "Uncertain, Approximate",
            .. Enum.GetNames<DatePrecision>().Where(static name => name != "Unknown")]), read);
    }

    /// <summary>The completions of X: every one that is a date lies in the bounds, and the bounds are completions themselves; a text without any is refused.</summary>
    [Fact]
    public void Bounds_of_unspecified_digits_are_their_first_and_last_completion() => RandomEdtf.Unspecified.Where(static text => text.Count(static c => c == 'X') <= 4).Sample(static text =>
    {
        var completions = Completions(text).ToList();
        if (!EdtfDate.TryParse(text, out var date)) return completions.Count == 0;
        return completions.Count > 0 && completions.Min(static c => c.Earliest.Date) == date.Earliest.Date && completions.Max(static c => c.Latest.Date) == date.Latest.Date;
    }, iter: 300);

    /// <summary>The text with every X replaced by every digit, as far as that is a date.</summary>
    static IEnumerable<EdtfDate> Completions(string text)
    {
        var at = text.IndexOf('X', StringComparison.Ordinal);
        if (at < 0) return EdtfDate.TryParse(text, out var date) && date.Precision != DatePrecision.Season && !IsGrouping(text) ? [date] : [];
        return Enumerable.Range(0, 10).SelectMany(digit => Completions(text.Remove(at, 1).Insert(at, digit.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    static bool IsGrouping(string text) => text.TrimStart('-') is { Length: 7 } date && date[5] > '1';

    /// <summary>The date, if both encodings read it and it comes back as it was; null if both refuse it.</summary>
    static EdtfDate? Agrees(string text)
    {
        var isDate = EdtfDate.TryParse(text, out var date);
        Assert.Equal(isDate, EdtfDate.TryParse(Encoding.UTF8.GetBytes(text), out var fromUtf8));
        Assert.Equal(isDate, EdtfDate.TryParse(text.AsSpan(), out var fromSpan));
        if (!isDate) return null;
        Assert.Equal(date, fromUtf8);
        Assert.Equal(date, fromSpan);
        Assert.Equal(text, date.ToString());
        Span<byte> utf8 = stackalloc byte[EdtfDate.MaxLength];
        Assert.True(date.TryFormat(utf8, out var bytes));
        Assert.Equal(text, Encoding.UTF8.GetString(utf8[..bytes]));
        Span<char> utf16 = stackalloc char[EdtfDate.MaxLength];
        Assert.True(date.TryFormat(utf16, out var chars));
        Assert.Equal(text, utf16[..chars].ToString());
        return date;
    }
}
