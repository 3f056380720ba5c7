using System.CommandLine;
using FactKit.Cli.Commands;
using FactKit.Cli.Terminals;

namespace FactKit.Cli.Output;

/// <summary>The writer that the options ask for.</summary>
static class FindingWriter
{
    public static IFindingWriter Of(Terminal terminal, ParseResult arguments) => arguments.GetValue(GlobalOptions.Output) switch
    {
        OutputFormat.Json => new JsonFindingWriter(terminal.Out, arguments.CommandResult.Command.Name),
        OutputFormat.Sarif => new SarifFindingWriter(terminal.Out),
        _ => new TextFindingWriter(terminal.Styled(arguments.GetValue(GlobalOptions.Color))),
    };
}
