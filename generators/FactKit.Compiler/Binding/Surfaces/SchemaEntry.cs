using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>One schema of a build.</summary>
/// <param name="Path">Its path with forward slashes; only used to resolve imports.</param>
public sealed record SchemaEntry(string Path, SchemaNode Schema, Surface Surface)
{
    /// <summary>The entry of a file.</summary>
    public static SchemaEntry Of(string path, SchemaNode schema) => new(ImportPath.Normalise(path), schema, Surface.Of(schema));
}
