using System.Text.RegularExpressions;

namespace FactKit.Cli.Tests;

public class ExplainTests
{
    [Fact]
    public async Task The_page_of_a_diagnostic_is_shown()
    {
        var result = await ToolProcess.Run(Repository.Root, "explain", "fk0212");

        result.EndsWith(0).Prints("FK0212: Unknown type\n").Prints("Mended:");
    }

    [Fact]
    public async Task An_unknown_code_gets_a_near_one() =>
        (await ToolProcess.Run(Repository.Root, "explain", "FK212")).EndsWith(2).Complains("there is no code FK212; did you mean FK0212? (`factkit explain all` lists them; the id of a rule is explained by its schema)");

    [Fact]
    public async Task All_are_listed() =>
        (await ToolProcess.Run(Repository.Root, "explain", "all")).EndsWith(0)
            .Prints("FK0001  error    YAML syntax error\n")
            .Prints("\nwrong-type  A value of another JSON type than expected.\n");

    [Theory]
    [InlineData("wrong-type", "A value of another JSON type than expected.")]
    [InlineData("rule", "A rule of the schema does not hold")]
    [InlineData("example-accepted", "An invalid example that has no error.")]
    [InlineData("constraint-unguarded", "no example gives the fault of a constraint")]
    [InlineData("evidence-disagrees", "has another number, date or text than the value")]
    [InlineData("enum-closed", "texts that it does not list are refused")]
    [InlineData("data/field-removed", "documents that have it are refused")]
    public async Task Codes_of_documents_examples_evidence_and_changes_are_explained(string code, string says) =>
        (await ToolProcess.Run(Repository.Root, "explain", code)).EndsWith(0).Prints(says);

    // What a new code means is written where it is declared, or in the table of changes.
    [Fact]
    public async Task Every_code_of_a_change_is_in_the_table()
    {
        var listed = (await ToolProcess.Run(Repository.Root, "explain", "all")).EndsWith(0).Out.Split('\n').Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var used = Directory.GetFiles(Repository.PathOf("generators/FactKit.Compiler/Evolution"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "ChangeCategory\\.[A-Za-z]+, \"([a-z-]+)\"").Select(match => match.Groups[1].Value));

        Assert.Empty(used.Where(code => !listed.Contains(code)).Distinct());
    }
}
