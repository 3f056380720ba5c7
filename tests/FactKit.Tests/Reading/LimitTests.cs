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
    public void The_limits_are_those_of_the_page()
    {
        var limits = FactReadOptions.Default;
        Assert.Equal((64, 16_777_216, 100, 1_000_000, null, 10_000_000), (limits.MaxDepth, limits.MaxBytes, limits.MaxIssues, limits.MaxItems, limits.MaxTextLength, limits.MaxRuleSteps));
        Assert.Equal((1_000, 16_777_216, 256), (FactReadOptions.DeepestNesting, Article.MaxLength, FactLinesOptions.MostParallelism));
    }

    [Fact]
    public void A_document_has_16_MiB_at_most()
    {
        var padding = new byte[(16 << 20) - Samples.Least.Length + 1];
        padding.AsSpan().Fill((byte)' ');
        byte[] beyond = [.. Encoding.UTF8.GetBytes(Samples.Least), .. padding];
        Assert.True(ClashReport.Parse(beyond.AsSpan(..^1)).IsValid);
        Assert.True(ClashReport.Parse(Encoding.UTF8.GetString(beyond.AsSpan(..^1))).IsValid);
        foreach (var issues in new[] { ClashReport.Parse(beyond).Issues, ClashReport.Parse(Encoding.UTF8.GetString(beyond)).Issues, ClashReport.Check(beyond).Issues })
        {
            var issue = Assert.Single(issues);
            Assert.Equal((FactCodes.LimitExceeded, "a document may have at most 16777216 bytes, found 16777217", 1, 1), (issue.Code, issue.Message, issue.Line, issue.Column));
        }
    }

    [Fact]
    public void Lists_maps_and_kept_values_have_as_many_items_as_MaxItems_says()
    {
        var two = new FactReadOptions { MaxItems = 2 };
        Assert.True(ClashReport.Parse(Samples.With("\"names\":[\"a\",\"b\"],\"tags\":{\"a\":\"1\",\"b\":\"2\"}"), two).IsValid);
        Assert.Equal("/names/2", Samples.OnlyIssue("\"names\":[\"a\",\"b\",\"c\"]", two).Path);
        Assert.Equal("/tags/c", Samples.OnlyIssue("\"tags\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}", two).Path);
        var million = "\"counts\":{\"k\":[" + string.Join(',', Enumerable.Repeat("1", 1_000_000)) + "]}";
        Assert.True(ClashReport.Parse(Samples.With(million)).IsValid);
        var issue = Samples.OnlyIssue(million.Replace("[1,", "[1,1,", StringComparison.Ordinal));
        Assert.Equal((FactCodes.LimitExceeded, "/counts/k/1000000"), (issue.Code, issue.Path));
    }

    [Fact]
    public void Texts_are_as_long_as_MaxTextLength_says()
    {
        var twenty = new FactReadOptions { MaxTextLength = 20 };
        Assert.True(ClashReport.Parse(Samples.With("\"names\":[\"12345678901234567890\"]"), twenty).IsValid);
        Assert.True(ClashReport.Parse(Samples.With("\"names\":[\"123456789012345678\ud83d\ude00\"]"), twenty).IsValid);
        foreach (var text in new[] { "123456789012345678901", "1234567890123456789\ud83d\ude00", "1234567890123456789\\u0041\\u0042" })
            Assert.Equal((FactCodes.LimitExceeded, "/names/0"), (Samples.OnlyIssue($"\"names\":[\"{text}\"]", twenty).Code, Samples.OnlyIssue($"\"names\":[\"{text}\"]", twenty).Path));
    }

    [Fact]
    public void As_many_issues_are_listed_as_MaxIssues_says()
    {
        Assert.Equal(100, Faulty(100).Count);
        var issues = Faulty(101);
        Assert.Equal((101, "1 more issue is not listed: at most 100 are", FactCodes.LimitExceeded), (issues.Count, issues[100].Message, issues[100].Code));

        static FactList<FactIssue> Faulty(int count) => ClashReport.Parse(Samples.With("\"names\":[" + string.Join(',', Enumerable.Repeat("1", count)) + "]")).Issues;
    }

    /// <summary>The last number that a type holds, and the first beyond it.</summary>
    [Theory]
    [InlineData("\"counts\":{{\"k\":[{0}]}}", "9223372036854775807", "9223372036854775808")]
    [InlineData("\"counts\":{{\"k\":[{0}]}}", "-9223372036854775808", "-9223372036854775809")]
    [InlineData("\"cost\":{0}", "9999999999999999999999999999", "10000000000000000000000000001")]
    [InlineData("\"cost\":{0}", "0.9999999999999999999999999999", "0.99999999999999999999999999991")]
    [InlineData("\"ratio\":{0}", "1.7976931348623157e308", "1.8e308")]
    public void Numbers_are_as_long_as_their_type(string form, string last, string beyond)
    {
        Assert.True(ClashReport.Parse(Samples.With(string.Format(null, form, last))).IsValid);
        Assert.Equal(FactCodes.OutOfRange, Samples.OnlyIssue(string.Format(null, form, beyond)).Code);
    }

    [Theory]
    [InlineData("9999999999999999999999999999", "10000000000000000000000000001", FactCodes.OutOfRange)]
    [InlineData("\">=9999999999999999999999999999\"", "\">=10000000000000000000000000001\"", FactCodes.WrongValue)]
    public void Quantities_have_28_digits_at_most(string last, string beyond, string code)
    {
        Assert.Equal([], Amount(last));
        Assert.Equal([code], Amount(beyond));
    }

    /// <summary>A text at the limit is read, or refused for what it says; one beyond it is refused for its length.</summary>
    [Fact]
    public void Words_of_facts_have_200_characters_at_most()
    {
        var date = "[" + string.Concat(Enumerable.Repeat("1985,", 34)) + string.Concat(Enumerable.Repeat("1985-01,", 3)) + "1985]";
        Assert.Equal(200, date.Length);
        Assert.True(EdtfDate.TryParse(date, out _));
        Assert.False(EdtfDate.TryParse(date[..^1] + "~]", out _));
        Assert.Contains("at most 200 characters", OnlyOf("day", date[..^1] + "~]"), StringComparison.Ordinal);

        var quantity = "at least".PadRight(198) + "92";
        Assert.Equal([], Amount($"\"{quantity}\""));
        Assert.Equal([FactCodes.WrongValue], Amount($"\" {quantity}\""));
        Assert.Contains("200", OnlyOf("amount", " " + quantity), StringComparison.Ordinal);

        Assert.DoesNotContain("at most 200 characters", OnlyOf("lasted", new string('9', 200)), StringComparison.Ordinal);
        Assert.Contains("at most 200 characters", OnlyOf("lasted", new string('9', 201)), StringComparison.Ordinal);

        static string OnlyOf(string field, string text) => Assert.Single(Findings.Parse(Encoding.UTF8.GetBytes($"{{\"sources\":[{{\"id\":\"s\"}}],\"{field}\":\"{text}\"}}")).Issues).Message;
    }

    static IEnumerable<string> Amount(string amount) => Findings.Parse(Encoding.UTF8.GetBytes($"{{\"sources\":[{{\"id\":\"s\"}}],\"amount\":{amount}}}")).Issues.Select(static issue => issue.Code);

    [Fact]
    public void An_article_has_16777216_characters_at_most()
    {
        var text = new string('a', Article.MaxLength);
        Assert.Equal(Article.MaxLength, Article.FromText(text).Text.Length);
        Assert.Contains("16777216", Assert.Throws<ArgumentException>(() => Article.FromText(text + "a")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    public void A_stream_is_read_on_256_threads_at_most(int threads)
    {
        if (threads <= FactLinesOptions.MostParallelism) Assert.Equal(threads, new FactLinesOptions { Parallelism = threads }.Parallelism);
        else Assert.Throws<ArgumentOutOfRangeException>(() => new FactLinesOptions { Parallelism = threads });
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
