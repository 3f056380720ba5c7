using FactKit.Cli.Findings;
using FactKit.Cli.Terminals;

namespace FactKit.Cli.Output;

/// <summary>Findings as single lines on standard error, where standard output is for something else.</summary>
sealed class AsideFindingWriter(Terminal terminal) : IFindingWriter
{
    public void Write(Finding finding)
    {
        var place = finding.File is null ? "" : finding.Line > 0 ? $"{finding.File}({finding.Line},{finding.Column}): " : $"{finding.File}: ";
        terminal.Complain(Visible.Text($"{place}{(finding.Path is { Length: > 0 } path ? path + ": " : "")}{finding.Message}"));
    }

    // What was made tells enough; that nothing was made does not.
    public void End(string summary, Tally counts)
    {
        if (counts.Errors > 0) terminal.Complain(summary);
    }
}
