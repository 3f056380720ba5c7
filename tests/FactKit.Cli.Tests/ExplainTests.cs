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
        (await ToolProcess.Run(Repository.Root, "explain", "FK212")).EndsWith(2).Complains("there is no diagnostic FK212; did you mean FK0212?");

    [Fact]
    public async Task All_are_listed() =>
        (await ToolProcess.Run(Repository.Root, "explain", "all")).EndsWith(0).Prints("FK0001  error    YAML syntax error\n");
}
