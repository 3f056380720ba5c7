using System.Text.Json;

namespace FactKit.Cli.Tests;

public class CheckTests
{
    const string Good = """
        factkit: 1
        schema: town.good
        types:
          Note:
            fields:
              text: Text
        """;

    const string Faulty = """
        factkit: 1
        schema: town.faulty
        types:
          Loss:
            fields:
              side: Txet
        """;

    [Fact]
    public async Task A_fault_is_shown_with_its_line_and_a_mark_under_it()
    {
        using var folder = new TestFolder(("faulty.fact.yaml", Faulty));

        var result = await folder.Run("check", "faulty.fact.yaml");

        result.EndsWith(1);
        Assert.Equal(
            """
            error[FK0212]: There is no type "Txet"; did you mean "Text"?
             --> faulty.fact.yaml:6:13
              |
            6 |       side: Txet
              |             ^^^^
              = more: factkit explain FK0212

            1 schema checked: 1 error

            """,
            result.Out);
    }

    [Fact]
    public async Task Without_a_path_the_current_folder_is_checked_and_what_builds_made_is_left_out()
    {
        using var folder = new TestFolder(("a/good.fact.yaml", Good), ("bin/faulty.fact.yaml", Faulty));

        (await folder.Run("check")).EndsWith(0).Prints("1 schema checked: no findings");
    }

    [Fact]
    public async Task An_imported_file_is_checked_too()
    {
        using var folder = new TestFolder(("main.fact.yaml", Good.Replace("types:", "imports: [parts/faulty.fact.yaml]\ntypes:", StringComparison.Ordinal)), ("parts/faulty.fact.yaml", Faulty));

        (await folder.Run("check", "main.fact.yaml")).EndsWith(1).Prints("parts/faulty.fact.yaml:6:13");
    }

    [Fact]
    public async Task The_schemas_that_ship_have_no_findings() =>
        (await ToolProcess.Run(Repository.Root, "check", "schemas")).EndsWith(0).Prints("no findings");

    [Fact]
    public async Task Json_has_every_finding_with_its_place()
    {
        using var folder = new TestFolder(("faulty.fact.yaml", Faulty));

        var result = (await folder.Run("check", "--output", "json")).EndsWith(1);

        var json = JsonDocument.Parse(result.Out).RootElement;
        var finding = json.GetProperty("findings").EnumerateArray().Single();
        Assert.Equal("FK0212", finding.GetProperty("code").GetString());
        Assert.Equal(6, finding.GetProperty("line").GetInt32());
        Assert.Equal(13, finding.GetProperty("column").GetInt32());
        Assert.Equal(1, json.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    [Fact]
    public async Task Sarif_has_a_result_with_its_region_and_its_rule()
    {
        using var folder = new TestFolder(("a b/faulty.fact.yaml", Faulty));

        var result = (await folder.Run("check", "-o", "sarif")).EndsWith(1);

        var run = JsonDocument.Parse(result.Out).RootElement.GetProperty("runs")[0];
        var location = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("a%20b/faulty.fact.yaml", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(6, location.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("FK0212", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task No_character_of_a_file_acts_on_the_terminal()
    {
        using var folder = new TestFolder(("x.fact.yaml", Faulty.Replace("Txet", "\"\u001b[31m\u202eTxet\"", StringComparison.Ordinal)));

        var result = await folder.Run("check", "--color", "never");

        Assert.DoesNotContain('\u001b', result.Out);
        Assert.DoesNotContain('\u202e', result.Out);
    }

    [Fact]
    public async Task Colours_are_used_only_when_asked_for_or_on_a_terminal()
    {
        using var folder = new TestFolder(("faulty.fact.yaml", Faulty));

        Assert.DoesNotContain('\u001b', (await folder.Run("check")).Out);
        Assert.Contains('\u001b', (await folder.Run("check", "--color", "always")).Out);
    }
}
