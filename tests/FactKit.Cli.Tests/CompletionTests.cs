namespace FactKit.Cli.Tests;

/// <summary>The script of <c>factkit completion</c>, in the shell that it is for.</summary>
public class CompletionTests
{
    [BashTheory]
    [InlineData("factkit va", "validate")]
    [InlineData("factkit co", "completion")]
    [InlineData("factkit check --out", "--output")]
    [InlineData("factkit check --output j", "json")]
    [InlineData("factkit export note.fact.yaml --to type", "typescript")]
    [InlineData("factkit explain FK021", "FK0210", "FK0211", "FK0212")]
    [InlineData("factkit completion p", "pwsh")]
    [InlineData("factkit check no", "note.fact.yaml")]
    [InlineData("factkit validate note.fact.yaml do", "documents")]
    public async Task A_word_is_completed_in_bash(string line, params string[] words)
    {
        using var folder = new TestFolder(("note.fact.yaml", "factkit: 1\n"), ("documents/a.json", "{}"));
        folder.Write("factkit.sh", (await folder.Run("completion", "bash")).EndsWith(0).Out);

        // As bash calls it when the tab key is pressed behind the line.
        var (code, text) = OutsideTool.Run("bash", folder.Root, "--norc", "-c", $$"""
            factkit() { {{ToolProcess.ShellCommand}} "$@"; }
            source factkit.sh
            spec=$(complete -p factkit) || exit 1
            COMP_LINE='{{line}}' COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}
            function=$(sed -E 's/.* -F ([^ ]+) .*/\1/' <<< "$spec")
            "$function" factkit "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%s\n' "${COMPREPLY[@]}"
            """)!.Value;

        Assert.True(code == 0, text);
        foreach (var word in words) Assert.Contains(word, text.Split('\n'));
        // Nothing else begins with it.
        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), found => Assert.StartsWith(line.Split(' ')[^1], found, StringComparison.Ordinal));
    }
}

/// <summary>A theory that needs bash.</summary>
sealed class BashTheoryAttribute : TheoryAttribute
{
    public BashTheoryAttribute()
    {
        if (OperatingSystem.IsWindows() || OutsideTool.Run("bash", Path.GetTempPath(), "--version") is not { ExitCode: 0 }) Skip = "there is no bash";
    }
}
