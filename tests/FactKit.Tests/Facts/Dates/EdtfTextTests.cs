using System.Text;

namespace FactKit.Tests.Facts.Dates;

public class EdtfTextTests
{
    public static TheoryData<string, int, string, string> Valid
    {
        get
        {
            var data = new TheoryData<string, int, string, string>();
            foreach (var (text, level, earliest, latest) in ValidTexts.All) data.Add(text, level, earliest, latest);
            return data;
        }
    }

    [Fact]
    public void The_tables_are_long()
    {
        Assert.True(ValidTexts.All.Count() >= 150);
        Assert.True(InvalidTexts.All.Distinct().Count() >= 150);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Edtf_is_read_with_its_level_and_bounds(string text, int level, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((text, level), (date.ToString(), date.Level));
        Assert.Equal(earliest, date.Earliest.ToString());
        Assert.Equal(latest, date.Latest.ToString());
        Assert.True(date.IsResolved);
    }

    [Fact]
    public void What_is_not_EDTF_is_refused_with_a_reason()
    {
        var accepted = InvalidTexts.All.Where(static text => EdtfDate.TryParse(text, out _) || EdtfDate.TryParse(Encoding.UTF8.GetBytes(text), out _));
        Assert.Empty(accepted);
        Assert.All(InvalidTexts.All, static text => Assert.StartsWith("expected ", Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_of_more_than_200_characters_are_refused()
    {
        var longest = "[" + string.Join(",", Enumerable.Repeat("1985", 38)) + ",19XX]";
        Assert.True(EdtfDate.TryParse(longest, out _));
        Assert.InRange(longest.Length, 195, 200);
        var tooLong = "[" + string.Join(",", Enumerable.Repeat("1985", 41)) + "]";
        Assert.Contains("200 characters", Assert.Throws<FormatException>(() => EdtfDate.Parse(tooLong)).Message, StringComparison.Ordinal);
        Assert.False(EdtfDate.TryParse(new string('1', 1_000_000), out _));
        Assert.False(EdtfDate.TryParse(new byte[1_000_000], out _));
    }

    [Theory]
    [InlineData("1985-13", "month")]
    [InlineData("1985-02-30", "calendar")]
    [InlineData("2004/2003", "ends before it starts|does not end before")]
    [InlineData("[1999}", "bracket")]
    [InlineData("12345", "EDTF")]
    [InlineData("198", "four digits")]
    [InlineData("-0000", "0000")]
    [InlineData("1985-04-12T25:00:00", "23:59:59")]
    [InlineData("156X-09-31", "calendar")]
    public void Messages_name_what_is_wrong(string text, string expected)
    {
        var message = Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message;
        Assert.Contains(expected.Split('|'), part => message.Contains(part, StringComparison.Ordinal));
        Assert.Contains("\"" + text + "\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Common_forms_are_read_and_formatted_without_allocation()
    {
        Span<byte> utf8 = stackalloc byte[16];
        Span<char> utf16 = stackalloc char[16];
        string[] texts = ["1985", "1985-04", "1985-04-12", "-0044", "-0044-03-15"];
        var ok = true;
        for (var round = 0; round < 2; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var text in texts)
            {
                ok &= EdtfDate.TryParse(text, out var date) && date.TryFormat(utf8, out var bytes) && EdtfDate.TryParse(utf8[..bytes], out date) && date.TryFormat(utf16, out var chars) && utf16[..chars].SequenceEqual(text);
                ok &= date.Earliest.IsKnown && date.IsBefore(date) != Ternary.True;
            }
            var after = GC.GetAllocatedBytesForCurrentThread();
            if (round == 1) Assert.Equal(0, after - before);
        }
        Assert.True(ok);
    }

    [Fact]
    public void Formatting_fails_where_the_text_does_not_fit()
    {
        foreach (var text in new[] { "1985-04-12", "1984~", "[1667,1668]" })
        {
            var date = EdtfDate.Parse(text);
            Assert.False(date.TryFormat(new char[text.Length - 1], out var chars));
            Assert.False(date.TryFormat(new byte[text.Length - 1], out var bytes));
            Assert.Equal((0, 0), (chars, bytes));
            Assert.Equal(text, $"{date}");
        }
    }
}
