namespace FactKit.Cli.Tests;

public class HelpTests
{
    [Fact]
    public async Task Help_lists_every_verb_under_the_name_of_the_tool()
    {
        var help = (await ToolProcess.Run(Repository.Root, "--help")).EndsWith(0).Prints("Usage:\n  factkit [command] [options]\n");

        foreach (var verb in new[] { "new", "infer", "check", "fmt", "test", "validate", "ground", "export", "diff", "explain", "completion" }) help.Prints($"\n  {verb} ");
    }

    [Fact]
    public async Task The_version_is_that_of_the_package() => (await ToolProcess.Run(Repository.Root, "--version")).EndsWith(0).Prints("0.1.0\n");

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
    [InlineData("pwsh")]
    [InlineData("powershell")]
    public async Task Every_shell_has_a_script(string shell) => (await ToolProcess.Run(Repository.Root, "completion", shell)).EndsWith(0).Prints("factkit complete ");

    [Fact]
    public async Task Without_a_verb_the_call_is_wrong() => (await ToolProcess.Run(Repository.Root)).EndsWith(2).Complains("say what to do: new, infer, check").Complains("(factkit --help)");

    [Theory]
    [InlineData("new"), InlineData("infer"), InlineData("check"), InlineData("fmt"), InlineData("test"), InlineData("validate"), InlineData("ground"), InlineData("export"), InlineData("diff"), InlineData("explain"), InlineData("completion")]
    public async Task Every_verb_says_what_it_is_for_and_what_it_takes(string verb)
    {
        var help = (await ToolProcess.Run(Repository.Root, verb, "--help")).EndsWith(0).Prints($"Usage:\n  factkit {verb} ").Out;

        // Each option has something to say, and says it once.
        foreach (var line in help.Split('\n').Where(line => line.StartsWith("  -", StringComparison.Ordinal))) Assert.Matches(@"^  -\S.*\S  +[A-Z].*\S", line);
        Assert.DoesNotContain("[default: 1] [default: 1]", help, StringComparison.Ordinal);
    }
}
