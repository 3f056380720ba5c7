using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactKit.Cli.Tests;

public class ValidateTests
{
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

    [Fact]
    public async Task A_fault_is_shown_in_its_line_of_the_document()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.json", "{\n  \"title\": \"Twelve\"\n}"));

        (await folder.Run("validate", "note.fact.yaml", "a.json")).EndsWith(1)
            .Prints("error[too-long]: ")
            .Prints("\n --> a.json:2:12  /title\n  |\n2 |   \"title\": \"Twelve\"\n  |            ^\n")
            .Prints("1 document, 1 of them not valid: 1 error");
    }

    [Fact]
    public async Task Json_and_yaml_files_of_a_folder_and_a_pattern_are_read()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("docs/a.json", """{ "title": "Two" }"""), ("docs/deep/b.yaml", "title: Two\n"), ("more/c.json", """{ "title": "Two" }"""));

        (await folder.Run("validate", "note.fact.yaml", "docs", "more/*.json")).EndsWith(0).Prints("3 documents, all valid: no findings");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(3000)]
    public async Task A_damaged_file_of_the_cache_is_made_anew(int length)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.json", """{ "title": "Two" }"""));
        (await folder.Run("validate", "note.fact.yaml", "a.json")).EndsWith(0);
        var kept = Assert.Single(Directory.GetFiles(folder.PathOf("cache")));
        var whole = File.ReadAllBytes(kept);
        File.WriteAllBytes(kept, whole[..length]);

        (await folder.Run("validate", "note.fact.yaml", "a.json")).EndsWith(0).Prints("1 document, all valid: no findings");
        Assert.Equal(whole, File.ReadAllBytes(kept));
    }

    [Fact]
    public async Task Standard_input_is_a_document()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note));

        (await ToolProcess.RunWithInput(folder.Root, """{ "title": "Two" }""", "validate", "note.fact.yaml", "-")).EndsWith(0);
        (await ToolProcess.RunWithInput(folder.Root, "title: Twelve", "validate", "note.fact.yaml", "-", "--format", "yaml")).EndsWith(1).Prints("(standard input):1:8");
    }

    [Fact]
    public async Task A_rule_that_is_undetermined_is_told_to_those_who_ask()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.json", """{ "title": "Two", "killed": "at least 2", "hurt": "dozens" }"""));

        (await folder.Run("validate", "note.fact.yaml", "a.json")).EndsWith(0).Prints("no findings");
        (await folder.Run("validate", "note.fact.yaml", "a.json", "--report", "info")).EndsWith(0).Prints("info[more-hurt]: undetermined");
    }

    [Fact]
    public async Task Json_output_has_path_rule_detail_and_causes()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.json", """{ "title": "Two", "killed": 3, "hurt": 1 }"""));

        var result = (await folder.Run("validate", "note.fact.yaml", "a.json", "-o", "json")).EndsWith(1);

        var finding = JsonDocument.Parse(result.Out).RootElement.GetProperty("findings")[0];
        Assert.Equal("rule", finding.GetProperty("code").GetString());
        Assert.Equal("more-hurt", finding.GetProperty("ruleId").GetString());
        Assert.Equal("killed = 3, hurt = 1", finding.GetProperty("detail").GetString());
    }

    // A line may have several values, and what is misspelt is in no schema.
    [Theory]
    [InlineData("""{ "ssn": "SECRET-1234567", "title": 1 }""")]
    [InlineData("""{ "snn": "SECRET-1234567", "title": "a" }""")]
    [InlineData("""{ "ssn": "SECRET-1234567" """)]
    public async Task No_line_is_shown_of_documents_that_can_hold_sensitive_fields(string document)
    {
        const string Schema = "factkit: 1\nschema: town.sens\ntypes:\n  P:\n    document: true\n    fields:\n      title: Text\n      ids: Ids*\n      ssn: { type: Text?, maxLength: 5, sensitivity: personal }\n  Ids:\n    fields:\n      title: Text\n";
        foreach (var schema in new[] { Schema, Schema.Replace("      ssn:", "      other:", StringComparison.Ordinal).Replace("  Ids:\n    fields:\n", "  Ids:\n    fields:\n      ssn: { type: Text?, sensitivity: confidential }\n", StringComparison.Ordinal) })
        {
            using var folder = new TestFolder(("sens.fact.yaml", schema), ("a.json", document), ("a.ndjson", document + "\n"), ("article.txt", "a"), ("sens.examples/valid/a.json", document));
            foreach (var output in new[] { "text", "json", "sarif" })
                foreach (var result in new[]
                {
                    await ToolProcess.RunWithInput(folder.Root, document, "validate", "sens.fact.yaml", "-", "-o", output),
                    await folder.Run("validate", "sens.fact.yaml", "a.ndjson", "-o", output),
                    await folder.Run("ground", "sens.fact.yaml", "a.json", "article.txt", "-o", output),
                    await folder.Run("test", "-o", output),
                })
                    Assert.DoesNotContain("SECRET-1234567", result.EndsWith(1).Out + result.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("title: Two\n", "= is it YAML? --format yaml reads it")]
    [InlineData("{ \"title\": \"Two\" }\n{ \"title\": \"Two\" }\n", "--format ndjson reads it")]
    public async Task What_is_no_json_may_be_something_else(string text, string hint)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.json", text));

        (await ToolProcess.RunWithInput(folder.Root, text, "validate", "note.fact.yaml", "-")).EndsWith(1).Prints(hint);
        (await folder.Run("validate", "note.fact.yaml", "a.json")).EndsWith(1).Prints(hint);
        Assert.DoesNotContain("--format", (await ToolProcess.RunWithInput(folder.Root, "{ \"title\": }", "validate", "note.fact.yaml", "-")).EndsWith(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_beside_schemas_for_editors_and_tests_is_told_from_documents()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("factkit.schema.json", "{}"), ("note.examples/invalid/a.json", """{ "$expect": { "code": "too-long", "path": "/title" }, "title": "Twelve" }"""));

        (await folder.Run("validate", "note.fact.yaml", ".")).EndsWith(1).Prints("= $expect is for the examples of a schema, which `factkit test` reads").Prints("1 document, 1 of them not valid");
    }

    [Fact]
    public async Task A_default_is_named_once() => Assert.Single(Regex.Matches((await ToolProcess.Run(Repository.Root, "validate", "--help")).EndsWith(0).Out, @"\[default: 1\]"));

    [Theory]
    [InlineData("there is no file nte.fact.yaml; did you mean note.fact.yaml?", "validate", "nte.fact.yaml", "a.json")]
    [InlineData("note.fact.yaml has no document type Nota; did you mean Note?", "validate", "note.fact.yaml", "a.json", "--type", "Nota")]
    [InlineData("standard input can be read once only", "validate", "note.fact.yaml", "-", "-")]
    public async Task A_wrong_call_ends_with_2(string complaint, params string[] arguments)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.json", "{}"));

        (await folder.Run(arguments)).EndsWith(2).Complains(complaint);
    }

    [Fact]
    public async Task A_document_of_one_long_line_is_shown_in_part()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.json", $$"""{ "other": "{{new string('x', 100_000)}}", "title": "Twelve" }"""));

        var result = (await folder.Run("validate", "note.fact.yaml", "a.json")).EndsWith(1);

        Assert.True(result.Out.Length < 2_000, result.Out);
    }
}
