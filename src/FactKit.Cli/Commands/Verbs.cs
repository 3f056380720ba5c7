using System.CommandLine;
using FactKit.Cli.Terminals;

namespace FactKit.Cli.Commands;

/// <summary>The verbs, in the order of help: from a first schema to what is made of it.</summary>
static class Verbs
{
    public static IEnumerable<Command> All(Terminal terminal, Func<Command> root) =>
    [
        NewCommand.Create(terminal),
        InferCommand.Create(terminal),
        CheckCommand.Create(terminal),
        FormatCommand.Create(terminal),
        TestCommand.Create(terminal),
        ValidateCommand.Create(terminal),
        GroundCommand.Create(terminal),
        ExportCommand.Create(terminal),
        DiffCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        CompletionCommand.Create(terminal),
        CompletionCommand.Complete(terminal, root),
    ];
}
