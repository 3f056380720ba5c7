using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema;
using FactKit.Compiler.Text;

namespace FactKit.Compiler;

/// <summary>The whole compiler on a set of files, for tools that keep nothing between two runs.</summary>
public static class SchemaCompiler
{
    /// <summary>Reads and binds the files, which may import each other.</summary>
    public static IReadOnlyList<CompiledSchema> Compile(IEnumerable<SourceFile> files, CancellationToken cancellation = default)
    {
        var read = files.Select(file => SchemaFile.Read(file, cancellation)).ToList();
        var all = SchemaSet.Of(read.Select(file => SchemaEntry.Of(file.Tree.File.Path, file.Schema)));
        return [.. read.Select(file => new CompiledSchema(file, Binder.Bind(BindInput.For(file.Tree.File.Path, all), cancellation)))];
    }
}

/// <summary>One file, compiled.</summary>
public sealed record CompiledSchema(SchemaFile File, BindResult Result)
{
    /// <summary>All its faults with their places, in order of position.</summary>
    public IReadOnlyList<LocatedDiagnostic> Diagnostics { get; } = Located(File, Result);

    /// <summary>The faults of a file with their places: those of its YAML, of its keys, and of binding.</summary>
    public static IReadOnlyList<LocatedDiagnostic> Located(SchemaFile file, BindResult result) =>
    [
        .. file.Tree.Diagnostics
            .Concat(file.Diagnostics.Concat(result.Diagnostics).Select(diagnostic => new LocatedDiagnostic(diagnostic.Descriptor, file.Tree.Locate(diagnostic.Location), diagnostic.Arguments)))
            .OrderBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal),
    ];
}
