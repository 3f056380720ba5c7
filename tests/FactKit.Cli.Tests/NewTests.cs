namespace FactKit.Cli.Tests;

public class NewTests
{
    [Fact]
    public async Task A_new_schema_passes_check_and_test_at_once()
    {
        using var folder = new TestFolder();

        (await folder.Run("new", "town.border-clash")).EndsWith(0).Prints("created border-clash.fact.yaml\n");

        (await folder.Run("check")).EndsWith(0).Prints("no findings");
        (await folder.Run("test")).EndsWith(0).Prints("2 examples of 1 schema: no findings");
    }

    [Fact]
    public async Task A_new_project_has_what_a_build_needs()
    {
        using var folder = new TestFolder();

        (await folder.Run("new", "town.border", "--project")).EndsWith(0);

        Assert.Contains("<PackageReference Include=\"FactKit\" Version=\"", folder.Read("border/Border.csproj"), StringComparison.Ordinal);
        Assert.Contains("using Town.Border;", folder.Read("border/Program.cs"), StringComparison.Ordinal);
        (await folder.Run("test", "border")).EndsWith(0).Prints("no findings");
    }

    [Fact]
    public async Task A_new_project_says_how_the_build_finds_its_package()
    {
        using var folder = new TestFolder(("my & packages/FactKit.0.1.0.nupkg", ""));

        (await folder.Run("new", "town.border", "--project")).EndsWith(0).Prints("dotnet nuget add source FOLDER").Prints("--packages FOLDER");
        Assert.False(File.Exists(folder.PathOf("border/nuget.config")));
        (await folder.Run("new", "town.clash", "--project", "--packages", "my & packages")).EndsWith(0).Prints("created clash/nuget.config");
        Assert.Contains("my &amp; packages\" />", folder.Read("clash/nuget.config"), StringComparison.Ordinal);

        (await folder.Run("new", "town.other", "--project", "--packages", "none")).EndsWith(2).Complains("there is no folder none");
        (await folder.Run("new", "town.other", "--packages", "my & packages")).EndsWith(2).Complains("say --project as well");
    }

    [Fact]
    public async Task Programs_are_told_what_was_written()
    {
        using var folder = new TestFolder();

        using var told = System.Text.Json.JsonDocument.Parse((await folder.Run("new", "town.border", "--output", "json")).EndsWith(0).Out);

        Assert.Equal(
            ["border.fact.yaml", "factkit.schema.json", "border.examples/valid/first.json", "border.examples/invalid/more-on-the-spot.json"],
            told.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task Nothing_is_written_over()
    {
        using var folder = new TestFolder(("border.examples/valid/first.json", "{}"));

        (await folder.Run("new", "town.border")).EndsWith(2).Complains("border.examples/valid/first.json is there already; nothing was written");

        Assert.False(File.Exists(folder.PathOf("border.fact.yaml")));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a b")]
    [InlineData("a..b")]
    [InlineData("class.namespace/")]
    public async Task An_id_that_no_schema_can_have_is_refused(string id)
    {
        using var folder = new TestFolder();

        (await folder.Run("new", id)).EndsWith(2).Complains("the id of a schema is words");

        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
    }
}
