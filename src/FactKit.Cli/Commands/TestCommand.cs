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

    static readonly Option<bool> Mutate = new("--mutate")
    {
        Description = "Also break valid examples once for each constraint, and name the constraints that no example guards.",
    };

    static readonly Option<bool> Write = new("--write")
    {
        Description = "With --mutate: write an example for each constraint that none guards. Nothing is written over.",
    };

    static readonly Option<bool> Strict = new("--strict")
    {
        Description = "End with 1 on warnings too, such as constraints that no example guards.",
    };

    /// <summary>What a summary adds where nothing can be read by what was looked at.</summary>
    public const string NoDocumentType = "; no type says `document: true`, so that no document is read by it";

    public static Command Create(Terminal terminal)
    {
        var command = new Command("test", "Run the examples of schemas: NAME.examples/valid must read, NAME.examples/invalid must give the faults that each names in $expect.") { Paths, Mutate, Write, Strict };
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(terminal, arguments, cancellation)));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments, CancellationToken cancellation)
    {
        if (arguments.GetValue(Write) && !arguments.GetValue(Mutate)) throw new UserError("--write writes what --mutate finds: say both");
        var mutation = arguments.GetValue(Mutate) ? new MutationFindings(arguments.GetValue(Write)) : null;
        var files = InputFiles.Schemas(arguments.GetValue(Paths));
        var log = FindingLog.Of(terminal, arguments);
        var (run, done, documentTypes) = (0, 0, 0);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            terminal.Progress.Show(() => ProgressState.Of(done, files.Count, Visible.Text($"{file.Shown}: {Count.Of(run, "example")} so far")));
            var (loaded, faulty) = Load(file, cancellation);
            done++;
            if (loaded is not var (whole, types))
            {
                log.Report(faulty!);
                continue;
            }
            documentTypes += types.Count;
            var examples = SchemaExamples.Of(file.FullPath, types).All;
            if (examples.Count == 0 && types.Count > 0)
                log.Report(new(Severity.Warning, ToolCodes.NoExamples, $"there is no example of {string.Join(" or ", types.Select(type => type.Name))}: put documents into {Path.GetFileName(ExampleFiles.FolderOf(file.FullPath))}/valid and invalid") { File = file.Shown });
            foreach (var example in examples)
            {
                cancellation.ThrowIfCancellationRequested();
                run++;
                foreach (var fault in example.Check()) log.Report(Finding(example, fault, showsLine: !SensitiveFields.AreIn(example.Type, whole)));
            }
            if (mutation is not null && types.Count > 0)
                foreach (var finding in mutation.Of(file, whole, types, (constraint, all) => terminal.Progress.Show(() => ProgressState.Of(constraint, all, Visible.Text($"{file.Shown}: breaking documents, {constraint:N0} of {Count.Of(all, "constraint")}"))), cancellation)) log.Report(finding);
        }
        var code = log.End($"{Count.Of(run, "example")} of {Count.Of(files.Count, "schema")}{(mutation is null ? "" : $", {Count.Of(mutation.Constraints, "constraint")}, {mutation.Guarded:N0} guarded, {mutation.Constraints - mutation.Guarded:N0} not")}: {log.Tally}{(documentTypes == 0 && log.Tally.Errors == 0 ? NoDocumentType : "")}");
        return arguments.GetValue(Strict) && log.Tally.Warnings > 0 ? ExitCode.Findings : code;
    }

    // One schema that does not compile hides nothing of the others.
    static (LoadedSchema? Loaded, Finding? Faulty) Load(InputFile file, CancellationToken cancellation)
    {
        try
        {
            return (CompiledDocuments.LoadAll(file, ImageCache.OfUser(), cancellation), null);
        }
        catch (UserError fault)
        {
            return (null, new(Severity.Error, ToolCodes.CannotTest, fault.Message) { File = file.Shown });
        }
    }

    static Finding Finding(SchemaExample example, ExampleFault fault, bool showsLine)
    {
        var finding = new Finding(Severity.Error, fault.Code, fault.Message) { File = ShownPath.Of(example.FilePath) };
        if (fault.Issue is not { Line: { } line, Column: { } column } issue) return finding;
        using var text = new StreamReader(QuietFile.Open(example.FilePath), Encoding.UTF8);
        var source = new SourceFile(example.FilePath, text.ReadToEnd());
        return finding with { Path = issue.Path, Line = line, Column = column, SourceLine = showsLine ? source.GetLine(line - 1) : null };
    }
}
