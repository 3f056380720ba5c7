using System.CommandLine;
using System.CommandLine.Parsing;
using FactKit.Cli.Files;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Export;
using FactKit.Compiler.Naming;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit export SCHEMA --to TARGET</c>: what other tools and people make of a schema.</summary>
static class ExportCommand
{
    static readonly Argument<string> Path = new("schema") { Description = "The schema (*.fact.yaml); what it imports comes along.", HelpName = "schema" };

    static readonly Option<ExportTarget> To = Target();

    static readonly Option<string?> Type = DocumentOptions.Type();

    static readonly Option<string?> Out = new("--out")
    {
        Description = "The file to write; without it the result goes to standard output.",
        HelpName = "file",
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("export", "Export a schema: JSON Schema, schemas for language models, a codebook in HTML or Markdown, TypeScript, SQL, headers of tables.") { Path, To, Type, Out };
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(terminal, arguments, cancellation)));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments, CancellationToken cancellation)
    {
        var target = arguments.GetValue(To)!;
        var file = arguments.GetValue(Out);
        if (file is not null) OutputFile.NeedFolder(file);
        terminal.Progress.Show(() => new(null, $"exporting to {target.Name}"));
        var exported = target.Export(ExportInput.Load(arguments.GetValue(Path)!, arguments.GetValue(Type), target.Scope, cancellation));
        cancellation.ThrowIfCancellationRequested();
        if (file is not null) SafeFile.Write(file, exported.Text);
        else terminal.WriteResult(exported.Text);
        // On standard error, so that what is redirected is the export alone.
        terminal.Progress.Stop();
        foreach (var note in exported.Notes) terminal.Error.WriteLine($"{(note.Warning ? "warning" : "note")}: {(note.Place.Length > 0 ? Visible.Text(note.Place) + ": " : "")}{Visible.Text(note.Message)}");
        return ExitCode.Good;
    }

    static Option<ExportTarget> Target()
    {
        var names = ExportTargets.All.Select(target => target.Name).ToArray();
        var option = new Option<ExportTarget>("--to")
        {
            Description = "What to export to. " + string.Join("; ", ExportTargets.All.Select(target => $"{target.Name}: {target.Summary}")) + ".",
            HelpName = "target",
            Required = true,
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = argument => Parse(argument, names),
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(names);
        return option;
    }

    static ExportTarget? Parse(ArgumentResult argument, string[] names)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (ExportTargets.Find(text) is { } target) return target;
        var near = Suggestion.Nearest(text, names);
        argument.AddError($"--to takes {string.Join(", ", names)}; found {Visible.Text(text)}{(near is null ? "" : $"; did you mean {near}?")}");
        return null;
    }
}
