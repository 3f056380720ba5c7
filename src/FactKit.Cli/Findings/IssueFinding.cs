using System.Text;
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
    };

    /// <summary>The findings of a document that is in memory.</summary>
    public static IEnumerable<Finding> All(FactList<FactIssue> issues, string file, byte[] utf8)
    {
        if (issues.IsEmpty) yield break;
        var source = new SourceFile(file, Encoding.UTF8.GetString(utf8));
        foreach (var issue in issues) yield return Of(issue, file, issue.Line is { } line ? source.GetLine(line - 1) : null);
    }

    static Severity SeverityOf(FactSeverity severity) => severity switch
    {
        FactSeverity.Error => Severity.Error,
        FactSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
