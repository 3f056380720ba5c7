namespace FactKit.Cli.Tests;

public class TestCommandTests
{
    const string Note = NoteSchema.Text;

    [Fact]
    public async Task Examples_that_are_as_they_promise_are_counted()
    {
        using var folder = new TestFolder(
            ("note.fact.yaml", Note),
            ("note.examples/valid/a.json", """{ "title": "Two" }"""),
            ("note.examples/invalid/b.yaml", "$expect: { code: too-long, path: /title }\ntitle: Twelve\n"));

        (await folder.Run("test", "note.fact.yaml")).EndsWith(0).Prints("2 examples of 1 schema: no findings");
    }

    [Fact]
    public async Task An_example_that_is_not_is_shown_where_it_is_at_fault()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("note.examples/valid/a.json", "{\n  \"title\": \"Twelve\"\n}"));

        (await folder.Run("test")).EndsWith(1)
            .Prints("error[example-issue-not-expected]: ")
            .Prints(" --> note.examples/valid/a.json:2:12  /title\n")
            .Prints("2 |   \"title\": \"Twelve\"\n");
    }

    [Fact]
    public async Task A_schema_without_examples_is_a_warning()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note));

        (await folder.Run("test")).EndsWith(0).Prints("warning[no-examples]: there is no example of Note");
    }

    [Fact]
    public async Task A_schema_with_errors_is_not_tested()
    {
        using var folder = new TestFolder(
            ("a.fact.yaml", Note.Replace("Text,", "Txet,", StringComparison.Ordinal)),
            ("b.fact.yaml", "\uFFFD"),
            ("note.fact.yaml", Note),
            ("note.examples/valid/a.json", """{ "title": "Two" }"""));
        File.WriteAllBytes(folder.PathOf("b.fact.yaml"), [0xFF, 0xC0]);

        // The others are.
        (await folder.Run("test")).EndsWith(1).Prints("error[cannot-test]: a.fact.yaml has errors: `factkit check a.fact.yaml` shows them").Prints("error[cannot-test]: b.fact.yaml is no text in UTF-8").Prints("1 example of 3 schemas: 2 errors");
    }

    [Fact]
    public async Task An_invalid_example_that_fails_for_another_reason_fails_the_test()
    {
        using var folder = new TestFolder(
            ("note.fact.yaml", Note),
            ("note.examples/valid/a.json", """{ "title": "Two" }"""),
            ("note.examples/invalid/no-expectation.json", """{ "title": "Twelve" }"""),
            ("note.examples/invalid/other-code.json", """{ "$expect": { "code": "too-short", "path": "/title" }, "title": "Twelve" }"""),
            ("note.examples/invalid/other-path.json", """{ "$expect": { "code": "too-long", "path": "/name" }, "title": "Twelve" }"""),
            ("note.examples/invalid/no-path.json", """{ "$expect": { "code": "too-long" }, "title": "Twelve" }"""),
            ("note.examples/invalid/not-at-fault.json", """{ "$expect": { "code": "too-long", "path": "/title" }, "title": "Two" }"""),
            ("note.examples/invalid/one-more.json", """{ "$expect": { "code": "too-long", "path": "/title" }, "title": "Twelve", "more": 1 }"""));

        var result = (await folder.Run("test", "--output", "json")).EndsWith(1);

        foreach (var name in new[] { "no-expectation", "other-code", "other-path", "no-path", "not-at-fault", "one-more" }) result.Prints($"note.examples/invalid/{name}.json");
    }

    [Theory]
    [InlineData("""{ "code": "rule", "path": "/title" }""", "add the key \"rule\" with the id of the rule")]
    [InlineData("""{ "code": "to-long", "path": "/title" }""", "there is no code \"to-long\"; did you mean \"too-long\"?")]
    [InlineData("""{ "code": "too-long", "path": "title" }""", "did you mean \"/title\"?")]
    [InlineData("""{ "code": "too-long", "path": "/title", "rule": "x" }""", "goes with the code rule")]
    public async Task An_expectation_that_nothing_can_meet_says_what_is_meant(string expect, string message)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("note.examples/invalid/a.json", $$"""{ "$expect": {{expect}}, "title": "Twelve" }"""));

        (await folder.Run("test")).EndsWith(1).Prints("error[example-unreadable]").Prints(message);
    }

    [Fact]
    public async Task A_schema_without_a_document_type_says_that_nothing_was_tested()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note.Replace("    document: true\n", "", StringComparison.Ordinal)));

        foreach (var verb in new[] { "test", "check" }) (await folder.Run(verb)).EndsWith(0).Prints("no findings; no type says `document: true`, so that no document is read by it\n");
    }

    [Fact]
    public async Task A_second_run_finds_the_compiled_schema_again_and_an_edit_compiles_it_anew()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("note.examples/valid/a.json", """{ "title": "Two" }"""));

        (await folder.Run("test")).EndsWith(0);
        (await folder.Run("test")).EndsWith(0);
        folder.Write("note.fact.yaml", Note.Replace("maxLength: 5", "maxLength: 2", StringComparison.Ordinal));
        (await folder.Run("test")).EndsWith(1);

        Assert.Equal(2, Directory.GetFiles(folder.PathOf("cache"), "*.dll").Length);
    }

    [Fact]
    public async Task The_schemas_that_ship_pass() => (await ToolProcess.Run(Repository.Root, "test", "schemas")).EndsWith(0).Prints("no findings");
}
