namespace FactKit.Cli.Tests;

public class InferTests
{
    [Fact]
    public async Task A_schema_goes_to_standard_output_and_its_notes_elsewhere()
    {
        using var folder = new TestFolder(("notes.ndjson", "{ \"title\": \"Two\", \"seen\": null }\n{ \"title\": \"One\", \"seen\": 4 }\n"));

        var result = (await folder.Run("infer", "notes.ndjson")).EndsWith(0).Prints("schema: samples.notes\n").Prints("  NotesReport:\n    document: true\n").Prints("seen: Integer?  # in 1 of 2; null in 1\n");
        result.Complains("/seen: null in 1 of 2");
        Assert.DoesNotContain("/seen", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_inferred_compiles_is_formatted_and_reads_what_it_was_inferred_from()
    {
        using var folder = new TestFolder(
            ("docs/a.json", "{ \"id\": \"r-1\", \"killed\": \"at least 92\", \"actors\": [{ \"name\": \"Northern army\", \"side\": \"north\" }] }"),
            ("docs/b.json", "[{ \"id\": \"r-2\", \"killed\": 4, \"actors\": [] }]"),
            ("docs/c.yaml", "id: r-3\nkilled: dozens\nactors:\n  - { name: Southern army, side: south }\n"));

        (await folder.Run("infer", "docs", "--schema", "town.clash", "--type", "Clash", "--out", "clash.fact.yaml")).EndsWith(0).Prints("clash.fact.yaml was made from 3 documents: no findings");
        (await folder.Run("check", "clash.fact.yaml")).EndsWith(0).Prints("no findings");
        (await folder.Run("fmt", "--check", "clash.fact.yaml")).EndsWith(0);
        (await folder.Run("validate", "clash.fact.yaml", "docs/a.json", "docs/c.yaml")).EndsWith(0);
        (await folder.Run("infer", "docs", "--out", "clash.fact.yaml")).EndsWith(2).Complains("clash.fact.yaml is there already; nothing was written");
    }

    [OutsideDataTheory]
    [InlineData("casualties/casualties_daily.json", 1051)]
    [InlineData("plover/plover-gsr.json", 323)]
    public async Task The_schema_inferred_from_published_data_accepts_all_of_it(string data, int count)
    {
        using var folder = new TestFolder();
        var file = Path.Combine(OutsideDataTheoryAttribute.Folder!, data);
        (await folder.Run("infer", file, "--schema", "town.data", "--type", "Record", "--out", "data.fact.yaml")).EndsWith(0).Prints($"data.fact.yaml was made from {count:N0} documents");

        (await folder.Run("validate", "data.fact.yaml", file, "--format", "ndjson")).EndsWith(0).Prints($"{count:N0} documents, all valid: no findings");
    }

    [Fact]
    public async Task Standard_input_is_read_as_what_it_looks_like()
    {
        (await ToolProcess.RunWithInput(Repository.Root, "[{ \"a\": 1 }, { \"a\": 2 }]", "infer", "-")).EndsWith(0).Prints("schema: samples\n").Prints("a: Integer  # from 1 to 2\n");
        (await ToolProcess.RunWithInput(Repository.Root, "a: 1\n", "infer", "-")).EndsWith(0).Prints("a: Integer\n");
    }

    [Fact]
    public async Task A_broken_sample_is_named_with_its_place_and_no_schema_is_made()
    {
        using var folder = new TestFolder(("notes.ndjson", "{ \"a\": 1 }\n[2]\n{ \"a\": \n"));

        (await folder.Run("infer", "notes.ndjson", "--out", "n.fact.yaml")).EndsWith(1)
            .Prints("error[not-a-document]: a document is an object; found a list").Prints("notes.ndjson:2:1").Prints("error[malformed-json]").Prints("no schema was made: 2 errors");
        Assert.False(File.Exists(folder.PathOf("n.fact.yaml")));
    }

    [Fact]
    public async Task No_value_is_shown_of_who_somebody_is()
    {
        string[] names = ["patient", "defendant", "suspect", "judge", "doctor", "spouse", "owner", "lawyer", "reporter", "name_of_witness", "attendingPhysicians"];
        var text = string.Concat(Enumerable.Range(1, 3).Select(i => $"{{ {string.Join(", ", names.Select(name => $"\"{name}\": \"SOMEBODY{i}\""))} }}\n"));

        var result = (await ToolProcess.RunWithInput(Repository.Root, text, "infer", "-")).EndsWith(0).Prints("patient: ");

        Assert.DoesNotContain("SOMEBODY", result.Out + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_of_a_list_have_their_own_columns()
    {
        (await ToolProcess.RunWithInput(Repository.Root, "[1,2]", "infer", "-", "--out", Path.Combine(Path.GetTempPath(), "never.fact.yaml"))).EndsWith(1).Prints("(standard input):1:2").Prints("(standard input):1:4");
        (await ToolProcess.RunWithInput(Repository.Root, "[\n  { \"é\": 1 }, 2,\n 3]", "infer", "-", "--out", Path.Combine(Path.GetTempPath(), "never.fact.yaml"))).EndsWith(1).Prints("(standard input):2:15").Prints("(standard input):3:2");
    }

    [Theory]
    [InlineData("{ \"a\": 1,\n  \"b\": x }")]
    [InlineData("{ \"a\": 1,\n  \"b\": \"unclosed")]
    [InlineData("{ \"a\": 1,\n")]
    [InlineData("{ \"a\": 1 }\n{ \"a\": 1, \"a\": 2 }")]
    public async Task Broken_json_is_one_message_with_its_place(string text)
    {
        var result = (await ToolProcess.RunWithInput(Repository.Root, text, "infer", "-")).EndsWith(1);

        Assert.DoesNotContain("LineNumber", result.Error, StringComparison.Ordinal);
        result.Complains("(standard input)(2,").Complains("): expected JSON: ");
    }

    [Fact]
    public async Task What_is_no_text_is_a_finding_in_JSON_and_in_YAML()
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder.PathOf("a.json"), [0xFF, 0xC0]);
        File.WriteAllBytes(folder.PathOf("a.yaml"), [0xFF, 0xC0]);

        (await folder.Run("infer", "a.json", "a.yaml")).EndsWith(1)
            .Complains("factkit: a.json(1,1): expected JSON: '0xFF' is an invalid start of a value\n").Complains("factkit: a.yaml: expected a text in UTF-8").Complains("no schema was made: 2 errors");
    }

    [Fact]
    public async Task Nothing_to_look_at_is_a_fault_of_the_call()
    {
        using var folder = new TestFolder(("empty.json", " \n"));

        (await folder.Run("infer", "empty.json")).EndsWith(2).Complains("there is no document in what was given");
        (await folder.Run("infer", "empty.json", "--out", "none/x.fact.yaml")).EndsWith(2).Complains("there is no folder for none/x.fact.yaml: make none first");
        (await folder.Run("infer", "empty.json", "--schema", "1 x")).EndsWith(2).Complains("the id of a schema is words");
    }
}
