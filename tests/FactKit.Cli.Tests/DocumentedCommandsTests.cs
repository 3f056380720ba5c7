using System.Text.RegularExpressions;

namespace FactKit.Cli.Tests;

/// <summary>The commands of the pages, as they stand there: from the root of the repository, and where they write, in a copy of its schemas.</summary>
public class DocumentedCommandsTests
{
    static readonly string[] s_pages = ["docs/tool.md", "docs/exports.md"];

    public static TheoryData<string, string> Commands
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var page in s_pages)
                foreach (var command in Blocks(page, "").SelectMany(block => block.Split('\n')).Where(line => line.StartsWith("factkit ", StringComparison.Ordinal)).Distinct()) all.Add(page, command);
            return all;
        }
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task A_command_of_a_page_ends_well(string page, string command)
    {
        using var folder = new TestFolder();
        foreach (var file in Repository.Files("schemas", "*").Select(path => Path.GetRelativePath(Repository.Root, path))) folder.Write(file, await File.ReadAllTextAsync(Repository.PathOf(file)));
        // What the page speaks of without showing it.
        folder.Write("report.json", await File.ReadAllTextAsync(Repository.PathOf("samples/ClashReport/report.json")));
        folder.Write("article.txt", await File.ReadAllTextAsync(Repository.PathOf("samples/ClashReport/article.txt")));

        var result = await folder.Run(command["factkit ".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.True(result.ExitCode == 0, $"{page}: {result}");
    }

    [Fact]
    public async Task The_comparison_on_the_page_is_printed_as_shown()
    {
        var schemas = Blocks("docs/tool.md", "yaml").Where(block => block.Contains("schema: town.losses", StringComparison.Ordinal)).ToList();
        using var folder = new TestFolder(("old.fact.yaml", schemas[0]), ("new.fact.yaml", schemas[1]));

        var result = (await folder.Run("diff", "old.fact.yaml", "new.fact.yaml")).EndsWith(1);

        Assert.Equal(Blocks("docs/tool.md", "text").Single(block => block.StartsWith("data: ", StringComparison.Ordinal)), result.Out);
    }

    static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(File.ReadAllText(Repository.PathOf(page)), "(?sm)^```(\\w*)\n(.*?)^```").Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);
}
