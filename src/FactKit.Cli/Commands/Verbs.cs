using System.CommandLine;
using FactKit.Cli.Terminals;

namespace FactKit.Cli.Commands;

/// <summary>The verbs, in the order of help: from a first schema to what is made of it.</summary>
static class Verbs
{
    public static IEnumerable<Command> All(Terminal terminal) =>
    [
        InferCommand.Create(terminal),
        CheckCommand.Create(terminal),
        FormatCommand.Create(terminal),
        TestCommand.Create(terminal),
        ExplainCommand.Create(terminal),
    ];
}
