using System.Text.RegularExpressions;

namespace FactKit.Cli.Commands;

/// <summary>
/// What the codes of findings mean that are no diagnostics of schemas. It is written once, where a code is declared: in the docstrings of the constants, and for changes in docs/changes.md.
/// </summary>
static partial class CodeTable
{
    static readonly Lazy<IReadOnlyList<(string Code, string Says)>> s_all = new(static () =>
    [
        .. new[] { "FactCodes.cs", "ExampleFault.cs", "ToolCodes.cs" }.SelectMany(static file => Entries(Constant(), file)),
        .. Entries(Row(), "changes.md"),
    ]);

    /// <summary>Each code with a sentence or two.</summary>
    public static IReadOnlyList<(string Code, string Says)> All => s_all.Value;

    static IEnumerable<(string Code, string Says)> Entries(Regex form, string file)
    {
        using var stream = typeof(CodeTable).Assembly.GetManifestResourceStream("codes/" + file) ?? throw new InvalidOperationException($"The table {file} is missing.");
        using var reader = new StreamReader(stream);
        return [.. form.Matches(reader.ReadToEnd().ReplaceLineEndings("\n")).Select(static match => (match.Groups["code"].Value, match.Groups["says"].Value.Replace("<c>", "`", StringComparison.Ordinal).Replace("</c>", "`", StringComparison.Ordinal)))];
    }

    [GeneratedRegex("""/// <summary>(?<says>[^\n]*)</summary>\n +public const string \w+ = "(?<code>[a-z-]+)";""")]
    private static partial Regex Constant();

    [GeneratedRegex("""^\| `(?<code>[a-z-]+)` \| (?<says>[^\n]*) \|$""", RegexOptions.Multiline)]
    private static partial Regex Row();
}
