using System.CommandLine;
using FactKit.Cli.Files;
using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Compiler;
using FactKit.Compiler.Inference;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Text;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit infer DOC...</c>: a first schema from sample documents.</summary>
static class InferCommand
{
    static readonly Argument<string[]> Documents = new("document")
    {
        Description = "Documents in JSON, NDJSON or YAML (also lists of documents), folders that hold some, or patterns; `-` is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    static readonly Option<string?> Id = new("--schema") { Description = "The id of the schema; made from the name of the file or folder unless it is given.", HelpName = "id" };
    static readonly Option<string?> TypeName = new("--type", "-t") { Description = "The type of the documents; made from the name of the file or folder unless it is given.", HelpName = "name" };
    static readonly Option<string?> Out = new("--out") { Description = "The file to write, which must not exist; standard output unless it is given.", HelpName = "file" };
    static readonly Option<bool> KeepNulls = new("--keep-nulls") { Description = "Keep fields that are null somewhere as they are, without a type, instead of refusing documents with null." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("infer", "Infer a first schema from sample documents: types, lists, enums, keys, and what may be missing.") { Documents, Id, TypeName, Out, KeepNulls };
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(terminal, arguments, cancellation)));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments, CancellationToken cancellation)
    {
        var paths = arguments.GetValue(Documents)!;
        var target = arguments.GetValue(Out);
        if (target is not null && Path.Exists(target)) throw new UserError($"{Visible.Text(target)} is there already; nothing was written");
        if (target is not null) OutputFile.NeedFolder(target);
        var options = Options(arguments, paths);
        var inference = new SchemaInference();
        var samples = new Samples(inference, terminal);
        // The schema goes to standard output where no file is named, and what is said of it elsewhere.
        var log = target is null ? new FindingLog(terminal, new AsideFindingWriter(terminal)) : FindingLog.Of(terminal, arguments);
        foreach (var fault in samples.Read(paths, cancellation)) log.Report(fault);
        if (inference.Count == 0 && log.Tally.Errors == 0) throw new UserError("there is no document in what was given");
        if (log.Tally.Errors > 0) return log.End($"no schema was made: {log.Tally}");
        var count = inference.Count;
        var schema = inference.Finish(options);
        Verify(schema.Text, cancellation);
        if (target is null) terminal.WriteResult(schema.Text);
        else SafeFile.Write(target, schema.Text);
        foreach (var note in schema.Notes) log.Report(new(note.Refused ? Severity.Warning : Severity.Info, note.Refused ? ToolCodes.Refused : ToolCodes.Untyped, note.Message) { Path = note.Path });
        return log.End($"{Visible.Text(target ?? "the schema")} was made from {Count.Of(count, "document")}: {log.Tally}");
    }

    static InferenceOptions Options(ParseResult arguments, string[] paths)
    {
        var name = NameOf(paths);
        var id = arguments.GetValue(Id);
        var type = arguments.GetValue(TypeName);
        if (id is not null && !id.Split('.').All(IsWord)) throw new UserError($"the id of a schema is words of letters, digits and - joined by dots, such as newsroom.clash; found {Visible.Text(id)}");
        if (type is not null && !CSharpNames.IsIdentifier(type)) throw new UserError($"a type is named by letters, digits and _, such as ClashReport; found {Visible.Text(type)}");
        var fallback = name.Length == 0 ? "samples" : "samples." + name;
        var last = CSharpNames.Pascal((id ?? fallback).Split('.')[^1]);
        var made = name.Length == 0 ? "Report" : CSharpNames.Pascal(name);
        return new()
        {
            SchemaId = id,
            FallbackId = fallback,
            // A type that is called as its namespace is awkward to name in C#.
            TypeName = type ?? (made == last ? made + "Report" : made),
            KeepNulls = arguments.GetValue(KeepNulls),
        };
    }

    // The file or folder that all documents come from, as a word of an id.
    static string NameOf(string[] paths)
    {
        if (paths is not [var path] || path == "-") return "";
        var named = path.AsSpan().ContainsAny('*', '?') ? Path.GetDirectoryName(path[..path.AsSpan().IndexOfAny('*', '?')]) ?? "" : path;
        var stem = Path.GetFileName(Path.GetFullPath(named.Length == 0 ? "." : named)).Split('.')[0].ToLowerInvariant();
        var word = string.Join('-', stem.Split(stem.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries));
        return IsWord(word) && word.Length <= 60 ? word : "";
    }

    static bool IsWord(string word) => word.Length is > 0 and <= 60 && char.IsAsciiLetter(word[0]) && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    // Whatever the samples are, what is made of them compiles; anything else is a fault of the tool.
    static void Verify(string text, CancellationToken cancellation)
    {
        var diagnostics = SchemaCompiler.Compile([new SourceFile("inferred.fact.yaml", text)], cancellation)[0].Diagnostics;
        if (diagnostics.Count > 0) throw new InvalidOperationException($"{diagnostics[0].Descriptor.Id}: {diagnostics[0].Message}");
    }
}
