using System.CommandLine;
using System.Globalization;
using FactKit.Cli.Findings;
using FactKit.Cli.Hosting;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Testing;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit validate SCHEMA DOC...</c>: documents by the generated parser, which is compiled in memory.</summary>
static class ValidateCommand
{
    static readonly Argument<string> Schema = new("schema") { Description = "The schema (*.fact.yaml) of the documents." };

    static readonly Argument<string[]> Documents = new("document")
    {
        Description = "JSON, YAML or NDJSON files, folders, patterns, or `-` for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    static readonly Option<string?> Type = DocumentOptions.Type();

    static readonly Option<DocumentFormat> Format = DocumentOptions.Format();

    static readonly Option<ReportLevel> Level = DocumentOptions.Report();

    static readonly Option<int?> Parallel = new("--parallel")
    {
        Description = $"On how many threads NDJSON is read, from 1 to {FactLinesOptions.MostParallelism}. [default: 1]",
        HelpName = "threads",
        Validators =
        {
            static result =>
            {
                if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) || threads is < 1 or > FactLinesOptions.MostParallelism))
                    result.AddError($"--parallel takes a number from 1 to {FactLinesOptions.MostParallelism}; found {Visible.Text(result.Tokens[0].Value)}");
            },
        },
    };

    static readonly Option<bool> NoCache = DocumentOptions.NoCache();

    public static Command Create(Terminal terminal)
    {
        var command = new Command("validate", "Validate documents: the faults that the generated parser gives, because it is the generated parser.") { Schema, Documents, Type, Format, Level, Parallel, NoCache };
        command.SetAction((arguments, cancellation) => Run(terminal, arguments, cancellation));
        return command;
    }

    static async Task<int> Run(Terminal terminal, ParseResult arguments, CancellationToken cancellation)
    {
        terminal.Progress.Show(() => new(null, "compiling the schema"));
        var loaded = CompiledDocuments.Load(InputFiles.One(arguments.GetValue(Schema)!), arguments.GetValue(Type), arguments.GetValue(NoCache) ? null : ImageCache.OfUser(), cancellation);
        var type = loaded.Types[0];
        var documents = DocumentFile.Expand(arguments.GetValue(Documents)!, arguments.GetValue(Format), terminal);
        var options = new FactLinesOptions { Read = Options(arguments.GetValue(Level)), Parallelism = arguments.GetValue(Parallel) ?? 1 };
        var run = new ValidationRun(type, options, FindingLog.Of(terminal, arguments), terminal) { ShowsLines = !SensitiveFields.AreIn(type, loaded.Schema) };
        try
        {
            run.Begin(documents.Count);
            foreach (var document in documents)
            {
                cancellation.ThrowIfCancellationRequested();
                await run.Validate(document, cancellation);
            }
            return run.End(stopped: false);
        }
        catch (OperationCanceledException)
        {
            // What was done so far is worth knowing.
            return run.End(stopped: true);
        }
    }

    static FactReadOptions Options(ReportLevel level) => new()
    {
        Report = level switch { ReportLevel.Info => FactSeverity.Info, ReportLevel.Error => FactSeverity.Error, _ => FactSeverity.Warning },
    };
}
