using System.CommandLine;
using System.Text;
using FactKit.Cli.Findings;
using FactKit.Cli.Hosting;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Text;
using FactKit.Testing;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit test SCHEMA...</c>: the examples beside schemas.</summary>
static class TestCommand
{
    static readonly Argument<string[]> Paths = new("schema")
    {
        Description = "Schemas (*.fact.yaml), folders that hold some, or patterns. Without one: the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("test", "Run the examples of schemas: NAME.examples/valid must read, NAME.examples/invalid must give the faults that each names in $expect.") { Paths };
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(terminal, arguments, cancellation)));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments, CancellationToken cancellation)
    {
        var files = InputFiles.Schemas(arguments.GetValue(Paths));
        var writer = FindingWriter.Of(terminal, arguments);
        var tally = new Tally();
        var run = 0;
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var types = CompiledDocuments.LoadAll(file, ImageCache.OfUser(), cancellation);
            var examples = SchemaExamples.Of(file.FullPath, types).All;
            if (examples.Count == 0 && types.Count > 0)
                Report(new(Severity.Warning, "no-examples", $"there is no example of {string.Join(" or ", types.Select(type => type.Name))}: put documents into {Path.GetFileName(ExampleFiles.FolderOf(file.FullPath))}/valid and invalid") { File = file.Shown });
            foreach (var example in examples)
            {
                cancellation.ThrowIfCancellationRequested();
                run++;
                foreach (var fault in example.Check()) Report(Finding(example, fault));
            }
        }
        writer.End($"{Count.Of(run, "example")} of {Count.Of(files.Count, "schema")}: {tally}");
        return tally.Errors > 0 ? ExitCode.Findings : ExitCode.Good;

        void Report(Finding finding)
        {
            tally.Add(finding.Severity);
            writer.Write(finding);
        }
    }

    static Finding Finding(SchemaExample example, ExampleFault fault)
    {
        var finding = new Finding(Severity.Error, fault.Code, fault.Message) { File = ShownPath.Of(example.FilePath) };
        if (fault.Issue is not { Line: { } line, Column: { } column } issue) return finding;
        var source = new SourceFile(example.FilePath, File.ReadAllText(example.FilePath, Encoding.UTF8));
        return finding with { Path = issue.Path, Line = line, Column = column, SourceLine = source.GetLine(line - 1) };
    }
}
