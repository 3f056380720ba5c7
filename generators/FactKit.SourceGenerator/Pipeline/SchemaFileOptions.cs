using Microsoft.CodeAnalysis.Diagnostics;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>The options of a file, reduced at once to what is used: Roslyn's own never compare as equal.</summary>
/// <param name="IsSchema">The file is a schema: a FactSchema item of the build, or an additional file with the name of one.</param>
readonly record struct SchemaFileOptions(bool IsSchema)
{
    /// <summary>The metadata that FactKit.targets puts on FactSchema items.</summary>
    public const string SchemaMetadata = "build_metadata.AdditionalFiles.FactKitSchema";

    /// <summary>How the names of schemas end.</summary>
    public const string Extension = ".fact.yaml";

    public static SchemaFileOptions Of(string path, AnalyzerConfigOptions options) =>
        new(path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            || (options.TryGetValue(SchemaMetadata, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase)));
}
