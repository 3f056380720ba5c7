using System.Text;
using FactKit.Cli.Inputs;
using FactKit.Compiler.Text;

namespace FactKit.Cli.Findings;

/// <summary>Issues of documents as findings.</summary>
static class IssueFinding
{
    /// <param name="issue">The issue.</param>
    /// <param name="file">The document, as it is printed.</param>
    /// <param name="sourceLine">The line that the issue stands in; null: not shown.</param>
    public static Finding Of(FactIssue issue, string file, string? sourceLine) => new(SeverityOf(issue.Severity), issue.Code, issue.Message)
    {
        File = file,
        Line = issue.Line ?? 0,
        Column = issue.Column ?? 0,
        Path = issue.Path,
        RuleId = issue.RuleId,
        Detail = issue.Detail,
        Causes = [.. issue.Causes],
        SourceLine = sourceLine,
        Notes = issue is { Code: FactCodes.UnknownField, Path: "/$expect" } ? ["$expect is for the examples of a schema, which `factkit test` reads"] : [],
    };

    /// <summary>The findings of a document that is in memory.</summary>
    /// <param name="issues">What was found.</param>
    /// <param name="document">The document.</param>
    /// <param name="utf8">Its text.</param>
    /// <param name="showsLines">Whether its lines may be shown.</param>
    public static IEnumerable<Finding> All(FactList<FactIssue> issues, DocumentFile document, byte[] utf8, bool showsLines)
    {
        if (issues.IsEmpty) yield break;
        var source = new SourceFile(document.Shown, Encoding.UTF8.GetString(utf8));
        foreach (var issue in issues)
        {
            var finding = Of(issue, document.Shown, showsLines && issue.Line is { } line ? source.GetLine(line - 1) : null);
            yield return issue.Code == FactCodes.MalformedJson && FormatHint.Of(utf8) is { } hint ? finding with { Notes = [hint] } : finding;
        }
    }

    static Severity SeverityOf(FactSeverity severity) => severity switch
    {
        FactSeverity.Error => Severity.Error,
        FactSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
