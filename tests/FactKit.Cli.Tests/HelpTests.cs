namespace FactKit.Cli.Tests;

public class HelpTests
{
    [Fact]
    public async Task Help_lists_every_verb_under_the_name_of_the_tool()
    {
        var help = (await ToolProcess.Run(Repository.Root, "--help")).EndsWith(0).Prints("Usage:\n  factkit [command] [options]\n");

        foreach (var verb in new[] { "new", "infer", "check", "fmt", "test", "validate", "ground", "explain", "completion" }) help.Prints($"\n  {verb} ");
    }

    [Fact]
    public async Task The_version_is_that_of_the_package() => (await ToolProcess.Run(Repository.Root, "--version")).EndsWith(0).Prints("0.1.0");

    [Theory]
    [InlineData("factkit val", "validate\n")]
    [InlineData("factkit check --output js", "json\n")]
    [InlineData("factkit explain FK02", "FK0212\n")]
    public async Task Words_are_completed(string line, string word) =>
        (await ToolProcess.Run(Repository.Root, "complete", $"{line.Length}", line)).EndsWith(0).Prints(word);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public async Task Every_shell_has_a_script(string shell) => (await ToolProcess.Run(Repository.Root, "completion", shell)).EndsWith(0).Prints("factkit complete ");

    [Fact]
    public async Task Without_a_verb_the_call_is_wrong() => (await ToolProcess.Run(Repository.Root)).EndsWith(2).Complains("Try `factkit --help`");
}
