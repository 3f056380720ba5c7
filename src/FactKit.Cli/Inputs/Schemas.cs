using FactKit.Cli.Findings;
using FactKit.Cli.Output;
using FactKit.Compiler;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Evolution;
using FactKit.Compiler.Text;
using FactKit.Testing;

namespace FactKit.Cli.Inputs;

/// <summary>Schemas and what they import, compiled without C#.</summary>
sealed class Schemas
{
    Schemas(SchemaFiles files, IReadOnlyList<SchemaInput> all)
    {
        Files = files;
        All = all;
    }

    /// <summary>Their texts, read once: one that was named may be a pipe.</summary>
    public SchemaFiles Files { get; }

    /// <summary>Every file that was named or imported, in ordinal order of path.</summary>
    public IReadOnlyList<SchemaInput> All { get; }

    /// <summary>Whether all of them compile.</summary>
    public bool Succeeded => !All.SelectMany(schema => schema.Compiled.Diagnostics).Any(fault => fault.Descriptor.Severity == DiagnosticSeverity.Error);

    /// <summary>Compiles files and what they import, as one build would.</summary>
    public static Schemas Compile(IEnumerable<InputFile> files, CancellationToken cancellation)
    {
        var byPath = files.ToDictionary(file => file.FullPath, StringComparer.Ordinal);
        var loaded = SchemaFiles.LoadAll(byPath.Keys, path => byPath[path].Open());
        var texts = loaded.Texts.OrderBy(text => text.Path, StringComparer.Ordinal).ToList();
        // What was decoded with a loss is read again, to be refused.
        foreach (var text in texts)
            if (text.GetText(cancellation).ToString().Contains('\uFFFD')) TextFile.ReadAgain(new(text.Path));
        var sources = texts.Select(text => Source(text.Path, text.GetText(cancellation).ToString()));
        return new(loaded, [.. texts.Zip(SchemaCompiler.Compile(sources, cancellation), (text, compiled) => new SchemaInput(text.Path, compiled))]);
    }

    /// <summary>The one at a path.</summary>
    public SchemaInput Of(InputFile file) => All.First(schema => schema.Path == SchemaFiles.Slashes(file.FullPath));

    /// <summary>The model of the one at a path, when all of them compile.</summary>
    /// <exception cref="UserError">One has errors.</exception>
    public BoundSchema Sound(InputFile file)
    {
        if (!Succeeded) throw new UserError($"{Visible.Text(file.Shown)} has errors: `{Tool.Name} check {Visible.Text(file.Shown)}` shows them");
        // Without an error there is a model.
        return Of(file).Compiled.Result.Schema!;
    }

    /// <summary>The one at a path with all that it imports, when all of them compile.</summary>
    public WholeSchema Whole(InputFile file) => WholeSchema.Of(All.Select(schema => schema.Compiled), Of(file).Compiled.File.Tree.File.Path);

    /// <summary>Their faults, file by file and in order of position.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (var (path, schema) in All)
            foreach (var fault in schema.Diagnostics) yield return Finding(path, schema.File.Tree.File, fault);
    }

    // The compiler knows a built-in schema by its name.
    static SourceFile Source(string path, string text) => new(BuiltInSchemas.NameOf(path, text) ?? path, text);

    /// <summary>A fault of a schema's text.</summary>
    public static Finding Finding(string path, SourceFile source, LocatedDiagnostic fault)
    {
        var start = source.GetPosition(fault.Span.Start);
        return new(SeverityOf(fault.Descriptor.Severity), fault.Descriptor.Id, fault.Message)
        {
            File = ShownPath.Of(path),
            Line = start.Line + 1,
            Column = start.Column + 1,
            Length = Math.Max(1, fault.Span.Length),
            SourceLine = source.GetLine(start.Line),
            Notes = [$"more: {Tool.Name} explain {fault.Descriptor.Id}"],
        };
    }

    static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}

/// <summary>A schema file and what the compiler made of it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Compiled">The result.</param>
sealed record SchemaInput(string Path, CompiledSchema Compiled);
