using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>One schema of a build.</summary>
/// <param name="Path">Its path with forward slashes; only used to resolve imports.</param>
/// <param name="Mark">Stands for the path and the surface: equal where both are.</param>
public sealed record SchemaEntry(string Path, SchemaNode Schema, Surface Surface, string Mark)
{
    /// <summary>The entry of a file.</summary>
    public static SchemaEntry Of(string path, SchemaNode schema)
    {
        var (normal, surface) = (ImportPath.Normalise(path), Surface.Of(schema));
        return new(normal, schema, surface, Fingerprint.Of(normal, surface));
    }
}
