namespace FactKit.Cli.Tests;

/// <summary>How far a long run is, on a terminal alone.</summary>
public class ProgressTests
{
    const string Note = NoteSchema.Text;

    // Compiling takes longer than the half second before anything is shown.
    [TerminalTheory]
    [InlineData("compiling the schema", "1 document, all valid: no findings", "validate", "note.fact.yaml", "a.json", "--no-cache")]
    [InlineData("compiling both schemas", "needs a major version: 2.0.0", "diff", "note.fact.yaml", "new.fact.yaml")]
    [InlineData("note.fact.yaml: 0 examples so far", " constraints, ", "test", "note.fact.yaml", "--mutate")]
    [InlineData("0 documents, 0.0 MB", "schema: samples", "infer", "slow")]
    public async Task A_line_says_it_and_is_gone_before_what_was_found(string progress, string result, params string[] arguments)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("new.fact.yaml", Note.Replace("5", "4", StringComparison.Ordinal)), ("a.json", """{ "title": "Two" }"""));
        // A pipe whose other end takes its time.
        var call = $"{ToolProcess.ShellCommand} {string.Join(' ', arguments.Select(argument => argument == "slow" ? "-" : argument))}";
        if (arguments.Contains("slow")) call = $"(sleep 3; cat a.json) | {call}";

        var (_, text) = OutsideTool.Run("script", folder.Root, "-qec", $"export FACTKIT_CACHE={folder.PathOf("cache")} TERM=xterm; {call}", "/dev/null")!.Value;

        const string clear = "\e[K";
        Assert.Contains(clear, text, StringComparison.Ordinal);
        Assert.Contains(progress, text, StringComparison.Ordinal);
        // What a person sees at the end: what follows the last time that the line was taken away.
        var last = text[(text.LastIndexOf(clear, StringComparison.Ordinal) + clear.Length)..];
        Assert.Contains(result, last, StringComparison.Ordinal);
        Assert.DoesNotContain(progress, last, StringComparison.Ordinal);

        // Into a pipe, nothing of it.
        if (!arguments.Contains("slow")) Assert.DoesNotContain('\e', (await folder.Run(arguments)).Error);
    }
}

/// <summary>A theory that needs a terminal, which the program script of util-linux gives.</summary>
sealed class TerminalTheoryAttribute : TheoryAttribute
{
    public TerminalTheoryAttribute()
    {
        if (!OperatingSystem.IsLinux() || OutsideTool.Run("script", Path.GetTempPath(), "--version") is not { ExitCode: 0 }) Skip = "there is no program script, which gives a terminal";
    }
}
