using FactKit.SourceGenerator.Pipeline;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactKit.SourceGenerator.Tests;

/// <summary>Which additional files are schemas.</summary>
public class SelectionTests
{
    [Theory]
    [InlineData("clash.fact.yaml", null, true)]
    [InlineData("CLASH.FACT.YAML", null, true)]
    [InlineData("clash.yaml", null, false)]
    [InlineData("clash.yaml", "true", true)]
    [InlineData("clash.yaml", "True", true)]
    [InlineData("clash.yaml", "", false)]
    [InlineData("stylecop.json", null, false)]
    public void A_file_is_a_schema_by_its_name_or_its_item(string path, string? metadata, bool expected) =>
        Assert.Equal(expected, SchemaFileOptions.Of(path, new Options(metadata)).IsSchema);

    // FactKit's own build compiles the built-in schemas.
    [Theory]
    [InlineData("factkit/core", "factkit/core")]
    [InlineData("factkit/other", null)]
    [InlineData("true", null)]
    [InlineData(null, null)]
    public void An_item_may_be_a_built_in_schema(string? metadata, string? expected) =>
        Assert.Equal(expected, SchemaFileOptions.Of("core.fact.yaml", new Options(metadata)).BuiltIn);

    sealed class Options(string? metadata) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.FactKitSchema" ? metadata : null;
            return value is not null;
        }
    }
}
