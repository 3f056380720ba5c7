using System.IO.Pipelines;
using System.Text;
using FactKit.Tests.Exemplar;
using static FactKit.Tests.Lines.LineSamples;

namespace FactKit.Tests.Lines;

public class LineReadingTests
{
    static readonly string A = Report("a"), B = Report("b"), C = Report("c");

    [Fact]
    public async Task Each_line_is_a_document_with_its_line_and_offset()
    {
        var results = await Read($"{A}\n{B}\n");
        Assert.Equal([$"1@0+{A.Length} a", $"2@{A.Length + 1}+{B.Length} b"], Brief(results));
        Assert.Equal(Samples.Parse(B), results[1].Value);
        Assert.Equal((null, null, null), (ClashReport.Parse(A).Line, ClashReport.Parse(A).Offset, ClashReport.Parse(A).Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \r\n\t\n\n  ")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n")]
    public async Task An_input_without_documents_gives_none(string text) => Assert.Empty(await Read(text));

    [Fact]
    public async Task Lines_end_with_or_without_CR_and_the_last_need_not_end()
    {
        var results = await Read($"\r\n  \n{A}\r\n\n\t{B} \r\n\r\n{C}");
        Assert.Equal([$"3@5+{A.Length} a", $"5@{9 + A.Length}+{B.Length + 1} b", $"7@{14 + A.Length + B.Length}+{C.Length} c"], Brief(results));
    }

    [Fact]
    public async Task A_byte_order_mark_takes_no_column_and_counts_in_offsets()
    {
        var results = await Read($"\uFEFF{A}\n{B}");
        Assert.Equal([$"1@3+{A.Length} a", $"2@{A.Length + 4}+{B.Length} b"], Brief(results));
        Assert.Contains("wrong-type 1:7", Short(await Read("\uFEFF{\"id\":5}"))[0].Split('|'));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task UTF16_is_refused_once(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes($"{A}\r\n{B}\r\n")];
        foreach (var results in (List<FactResult<ClashReport>>[])[await Read(bytes), await Read(bytes, new() { Format = FactLinesFormat.Array }, static () => 1)])
        {
            var issue = Assert.Single(Assert.Single(results).Issues);
            Assert.Equal((FactCodes.MalformedJson, 1, 1, "expected UTF-8, found the byte order mark of UTF-16: write the text as UTF-8"), (issue.Code, issue.Line, issue.Column, issue.Message));
        }
    }

    [Fact]
    public async Task A_faulty_line_says_its_line_and_stops_nothing()
    {
        var results = await Read($"{A}\n  {Samples.With("\"x\":\"é😀€\",\"outcome\":1")}\n{{\"id\" 1}}\nnull\n{B}");
        Assert.Equal(["a", $"wrong-type 2:{Samples.Least.Length + 24}", "malformed-json 3:7", "wrong-type 4:1", "b"], Short(results));
        Assert.All(results, (result, i) => Assert.Equal(i + 1, result.Line));
        Assert.Equal(["/outcome"], results[1].Issues.Select(static i => i.Path));
    }

    [Fact]
    public async Task Warnings_and_infos_have_their_line_too()
    {
        var options = new FactLinesOptions { Read = new() { Report = FactSeverity.Info } };
        var renamed = Samples.Least.Replace("\"headline\"", "\"title\"", StringComparison.Ordinal);
        var plain = ClashReport.Parse(renamed, options.Read);
        var results = await Read($"{A}\n{renamed}\n", options);
        Assert.Equal(plain.IsValid, results[1].IsValid);
        Assert.Equal(plain.Issues.Select(static i => i with { Line = 2 }), results[1].Issues);
    }

    [Fact]
    public async Task A_CR_alone_separates_nothing()
    {
        var result = Assert.Single(await Read($"{A}\r{B}"));
        Assert.Equal((FactCodes.MalformedJson, 1, A.Length + 2), (result.Issues[0].Code, result.Issues[0].Line, result.Issues[0].Column));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_a_fault_of_their_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{A}\n{{\"id\":\"x"), 0xC3, .. Encoding.UTF8.GetBytes($"\"}}\n{B}\n")];
        var results = await Read(bytes);
        Assert.Equal(["a", "b"], results.Where(static r => r.IsValid).Select(static r => r.Value.Id));
        Assert.Contains(results[1].Issues, static i => (i.Code, i.Path, i.Line) == (FactCodes.MalformedJson, "/id", 2));
    }

    [Theory]
    [InlineData("{\"id\":\"b\",\"headl", "the text that begins here has no closing quote; the input ends here, in the middle of a document: is it cut off?")]
    [InlineData("{\"id\":\"b\"", "expected a comma or }, found the end of the text; the input ends here, in the middle of a document: is it cut off?")]
    [InlineData("{", "expected a name in double quotes, found the end of the text; the input ends here, in the middle of a document: is it cut off?")]
    [InlineData("{\"id\":\"b\"}}", "expected the end of the text: one document is one JSON value, found }")]
    public async Task A_truncated_last_line_is_said_to_be_one(string last, string message)
    {
        var results = await Read($"{A}\n{last}");
        Assert.Equal("a", results[0].Value.Id);
        var issue = results[1].Issues[^1];
        Assert.Equal((FactCodes.MalformedJson, 2, message), (issue.Code, issue.Line, issue.Message));
    }

    [Fact]
    public async Task A_document_over_several_lines_is_named_once()
    {
        var text = string.Join("\r\n", "{", "  \"id\": \"a\",", "  \"actors\": [", "  ]", "}");
        var results = await Read($"{text}\n{text}\n{B}\n");
        Assert.Equal(11, results.Count);
        Assert.Equal("b", results[^1].Value.Id);
        Assert.All(results.Take(10), static r => Assert.Equal(FactCodes.MalformedJson, r.Issues[^1].Code));
        var hinted = Assert.Single(results, static r => !r.IsValid && r.Issues[^1].Message.Contains("write each document on one line, or all of them in one array", StringComparison.Ordinal));
        Assert.Equal(1, hinted.Line);
        Assert.Equal(results.Select(Brief), (await Read($"{text}\n{text}\n{B}\n", new() { Parallelism = 2 })).Select(Brief));
    }

    [Fact]
    public async Task Pipes_and_memory_and_files_are_read_alike()
    {
        var bytes = Encoding.UTF8.GetBytes($"{A}\n\n{{}}\n{B}");
        var expected = Brief(await Read(bytes));
        Assert.Equal(expected, Brief(await All(FactLines.ReadAsync<ClashReport>(bytes))));
        var pipe = new Pipe();
        var reading = All(FactLines.ReadAsync<ClashReport>(pipe.Reader));
        foreach (var b in bytes)
        {
            await pipe.Writer.WriteAsync(new[] { b });
        }
        await pipe.Writer.CompleteAsync();
        Assert.Equal(expected, Brief(await reading));
        // It was not completed.
        Assert.True((await pipe.Reader.ReadAsync()).IsCompleted);
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, bytes);
            Assert.Equal(expected, Brief(await All(FactLines.ReadFileAsync<ClashReport>(path))));
        }
        finally
        {
            File.Delete(path);
        }
        await Assert.ThrowsAsync<FileNotFoundException>(() => All(FactLines.ReadFileAsync<ClashReport>(path)));
    }

    [Fact]
    public void Arguments_and_options_are_checked_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => FactLines.ReadAsync<ClashReport>((Stream)null!));
        Assert.Throws<ArgumentException>(() => FactLines.ReadFileAsync<ClashReport>(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactLinesOptions { Parallelism = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactLinesOptions { Format = (FactLinesFormat)3 });
        Assert.Throws<ArgumentNullException>(() => new FactLinesOptions { Read = null! });
        using var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => FactLines.ReadAsync<ClashReport>(closed));
    }
}
