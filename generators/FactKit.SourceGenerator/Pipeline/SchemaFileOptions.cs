using FactKit.Compiler.Binding.Surfaces;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>The options of a file, reduced at once to what is used: Roslyn's own never compare as equal.</summary>
/// <param name="IsSchema">The file is a schema: a FactSchema item of the build, or an additional file with the name of one.</param>
/// <param name="BuiltIn">The name of the built-in schema that the file is, such as <c>factkit/core</c>; null for all others. FactKit's own build says so.</param>
readonly record struct SchemaFileOptions(bool IsSchema, string? BuiltIn = null)
{
    /// <summary>The metadata that FactKit.targets puts on FactSchema items: <c>true</c>, or the name of a built-in schema.</summary>
    public const string SchemaMetadata = "build_metadata.AdditionalFiles.FactKitSchema";

    /// <summary>How the names of schemas end.</summary>
    public const string Extension = ".fact.yaml";

    public static SchemaFileOptions Of(string path, AnalyzerConfigOptions options)
    {
        options.TryGetValue(SchemaMetadata, out var value);
        if (value is not null && BuiltInSchemas.Contains(value)) return new(true, value);
        return new(path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));
    }
}
