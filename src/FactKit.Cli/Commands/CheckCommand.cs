using System.CommandLine;
using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Export;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit check PATH...</c>: what a build would say of schemas.</summary>
static class CheckCommand
{
    static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Schemas (*.fact.yaml), folders that hold some, or patterns. Without one: the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Check schemas: every fault that a build would report, at its place.") { Paths };
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(terminal, arguments, cancellation)));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments, CancellationToken cancellation)
    {
        var schemas = Schemas.Compile(InputFiles.Schemas(arguments.GetValue(Paths)), cancellation);
        var log = FindingLog.Of(terminal, arguments);
        foreach (var finding in schemas.Findings()) log.Report(finding);
        return log.End($"{Count.Of(schemas.All.Count, "schema")} checked: {log.Tally}{(log.Tally.Errors == 0 && !schemas.All.Any(one => one.Compiled.Result.Schema is { } schema && ExportModel.DocumentsOf(schema).Any()) ? TestCommand.NoDocumentType : "")}");
    }
}
