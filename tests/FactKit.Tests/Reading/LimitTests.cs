using System.Text;
using FactKit.Reading;
using FactKit.TestSupport;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Reading;

public class LimitTests
{
    static string Nest(int depth) => "{\"x\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";

    [Fact]
    public void Depth_is_limited()
    {
        Assert.True(Anything.Parse(Nest(64)).IsValid);
        var issue = Assert.Single(Anything.Parse(Nest(65)).Issues);
        Assert.Equal((FactCodes.LimitExceeded, 1, 69), (issue.Code, issue.Line, issue.Column));
        Assert.True(Anything.Parse(Nest(1000), new() { MaxDepth = 1000 }).IsValid);
        Assert.Equal(FactCodes.LimitExceeded, Assert.Single(Anything.Parse(Nest(100_000), new() { MaxDepth = 1000 }).Issues).Code);
    }

    [Fact]
    public void A_recursive_type_is_read_checked_and_written_to_the_deepest_nesting()
    {
        var json = Samples.With("\"tree\":" + string.Concat(Enumerable.Repeat("{\"label\":\"l\",\"children\":[", 499)) + string.Concat(Enumerable.Repeat("]}", 499)));
        var result = ClashReport.Parse(json, new() { MaxDepth = 1000 });
        Assert.True(result.IsValid, result.ToString());
        Assert.True(result.Value.Validate().IsValid);
        Assert.Equal(result.Value, ClashReport.Parse(result.Value.ToJson(), new() { MaxDepth = 1000 }).Value);
        var deeper = result.Value with { Tree = new() { Label = "1", Children = [new() { Label = "2", Children = [result.Value.Tree!] }] } };
        var issue = Assert.Single(deeper.Validate().Issues);
        Assert.Equal(FactCodes.LimitExceeded, issue.Code);
        Assert.Equal(issue, Assert.Single(Assert.Throws<FactException>(() => deeper.ToJson()).Issues));
    }

