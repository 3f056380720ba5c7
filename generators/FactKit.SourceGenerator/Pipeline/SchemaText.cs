using FactKit.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>An additional file and what the build says of it.</summary>
readonly record struct SchemaText(AdditionalText Additional, SchemaFileOptions Options)
{
    public static SchemaText Of(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        new(text, SchemaFileOptions.Of(text.Path, options.GetOptions(text)));

    /// <summary>Where it stands; of a built-in schema its name, by which it is imported.</summary>
    public string Path => Options.BuiltIn ?? Additional.Path;

    /// <summary>The text; one that the compiler cannot read is empty here, and the compiler says why.</summary>
    public SourceFile Read(CancellationToken cancel) => new(Path, Additional.GetText(cancel)?.ToString() ?? "");
}
