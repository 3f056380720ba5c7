using System.Text.Json;

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
