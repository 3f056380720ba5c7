using System.CommandLine;
using System.Text;
using FactKit.Cli.Files;
using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Formatting;
using FactKit.Compiler.Text;
using FactKit.Testing;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit fmt PATH...</c>: one form for the YAML of schemas.</summary>
static class FormatCommand
{
    static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Schemas (*.fact.yaml), folders that hold some, or patterns; `-` formats standard input to standard output. Without one: the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    static readonly Option<bool> Check = new("--check")
    {
        Description = "Change nothing; name the files that are not formatted, and end with 1 if there are some.",
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("fmt", "Format schemas: indentation, spaces and empty lines; comments, order and meaning stay as they are.") { Paths, Check };
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(terminal, arguments, cancellation)));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments, CancellationToken cancellation)
    {
        var paths = arguments.GetValue(Paths);
        if (paths is not null && paths.Contains("-") && paths.Length > 1) throw new UserError("`-` formats standard input and nothing else: name it alone, or name files");
        if (paths is ["-"]) return FormatInput(terminal, arguments.GetValue(Check), cancellation);
        var files = InputFiles.Schemas(paths);
        var log = FindingLog.Of(terminal, arguments);
        var check = arguments.GetValue(Check);
        var changed = 0;
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in Format(file, check, ref changed, cancellation)) log.Report(finding);
        }
        return log.End($"{changed} of {Count.Of(files.Count, "schema")} {(check ? "to be " : "")}formatted{(log.Tally.Errors > 0 && !check ? $": {log.Tally}" : "")}");
    }

    static IReadOnlyList<Finding> Format(InputFile file, bool check, ref int changed, CancellationToken cancellation)
    {
        var text = TextFile.Read(file);
        var result = SchemaFormatter.Format(text, cancellation);
        if (result.Text is null) return Faults(result, file.FullPath, file.Shown, text);
        if (QuietFile.IsEmpty(file.FullPath)) throw new UserError($"{Visible.Text(file.Shown)} is a pipe or a device, which cannot be written back: `{Tool.Name} fmt -` formats standard input");
        // A byte order mark goes too.
        if (File.ReadAllBytes(file.FullPath).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(result.Text))) return [];
        changed++;
        if (check) return [new(Severity.Error, ToolCodes.NotFormatted, $"the file is not formatted: `{Tool.Name} fmt {Visible.Text(file.Shown)}` does it") { File = file.Shown }];
        SafeFile.Write(TargetOf(file.FullPath), result.Text);
        return [new(Severity.Info, ToolCodes.Formatted, "the file was formatted") { File = file.Shown }];
    }

    static int FormatInput(Terminal terminal, bool check, CancellationToken cancellation)
    {
        var text = TextFile.Read(terminal.OpenIn(), DocumentFile.InputName);
        var result = SchemaFormatter.Format(text, cancellation);
        if (result.Text is null)
        {
            foreach (var fault in Faults(result, DocumentFile.InputName, DocumentFile.InputName, text)) terminal.Complain(Visible.Text($"({fault.Line},{fault.Column}): {fault.Message}"));
            return ExitCode.Findings;
        }
        if (!check) terminal.Out.Write(result.Text);
        return check && result.Text != text ? ExitCode.Findings : ExitCode.Good;
    }

    static IReadOnlyList<Finding> Faults(FormatResult result, string path, string shown, string text)
    {
        if (result.Refusal is { } refusal)
            return [new(Severity.Error, ToolCodes.CannotFormat, $"the file was left alone, since formatting would change more than white space: {refusal}; please report it, with the file if you can") { File = shown }];
        var source = new SourceFile(path, text);
        return [.. result.Faults.Select(fault => Schemas.Finding(path, source, fault) with { File = shown })];
    }

    // A link stays a link.
    static string TargetOf(string path) => new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
}
