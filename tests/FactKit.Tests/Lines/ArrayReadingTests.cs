using FactKit.Tests.Exemplar;
using static FactKit.Tests.Lines.LineSamples;

namespace FactKit.Tests.Lines;

public class ArrayReadingTests
{
    static readonly string A = Report("a"), B = Report("b"), C = Report("c");

    [Theory]
    [InlineData("[]")]
    [InlineData(" \n [ \r\n ] \n")]
    [InlineData("\uFEFF[]")]
    public async Task An_empty_array_gives_none(string text) => Assert.Empty(await Read(text));

    [Fact]
    public async Task Each_item_is_a_document_with_its_line_and_offset()
    {
        Assert.Equal([$"1@1+{A.Length} a", $"1@{A.Length + 2}+{B.Length} b"], Brief(await Read($"[{A},{B}]")));
        var spread = A.Replace(",", ",\n  ", StringComparison.Ordinal);
        var results = await Read($"\n[\n  {spread},\n  {B}\n]\n");
        Assert.Equal([$"3@5+{spread.Length} a", $"{4 + spread.Count(static c => c == '\n')}@{9 + spread.Length}+{B.Length} b"], Brief(results));
    }

    [Fact]
    public async Task Brackets_quotes_and_backslashes_in_texts_are_no_structure()
    {
        var odd = Samples.With("\"x\":[\"]}\\\"\\\\\",\"\\\\\\\"{[\",{\"}{\":[[],{}]}],\"y\":\"\\\\\"");
        Assert.Equal(["r1", "b"], Short(await Read($"[{odd},{B}]")));
    }

    [Fact]
    public async Task Lines_and_columns_of_faults_are_those_of_the_input()
    {
        var names = Samples.With("\"headline\":\"é😀€\"");
        var results = await Read($"[{names} , {{\"id\":5}},\n\n {{ \"id\":\n 5}}]");
        Assert.Equal("duplicate-field", results[0].Issues[0].Code);
        // Of é😀€, a character of four bytes is two units.
        Assert.Contains($"wrong-type 1:{1 + names.Length + 3 + 7}", Short(results)[1]);
        Assert.Contains("wrong-type 4:2", Short(results)[2]);
    }

    [Fact]
    public async Task Items_that_are_no_objects_are_faults_of_their_own() =>
        Assert.Equal(["wrong-type 1:2", "wrong-type 1:6", "wrong-type 1:10", "a", $"malformed-json 1:{A.Length + 19}", $"wrong-type 1:{A.Length + 24}", "b"],
            Short(await Read($"[-1 ,\"}}\",[{{}}],{A}  , tru, null,{B}]")));

    [Theory]
    [InlineData("[A,]", "a;1:+3 there is a comma too many before ]")]
    [InlineData("[A B]", "a;1:+3 expected a comma or ] after the document, found {;b")]
    [InlineData("[A x y, B]", "a;1:+3 expected a comma or ] after the document, found x;b")]
    [InlineData("[A }} , B]", "a;1:+3 expected a comma or ] after the document, found };b")]
    [InlineData("[,A,,B]", "1:2 expected a document, found ,;a;1:+4 expected a document, found ,;b")]
    [InlineData("[A]\n[B]", "a;2:1 expected the end of the text after the ] of the array, found [: what follows is not read")]
    [InlineData("[A]\0", "a;1:+3 expected the end of the text after the ] of the array, found the byte 0x00: what follows is not read")]
    [InlineData("[A", "a;1:+2 expected a comma or ], found the end of the text: is it cut off?")]
    [InlineData("[A,\n", "a;2:1 expected a document, found the end of the text: is it cut off?")]
    [InlineData("[", "1:2 expected a comma or ], found the end of the text: is it cut off?")]
    public async Task What_stands_between_documents_is_a_fault_of_its_own(string text, string expected)
    {
        // Columns behind A are given from its length on.
        var results = await Read(text.Replace("A", A, StringComparison.Ordinal).Replace("B", B, StringComparison.Ordinal));
        Assert.Equal(expected.Split(';'), results.Select(static r => r.IsValid ? r.Value.Id : $"{r.Issues[0].Line}:{Column(r.Issues[0].Column!.Value)} {r.Issues[0].Message}"));
        static string Column(int column) => column > A.Length ? $"+{column - A.Length}" : $"{column}";
    }

    [Theory]
    [InlineData("[A,{\"id\":[1,2},B]", "a,-,b")]
    [InlineData("[A,{\"id\":{\"x\":1,B]", "a,-,b")]
    [InlineData("[A,{\"id\":{\"x\":1},\n\n B,C]", "a,-,b,c")]
    [InlineData("[A,{\"id\":\"open\n},B]", "a,-,b")]
    [InlineData("[A,{\"id\":\"open\\\n},B]", "a,-,b")]
    [InlineData("[A,{\"id\":1]", "a,-")]
    [InlineData("[A,[1,{]},B]", "a,-,-,b")]
    [InlineData("[A,{\"id\":\"\\u12\", x},B]", "a,-,b")]
    [InlineData("[A,{\"id\":\"open},B]", "a,-")]
    public async Task Behind_a_broken_document_reading_goes_on_where_the_next_can_be_found(string text, string expected)
    {
        var results = await Read(text.Replace("A", A, StringComparison.Ordinal).Replace("B", B, StringComparison.Ordinal).Replace("C", C, StringComparison.Ordinal));
        Assert.Equal(expected.Split(','), results.Select(static r => r.IsValid ? r.Value.Id : "-"));
        Assert.All(results.Where(static r => !r.IsValid), static r => Assert.Equal(FactCodes.MalformedJson, r.Issues[^1].Code));
    }

    [Fact]
    public async Task A_document_without_end_is_said_to_be_one()
    {
        var results = await Read($"[{A},\n{{\"id\":\"b\"");
        Assert.EndsWith("found the end of the text; the input ends here, in the middle of a document: is it cut off?", results[1].Issues[^1].Message);
        Assert.Equal((2, 10), (results[1].Issues[^1].Line, results[1].Issues[^1].Column));
    }

    [Fact]
    public async Task The_format_can_be_said()
    {
        FactLinesOptions lines = new() { Format = FactLinesFormat.Lines }, array = new() { Format = FactLinesFormat.Array };
        Assert.Equal(["wrong-type 1:1", "a"], Short(await Read($"[]\n{A}", lines)));
        Assert.Equal(["a", "b"], Short(await Read($"[{A},{B}]", array)));
        var issue = Assert.Single(Assert.Single(await Read($"\n{A}\n{B}", array)).Issues);
        Assert.Equal(("expected an array of documents, which begins with [, found {", 2, 1), (issue.Message, issue.Line, issue.Column));
        Assert.Equal(FactCodes.MalformedJson, Assert.Single(Assert.Single(await Read(" ", array)).Issues).Code);
    }

    [Fact]
    public async Task Deep_nesting_is_followed_without_a_stack()
    {
        var deep = "{\"x\":" + string.Concat(Enumerable.Repeat("[{\"y\":", 100_000)) + "1" + string.Concat(Enumerable.Repeat("}]", 100_000)) + "}";
        Assert.Equal(FactCodes.LimitExceeded, Assert.Single((await Read($"[{deep},{A}]"))[0].Issues).Code);
        Assert.Equal("a", (await Read($"[{deep},{A}]"))[1].Value.Id);
    }
}