    [Fact]
    public void A_small_stack_gives_an_issue_and_no_crash()
    {
        var json = Samples.With("\"events\":[" + string.Concat(Enumerable.Repeat("{\"kind\":\"strike\",\"place\":\"p\",\"target\":\"t\",\"follow\":", 900)) + "1" + new string('}', 900) + "]");
        FactResult<ClashReport> result = default;
        var thread = new Thread(() => result = ClashReport.Parse(json, new() { MaxDepth = 1000 }), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal((FactCodes.LimitExceeded, StackGuard.Message), (Assert.Single(result.Issues).Code, result.Issues[0].Message));
    }

    [Fact]
    public void Bytes_items_and_texts_are_limited()
    {
        Assert.Equal(FactCodes.LimitExceeded, Assert.Single(ClashReport.Parse(Samples.Least, new() { MaxBytes = 20 }).Issues).Code);
        Assert.Equal(FactCodes.LimitExceeded, Assert.Single(ClashReport.Parse(Encoding.UTF8.GetBytes(Samples.Least), new() { MaxBytes = 20 }).Issues).Code);
        var items = Samples.OnlyIssue("\"names\":[\"a\",\"b\",\"c\",\"d\"],\"outcome\":\"ended\"", new() { MaxItems = 2 });
        Assert.Equal((FactCodes.LimitExceeded, "/names/2"), (items.Code, items.Path));
        var entries = Samples.OnlyIssue("\"tags\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\",\"d\":\"4\"}", new() { MaxItems = 2 });
        Assert.Equal((FactCodes.LimitExceeded, "/tags/c"), (entries.Code, entries.Path));
        var text = Samples.OnlyIssue("\"names\":[\"123456789012345678901\"]", new() { MaxTextLength = 20 });
        Assert.Equal((FactCodes.LimitExceeded, "/names/0"), (text.Code, text.Path));
    }

    [Fact]
    public void Issues_are_limited_and_the_rest_is_counted()
    {
        var json = Samples.With("\"names\":[" + string.Join(',', Enumerable.Repeat("1", 500)) + "]");
        var result = ClashReport.Parse(json, new() { MaxIssues = 3 });
        Assert.Equal(["/names/0", "/names/1", "/names/2", ""], result.Issues.Select(static i => i.Path));
        Assert.Equal("497 more issues are not listed: at most 3 are", result.Issues[3].Message);
        Assert.Equal(FactCodes.LimitExceeded, result.Issues[3].Code);
        Assert.NotNull(result.Issues[3].Line);
    }

    /// <summary>No number of a document has a length of its own; what its type holds is the limit, and a million digits are looked at once.</summary>
    [Theory]
    [InlineData("\"fatalities\":9{0}", FactCodes.OutOfRange)]
    [InlineData("\"fatalities\":0.{0}", FactCodes.WrongType)]
    [InlineData("\"cost\":9{0}", FactCodes.OutOfRange)]
    [InlineData("\"cost\":0.{0}1", FactCodes.OutOfRange)]
    [InlineData("\"cost\":1e-{0}", FactCodes.OutOfRange)]
    [InlineData("\"ratio\":9{0}", FactCodes.OutOfRange)]
    [InlineData("\"ratio\":1e9{0}", FactCodes.OutOfRange)]
    [InlineData("\"ratio\":0.1{0}", null)]
    [InlineData("\"losses\":[{{\"side\":\"a\",\"killed\":9{0}}}]", FactCodes.OutOfRange)]
    [InlineData("\"nobody\":-9{0}.5e{0}", null)]
    public void Numbers_of_a_million_digits_are_refused_or_kept_in_linear_time(string form, string? code)
    {
        string small = Document(125_000), great = Document(1_000_000);
        var issues = ClashReport.Parse(great).Issues;
        if (code is null) Assert.Empty(issues);
        else
        {
            var issue = Assert.Single(issues);
            Assert.Equal(code, issue.Code);
            // The digits are not repeated.
            Assert.InRange(issue.Message.Length, 1, 300);
        }
        var ratio = Cost.Ratio(() => ClashReport.Parse(small), () => ClashReport.Parse(great), most: 40);
        Assert.True(ratio < 40, $"eight times the digits took {ratio:F1} times as long");

        string Document(int digits) => Samples.With(string.Format(null, form, new string('7', digits)));
    }

    [Fact]
    public void A_kept_number_of_a_million_digits_comes_back_as_it_was()
    {
        var number = new string('7', 1_000_000) + ".5";
        var read = Anything.Parse($"{{\"x\":{number}}}");
        Assert.Equal($"{{\"x\":{number}}}", Encoding.UTF8.GetString(read.Value.ToJson()));
        Assert.Equal(read.Value, Anything.Parse(read.Value.ToJson()).Value);
    }

    [Fact]
    public void Words_of_facts_are_limited()
    {
        foreach (var field in new[] { "amount", "day", "lasted" })
        {
            var issue = Assert.Single(Findings.Parse(Encoding.UTF8.GetBytes($"{{\"{field}\":\"{new string('9', 100_000)}\"}}")).Issues, issue => issue.Path == "/" + field);
            Assert.Equal(FactCodes.WrongValue, issue.Code);
            Assert.InRange(issue.Message.Length, 1, 400);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void Options_refuse_what_makes_no_sense(int depth)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactReadOptions { MaxDepth = depth });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactReadOptions { MaxIssues = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactReadOptions { Report = (FactSeverity)9 });
    }

    /// <summary>Documents that make naive readers quadratic: eight times the document would take 64 times as long.</summary>
    [Theory]
    [InlineData("keys")]
    [InlineData("dangling")]
    [InlineData("unique")]
    [InlineData("unknown")]
    [InlineData("surrogates")]
    [InlineData("unions")]
    [InlineData("map")]
    [InlineData("longname")]
    public void Work_is_linear(string kind)
    {
        string small = Document(kind, 12_500), great = Document(kind, 100_000);
        var options = new FactReadOptions { MaxBytes = 1 << 28, MaxDepth = 1000 };
        var result = ClashReport.Parse(great, options);
        Assert.Equal(kind is "keys" or "unique" or "map" or "unions", result.IsValid || result.Issues.All(static i => i.Code == FactCodes.TooMany));
        var ratio = Cost.Ratio(() => ClashReport.Parse(small, options), () => ClashReport.Parse(great, options), most: 40);
        Assert.True(ratio < 40, $"eight times the document took {ratio:F1} times as long");
    }

    static string Document(string kind, int size)
    {
        var many = Enumerable.Range(0, size);
        var deep = string.Concat(Enumerable.Repeat("{\"place\":\"p\",\"target\":\"t\",\"follow\":", 990)) + "{\"kind\":\"strike\",\"place\":\"" + "p\",\"target\":\"" + new string('x', 2 * size) + "\"}" + string.Concat(Enumerable.Repeat(",\"kind\":\"strike\"}", 990));
        return kind switch
        {
            "keys" => Samples.With("\"sources\":[" + string.Join(',', many.Select(static i => $"{{\"number\":{i + 1}}}")) + "]"),
            "dangling" => Samples.With("\"losses\":[" + string.Join(',', many.Select(static i => $"{{\"side\":\"key{i}\"}}")) + "]"),
            "unique" => Samples.With("\"names\":[" + string.Join(',', many.Select(static i => $"\"{i}\"")) + "]"),
            "unknown" => Samples.With("\"tree\":{\"label\":\"l\"," + string.Join(',', many.Select(static i => $"\"lab{i}\":1")) + "}"),
            "surrogates" => Samples.With("\"names\":[" + string.Join(',', many.Select(static _ => "\"\\ud800\"")) + "]"),
            "map" => Samples.With("\"counts\":{" + string.Join(',', many.Select(static i => $"\"{i}\":[1]")) + "}"),
            "longname" => Samples.With("\"counts\":{\"" + new string('n', 10 * size) + "\":[" + string.Join(',', many.Select(static _ => "\"\"")) + "]}"),
            _ => Samples.With("\"events\":[" + string.Join(',', Enumerable.Repeat(deep, 4)) + "]"),
        };
    }
}
