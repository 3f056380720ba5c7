using System.CommandLine;
using FactKit.Cli.Diffing;
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
        var (old, oldTypes, oldFile) = Load(arguments.GetValue(Old)!, cancellation);
        var (@new, newTypes, _) = Load(arguments.GetValue(New)!, cancellation);
        var search = new WitnessSearch(old, @new, oldTypes, newTypes, ValidExamples.Of(oldFile.FullPath, oldTypes));
        var changes = search.TryAll(SchemaDiff.Compare(old, @new), cancellation);
        var result = new DiffResult(old, @new, changes, VersionAdvice.Of(old.Main.Version, @new.Main.Version, SchemaDiff.Bump(changes)));

        var written = arguments.GetValue(WitnessFolder) is { } folder ? WitnessFiles.Write(folder, changes) : null;
        switch (arguments.GetValue(GlobalOptions.Output))
        {
            case OutputFormat.Json: DiffJson.Write(terminal.Out, result); break;
            case OutputFormat.Sarif: DiffFindings.Write(new SarifFindingWriter(terminal.Out), result); break;
            default: new DiffText(terminal.Styled(arguments.GetValue(GlobalOptions.Color))).Write(result, written); break;
        }
        return result.IsGood ? ExitCode.Good : ExitCode.Findings;
    }

    static (WholeSchema Schema, IReadOnlyList<Testing.DocumentType> Types, InputFile File) Load(string path, CancellationToken cancellation)
    {
        var files = InputFiles.Expand([path], ".fact.yaml");
        if (files.Count != 1) throw new UserError($"diff compares two schemas: {Visible.Text(path)} names {files.Count} files; name one");
        // Refuses a schema with errors.
        var types = CompiledDocuments.LoadAll(files[0], ImageCache.OfUser(), cancellation);
        return (Schemas.Whole(files[0], cancellation), types, files[0]);
    }
}
