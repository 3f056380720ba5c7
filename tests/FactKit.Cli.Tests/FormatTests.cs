namespace FactKit.Cli.Tests;

public class FormatTests
{
    const string Messy = "factkit:   1\nschema: town.note   # the id\n\n\n\ntypes:\n    Note:\n        document: true\n        fields: {title: Text?}\n";
    const string Neat = "factkit: 1\nschema: town.note   # the id\n\ntypes:\n  Note:\n    document: true\n    fields: { title: Text? }\n";

    [Fact]
    public async Task A_schema_is_formatted_once_and_then_left_alone()
    {
        using var folder = new TestFolder(("note.fact.yaml", Messy));

        (await folder.Run("fmt")).EndsWith(0).Prints("info[formatted]").Prints("1 of 1 schema formatted");
        Assert.Equal(Neat, folder.Read("note.fact.yaml"));
        (await folder.Run("fmt", "note.fact.yaml")).EndsWith(0).Prints("0 of 1 schema formatted");
        Assert.Equal(["note.fact.yaml"], Directory.GetFiles(folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_check_names_what_is_not_formatted_and_changes_nothing()
    {
        using var folder = new TestFolder(("a.fact.yaml", Messy), ("b.fact.yaml", Neat));

        (await folder.Run("fmt", "--check")).EndsWith(1).Prints("error[not-formatted]").Prints("a.fact.yaml").Prints("1 of 2 schemas to be formatted");
        Assert.Equal(Messy, folder.Read("a.fact.yaml"));
    }

    [Fact]
    public async Task A_file_that_is_no_YAML_is_reported_and_left_alone()
    {
        using var folder = new TestFolder(("note.fact.yaml", "a:   [1\nb: 2\n"), ("other.fact.yaml", Messy));

        (await folder.Run("fmt")).EndsWith(1).Prints("error[FK0032]").Prints("note.fact.yaml:1:6");
        Assert.Equal("a:   [1\nb: 2\n", folder.Read("note.fact.yaml"));
        Assert.Equal(Neat, folder.Read("other.fact.yaml"));
    }

    [Fact]
    public async Task Line_ends_of_Windows_and_a_byte_order_mark_go()
    {
        using var folder = new TestFolder(("note.fact.yaml", "\uFEFF" + Neat.Replace("\n", "\r\n", StringComparison.Ordinal)));

        (await folder.Run("fmt")).EndsWith(0);
        Assert.Equal(Neat, System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder.PathOf("note.fact.yaml"))));
    }

    [Fact]
    public async Task Standard_input_is_formatted_to_standard_output() =>
        Assert.Equal(Neat, (await ToolProcess.RunWithInput(Repository.Root, Messy, "fmt", "-")).EndsWith(0).Out);

    [Fact]
    public async Task The_schemas_of_the_repository_are_formatted() =>
        (await ToolProcess.Run(Repository.Root, "fmt", "--check", "schemas")).EndsWith(0).Prints("0 of ");
}
