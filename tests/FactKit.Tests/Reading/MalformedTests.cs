using System.Text;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Reading;

public class MalformedTests
{
    [Theory]
    [InlineData("", 1, 1, "expected a JSON value, found an empty text")]
    [InlineData("  \n ", 2, 2, "expected a JSON value, found an empty text")]
    [InlineData("{\"a\":1,}", 1, 8, "there is a comma too many before }")]
    [InlineData("{\"a\":[1,2,]}", 1, 11, "there is a comma too many before ]")]
    [InlineData("{\"a\":1 \"b\":2}", 1, 8, "expected a comma or }, found \"")]
    [InlineData("{\"a\" 1}", 1, 6, "expected a colon after the name, found 1")]
    [InlineData("{a:1}", 1, 2, "expected a name in double quotes, found a")]
    [InlineData("{\"a\":tru}", 1, 6, "expected a value (a text stands in double quotes), found t")]
    [InlineData("{\"a\":NaN}", 1, 6, "expected a value, found N")]
    [InlineData("{\"a\":'x'}", 1, 6, "a text stands in double quotes, not in single ones")]
    [InlineData("{ // x\n}", 1, 3, "JSON has no comments: take this one out")]
    [InlineData("{\"a\":01}", 1, 7, "a number does not begin with 0: write it without the leading zero")]
    [InlineData("{\"a\":1.}", 1, 8, "expected a digit after the point, found }")]
    [InlineData("{\"a\":+1}", 1, 6, "a number does not begin with +")]
    [InlineData("{\n\"a\":\"x\n\"}", 2, 7, "a line ends inside a text: is its closing quote missing? A line end in a text is written \\n")]
    [InlineData("{\"a\":\"\\x\"}", 1, 8, "expected one of \" \\ / b f n r t u after the backslash, found x")]
    [InlineData("{\"a\":\"\\u00g0\"}", 1, 11, "expected four hexadecimal digits after \\u, found g")]
    [InlineData("{\"a\":\"x", 1, 6, "the text that begins here has no closing quote")]
    [InlineData("{\"a\":[1", 1, 8, "expected a comma or ], found the end of the text")]
    [InlineData("{} {}", 1, 4, "expected the end of the text: one document is one JSON value, found {")]
    public void The_place_and_the_mend_are_named(string json, int line, int column, string message)
    {
        var result = Anything.Parse(json);
        Assert.False(result.IsValid);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((FactCodes.MalformedJson, line, column, message), (issue.Code, issue.Line, issue.Column, issue.Message));
    }

    [Fact]
    public void Faults_before_the_break_stay_and_nothing_follows_it()
    {
        var result = ClashReport.Parse("""{"id":5,"headline":"h","losses":[{"side":"nobody","killed":-1},{"side" "x"}]}""");
        Assert.Equal(["wrong-type /id 1:7", "out-of-range /losses/0/killed 1:60", "malformed-json /losses/1 1:72"], Samples.Brief(result.Issues));
    }

    [Fact]
    public void What_follows_the_document_does_not_hide_its_faults()
    {
        var result = ClashReport.Parse(Samples.With("\"losses\":[{\"side\":\"b\"}]") + "\n x");
        Assert.Equal([FactCodes.DanglingReference, FactCodes.MalformedJson], result.Issues.Select(static i => i.Code));
        Assert.Equal((2, 2), (result.Issues[1].Line, result.Issues[1].Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("headline")]
    [InlineData("x")]
    public void Bytes_that_are_not_UTF8_are_blamed_in_their_place(string field)
    {
        byte[] json = field.Length == 0
            ? [.. "{\"x"u8, 0xC3, .. "\":1}"u8]
            : [.. Encoding.UTF8.GetBytes($"{{\"{field}\":[\""), 0xED, 0xA0, 0x80, .. "\"]}"u8];
        var result = Anything.Parse(json);
        Assert.Equal(FactCodes.MalformedJson, Assert.Single(result.Issues).Code);
        Assert.Equal(1, result.Issues[0].Line);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_and_takes_no_column()
    {
        Assert.True(ClashReport.Parse("\uFEFF" + Samples.Least).IsValid);
        Assert.Equal(7, ClashReport.Parse("\uFEFF{\"id\":5}").Issues.Single(static i => i.Path == "/id").Column);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_blamed_not_mended()
    {
        var issue = Samples.OnlyIssue("\"language\":\"a\uD800\",\"outcome\":\"ended\"");
        Assert.Equal((FactCodes.MalformedJson, "/language"), (issue.Code, issue.Path));
        Assert.Equal("😀", ((RawJson)Samples.Parse(Samples.With("\"x\":\"\\ud83d\\ude00\"")).UnknownFields["x"]).ToJsonElement().GetString());
    }

    [Fact]
    public void A_bad_text_in_a_list_is_blamed_as_its_item()
    {
        Assert.Equal("/names/1", Samples.OnlyIssue("\"names\":[\"a\",\"\\ud800\",\"b\"]").Path);
        Assert.Equal("/names/1", ClashReport.Parse(Samples.Least[..^1] + ",\"names\":[\"a\" \"b\"]}").Issues.Single().Path);
        Assert.Equal("", ClashReport.Parse(Samples.Least[..^1] + ",}").Issues.Single().Path);
    }

    [Fact]
    public void Columns_are_UTF16_units()
    {
        var issue = Samples.OnlyIssue("\n\"x\":\"é😀€\",\"outcome\":1");
        Assert.Equal((2, 22), (issue.Line, issue.Column));
    }
}
