using System.CommandLine;
using FactKit.Cli.Commands;
using FactKit.Cli.Findings;
using FactKit.Cli.Terminals;

namespace FactKit.Cli.Output;

/// <summary>What a verb finds, as it comes: each finding is counted and printed as the options ask, so that long runs keep none.</summary>
sealed class FindingLog(Terminal terminal, IFindingWriter writer)
{
    public static FindingLog Of(Terminal terminal, ParseResult arguments) => new(terminal, arguments.GetValue(GlobalOptions.Output) switch
    {
        OutputFormat.Json => new JsonFindingWriter(terminal.Out, arguments.CommandResult.Command.Name),
        OutputFormat.Sarif => new SarifFindingWriter(terminal.Out),
        _ => new TextFindingWriter(terminal.Styled(arguments.GetValue(GlobalOptions.Color))),
    });

    /// <summary>What was found so far.</summary>
    public Tally Tally { get; } = new();

    public void Report(Finding finding)
    {
        Tally.Add(finding.Severity);
        terminal.Progress.MakeRoom(() => writer.Write(finding));
    }

    /// <summary>Ends the output with a line that sums up.</summary>
    /// <returns>The exit code: whether an error was found.</returns>
    public int End(string summary)
    {
        terminal.Progress.Stop();
        writer.End(summary, Tally);
        return Tally.Errors > 0 ? ExitCode.Findings : ExitCode.Good;
    }
}
