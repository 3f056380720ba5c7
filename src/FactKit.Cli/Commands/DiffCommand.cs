using System.CommandLine;
using FactKit.Cli.Diffing;
using FactKit.Cli.Findings;
using FactKit.Cli.Hosting;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Evolution;
using FactKit.Testing.Evolution;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit diff OLD NEW</c>: what a new version of a schema breaks, proved by documents.</summary>
static class DiffCommand
{
    static readonly Argument<string> Old = new("old") { Description = "The schema as it was (*.fact.yaml)." };

    static readonly Argument<string> New = new("new") { Description = "The schema as it is to be." };

    static readonly Option<string?> WitnessFolder = new("--witness")
    {
        Description = "A folder to write each witness document to: one that the old schema accepts and the new one refuses or reads otherwise.",
        HelpName = "folder",
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("diff", "Compare two versions of a schema: what breaks documents, validity, meaning and C# code, and the version that it needs.") { Old, New, WitnessFolder };
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(terminal, arguments, cancellation)));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments, CancellationToken cancellation)
    {
        if (arguments.GetValue(WitnessFolder) is { } there && File.Exists(there)) throw new UserError($"{Visible.Text(there)} is a file: name a folder to write to");
        terminal.Progress.Show(() => new(null, "compiling both schemas"));
        var (old, oldTypes, oldFile) = Load(arguments.GetValue(Old)!, cancellation);
        var (@new, newTypes, _) = Load(arguments.GetValue(New)!, cancellation);
        terminal.Progress.Show(() => new(null, "making documents"));
        var search = new WitnessSearch(old, @new, oldTypes, newTypes, ValidExamples.Of(oldFile.FullPath, oldTypes));
        var found = SchemaDiff.Compare(old, @new);
        var changes = search.TryAll(found, at => terminal.Progress.Show(() => ProgressState.Of(at, found.Count, $"looking for witnesses, {at:N0} of {Count.Of(found.Count, "change")}")), cancellation);
        terminal.Progress.Stop();
        var result = new DiffResult(old, @new, changes, VersionAdvice.Of(old.Main.Version, @new.Main.Version, SchemaDiff.Bump(changes)));

        var written = arguments.GetValue(WitnessFolder) is { } folder ? WitnessFiles.Write(folder, changes) : null;
        switch (arguments.GetValue(GlobalOptions.Output))
        {
            case OutputFormat.Json: DiffJson.Write(terminal.Out, result); break;
            case OutputFormat.Sarif: DiffFindings.Write(FindingLog.Of(terminal, arguments), result); break;
            default: new DiffText(terminal.Styled(arguments.GetValue(GlobalOptions.Color))).Write(result, written); break;
        }
        return result.IsGood ? ExitCode.Good : ExitCode.Findings;
    }

    static (WholeSchema Schema, IReadOnlyList<Testing.DocumentType> Types, InputFile File) Load(string path, CancellationToken cancellation)
    {
        var file = InputFiles.OneSchema(path);
        var (schema, types) = CompiledDocuments.LoadAll(file, ImageCache.OfUser(), cancellation);
        return (schema, types, file);
    }
}
