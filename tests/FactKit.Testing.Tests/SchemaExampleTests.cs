namespace FactKit.Testing.Tests;

/// <summary>What <see cref="SchemaExamples"/> finds in examples that are not as they promise.</summary>
public sealed class SchemaExampleTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("factkit-examples-").FullName;

    const string Note = """
        factkit: 1
        schema: town.note
        types:
          Note:
            document: true
            fields:
              title: { type: Text, maxLength: 5 }
              killed: { type: Quantity?, min: 0 }
              hurt: { type: Quantity?, min: 0 }
            rules:
              - id: more-hurt
                when: has(killed) && has(hurt)
                assert: killed <= hurt
        """;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    IReadOnlyList<ExampleFault> Check(string name, string text, string schema = Note)
    {
        File.WriteAllText(Path.Combine(_folder, "note.fact.yaml"), schema);
        var file = Path.Combine(_folder, "note.examples", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return SchemaExamples.Of(Path.Combine(_folder, "note.fact.yaml"))[name].Check();
    }

    [Theory]
    [InlineData("valid/a.json", """{ "title": "Two" }""")]
    [InlineData("valid/a.yaml", "title: Two\n")]
    [InlineData("invalid/a.json", """{ "$expect": { "code": "too-long", "path": "/title" }, "title": "Twelve" }""")]
    [InlineData("invalid/a.yaml", "$expect:\n  - { code: too-long, path: /title, message: at most 5 }\ntitle: Twelve\n")]
    [InlineData("valid/open.json", """{ "$expect": { "code": "rule", "path": "", "rule": "more-hurt", "severity": "info" }, "title": "Two", "killed": "at least 3", "hurt": "dozens" }""")]
    [InlineData("valid/marked.json", "\uFEFF{ \"title\": \"Two\" }")]
    [InlineData("invalid/marked.json", "\uFEFF{ \"$expect\": { \"code\": \"too-long\", \"path\": \"/title\" }, \"title\": \"Twelve\" }")]
    [InlineData("invalid/marked.yaml", "\uFEFF$expect: { code: too-long, path: /title }\ntitle: Twelve\n")]
    [InlineData("valid/deep/er.json", """{ "title": "Two" }""")]
    public void An_example_that_is_as_it_promises_has_no_fault(string name, string text) => Assert.Empty(Check(name, text));

    [Theory]
    [InlineData("valid/a.json", """{ "title": "Twelve" }""", ExampleFault.NotExpected, "too-long at /title")]
    [InlineData("invalid/a.json", """{ "title": "Twelve" }""", ExampleFault.NothingExpected, """begin with "$expect": { "code": "too-long", "path": "/title" }""")]
    [InlineData("invalid/a.json", """{ "title": "Two" }""", ExampleFault.NothingExpected, "it has no error")]
    [InlineData("invalid/a.json", """{ "$expect": { "code": "too-long", "path": "/title" }, "title": "Two" }""", ExampleFault.NotGiven, """expected { "code": "too-long", "path": "/title" }""")]
    [InlineData("invalid/a.json", """{ "$expect": [], "title": "Two" }""", ExampleFault.NothingExpected, "names its fault")]
    [InlineData("invalid/a.json", """{ "title": "Two", "$expect": [] }""", ExampleFault.Unreadable, "must be the first key")]
    [InlineData("invalid/a.json", """{ "$expect": { "code": "too-long" }, "title": "Two" }""", ExampleFault.Unreadable, "names the code and the path")]
    [InlineData("invalid/a.json", """{ "$expect": { "code": "too-long", "path": "/title", "where": "" }, "title": "Two" }""", ExampleFault.Unreadable, "found \"where\"")]
    [InlineData("valid/a.json", """{ "$expect": { "code": "too-long", "path": "/title" }, "title": "Twelve" }""", ExampleFault.Refused, "move it")]
    public void An_example_that_is_not_says_how(string name, string text, string code, string message)
    {
        var fault = Assert.Single(Check(name, text));
        Assert.Equal(code, fault.Code);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_of_an_issue_is_that_of_the_file()
    {
        var fault = Assert.Single(Check("invalid/a.json", "{\n  \"$expect\": { \"code\": \"too-short\", \"path\": \"\" },\n  \"title\": \"Twelve\"\n}"), fault => fault.Code == ExampleFault.NotExpected);
        Assert.Equal((3, 12), (fault.Issue!.Line, fault.Issue.Column));
    }

    [Fact]
    public void With_several_document_types_the_folder_names_the_type()
    {
        var two = Note + "\n  Other:\n    document: true\n    fields:\n      name: Text\n";
        Assert.Empty(Check("Other/valid/a.json", """{ "name": "Ann" }""", two));
        Assert.Single(Check("Note/valid/a.json", """{ "name": "Ann", "title": "Two" }""", two));
    }

    [Fact]
    public void A_schema_that_is_not_there_says_where_it_was_looked_for_and_how_it_gets_there()
    {
        var fault = Assert.Throws<FileNotFoundException>(() => SchemaExamples.Of("nope.fact.yaml"));
        Assert.Contains(Path.GetFullPath("nope.fact.yaml"), fault.Message, StringComparison.Ordinal);
        Assert.Contains("""<None Include="nope.fact.yaml;nope.examples/**" CopyToOutputDirectory="PreserveNewest" />""", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_says_every_fault()
    {
        Check("valid/a.json", """{ "title": "Twelve", "name": 1 }""");
        var fault = Assert.Throws<ExampleException>(() => SchemaExamples.Of(Path.Combine(_folder, "note.fact.yaml"))["valid/a.json"].Verify());
        Assert.Contains("too-long", fault.Message, StringComparison.Ordinal);
        Assert.Contains("unknown-field", fault.Message, StringComparison.Ordinal);
    }
}
