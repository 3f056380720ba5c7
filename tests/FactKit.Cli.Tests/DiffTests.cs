using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactKit.Cli.Tests;

public class DiffTests
{
    const string Old = """
        factkit: 1
        schema: town.note
        version: 1.0.0
        types:
          Note:
            document: true
            fields:
              title: Text
              votes: { type: Integer, min: 0, max: 10 }
        """;

    static readonly string s_narrowed = Old.Replace("max: 10", "max: 5", StringComparison.Ordinal);

    [Fact]
    public async Task A_breaking_change_is_shown_with_its_places_its_witness_and_the_version_it_needs()
    {
        using var folder = new TestFolder(("old.fact.yaml", Old), ("new.fact.yaml", s_narrowed));

        var result = await folder.Run("diff", "old.fact.yaml", "new.fact.yaml");

        result.EndsWith(1);
        Assert.Equal(
            """
            validity: which values are accepted
              breaking[max-narrowed] Note.votes: `max` was 10 and is 5
                --> new.fact.yaml:9:44 (was old.fact.yaml:9:44)
                 = reading: old documents by the new schema: refused; new documents by the old schema: accepted
                 = witness: {"title":"a","votes":6}
                 = gives: (1,22): error out-of-range: /votes: expected a number from 0 to 5, found 6

            version
              too small: the changes need a major version, 2.0.0 or later; the new schema says 1.0.0 and the old one 1.0.0
                 = mend: raise the version to 2.0.0

            1 change: 1 breaking; needs a major version: 2.0.0

            """,
            result.Out);
    }

    [Fact]
    public async Task A_compatible_change_with_its_version_is_good()
    {
        using var folder = new TestFolder(("old.fact.yaml", Old), ("new.fact.yaml", Old.Replace("1.0.0", "1.1.0", StringComparison.Ordinal).Replace("title: Text\n", "title: Text\n      place: Text?\n", StringComparison.Ordinal)));

        (await folder.Run("diff", "old.fact.yaml", "new.fact.yaml")).EndsWith(0)
            .Prints("  compatible[field-added] Note.place: the field is new, and may be missing\n")
            .Prints("2 changes: 2 compatible; needs a minor version: 1.1.0\n");
    }

    [Fact]
    public async Task A_compatible_change_without_its_version_is_not()
    {
        using var folder = new TestFolder(("old.fact.yaml", Old), ("new.fact.yaml", Old.Replace("max: 10", "max: 12", StringComparison.Ordinal)));

        (await folder.Run("diff", "old.fact.yaml", "new.fact.yaml")).EndsWith(1).Prints("mend: raise the version to 1.1.0");
    }

    [Fact]
    public async Task Equal_schemas_have_no_changes()
    {
        using var folder = new TestFolder(("old.fact.yaml", Old), ("new.fact.yaml", "# a comment\n" + Old));

        (await folder.Run("diff", "old.fact.yaml", "new.fact.yaml")).EndsWith(0).Prints("no changes\n");
    }

    [Fact]
    public async Task Json_has_the_witness_in_full()
    {
        using var folder = new TestFolder(("old.fact.yaml", Old), ("new.fact.yaml", s_narrowed));

        var result = (await folder.Run("diff", "old.fact.yaml", "new.fact.yaml", "--output", "json")).EndsWith(1);

        var json = JsonDocument.Parse(result.Out).RootElement;
        var change = json.GetProperty("changes").EnumerateArray().Single();
        Assert.Equal("max-narrowed", change.GetProperty("code").GetString());
        Assert.Equal(6, change.GetProperty("witness").GetProperty("document").GetProperty("votes").GetInt32());
        Assert.Equal(9, change.GetProperty("new").GetProperty("line").GetInt32());
        Assert.Equal("2.0.0", json.GetProperty("needs").GetProperty("version").GetString());
    }

    [Fact]
    public async Task Sarif_has_a_result_for_each_change_and_for_the_version()
    {
        using var folder = new TestFolder(("old.fact.yaml", Old), ("new.fact.yaml", s_narrowed));

        var result = (await folder.Run("diff", "old.fact.yaml", "new.fact.yaml", "-o", "sarif")).EndsWith(1);

        var results = JsonDocument.Parse(result.Out).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        Assert.Equal(["validity/max-narrowed", "version-too-small"], results.Select(one => one.GetProperty("ruleId").GetString()));
    }

    [Fact]
    public async Task Witnesses_are_files_that_can_be_tried()
    {
        using var folder = new TestFolder(("old.fact.yaml", Old), ("new.fact.yaml", s_narrowed));

        (await folder.Run("diff", "old.fact.yaml", "new.fact.yaml", "--witness", "proof")).EndsWith(1).Prints("(proof/max-narrowed-Note.votes.json)");

        Assert.Equal("{\"title\":\"a\",\"votes\":6}\n", folder.Read("proof/max-narrowed-Note.votes.json"));
    }

    [Theory]
    [InlineData("there is no file or folder nowhere.fact.yaml", "diff", "old.fact.yaml", "nowhere.fact.yaml")]
    [InlineData("faulty.fact.yaml has errors: `factkit check faulty.fact.yaml` shows them", "diff", "old.fact.yaml", "faulty.fact.yaml")]
    [InlineData(". holds 2 schemas: name one of them, such as faulty.fact.yaml", "diff", "old.fact.yaml", ".")]
    public async Task A_wrong_call_says_what_is_right_and_ends_with_2(string complaint, params string[] arguments)
    {
        using var folder = new TestFolder(("old.fact.yaml", Old), ("faulty.fact.yaml", Old.Replace("Integer", "Intger", StringComparison.Ordinal)));

        (await folder.Run(arguments)).EndsWith(2).Complains(complaint);
    }

    [Fact]
    public async Task The_page_shows_what_is_printed()
    {
        var section = File.ReadAllText(Repository.PathOf("docs/tool.md")).ReplaceLineEndings("\n").Split("\n## ").Single(part => part.StartsWith("diff\n", StringComparison.Ordinal));
        var blocks = Regex.Matches(section, "(?s)```(yaml|text)\n(.*?)```").Select(block => block.Groups[2].Value).ToList();
        using var folder = new TestFolder(("old.fact.yaml", blocks[0]), ("new.fact.yaml", blocks[1]));

        Assert.Equal(blocks[2], (await folder.Run("diff", "old.fact.yaml", "new.fact.yaml")).EndsWith(1).Out);
    }

    [Fact]
    public async Task The_schemas_that_ship_do_not_differ_from_themselves() =>
        (await ToolProcess.Run(Repository.Root, "diff", "schemas/clash.fact.yaml", "schemas/clash.fact.yaml")).EndsWith(0).Prints("no changes\n");
}
