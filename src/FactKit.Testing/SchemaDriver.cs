using System.Collections.Immutable;
using FactKit.SourceGenerator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactKit.Testing;

/// <summary>Runs the generator as the compiler does.</summary>
static class SchemaDriver
{
    static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    /// <summary>A library without sources that references .NET and FactKit.</summary>
    public static CSharpCompilation EmptyCompilation { get; } = CSharpCompilation.Create(
        "Schemas",
        references: References(),
        options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));

    public static CSharpGeneratorDriver Create(SchemaFiles files, bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [new FactKitGenerator().AsSourceGenerator()],
        files.Texts,
        Parsing,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackSteps));

    public static SyntaxTree Parse(string csharp, string path) => CSharpSyntaxTree.ParseText(csharp, Parsing, path);

    public static SchemaCompilation Result(SchemaFiles files, GeneratorDriverRunResult run, Compilation compilation) => new(
        compilation,
        [.. run.Results.SelectMany(result => result.GeneratedSources.NullAsEmpty())
            .Select(source => new GeneratedSource(source.HintName, source.SourceText.ToString()))
            .OrderBy(source => source.Name, StringComparer.Ordinal)],
        [.. run.Diagnostics
            .Select(diagnostic => Diagnostic(files, diagnostic))
            .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)]);

    static CompilationDiagnostic Diagnostic(SchemaFiles files, Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return new(
            diagnostic.Id,
            diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => CompilationSeverity.Error,
                DiagnosticSeverity.Warning => CompilationSeverity.Warning,
                _ => CompilationSeverity.Info,
            },
            string.IsNullOrEmpty(place.Path) ? "" : files.Relative(place.Path),
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    static ImmutableArray<GeneratedSourceResult> NullAsEmpty(this ImmutableArray<GeneratedSourceResult> sources) => sources.IsDefault ? [] : sources;

    // What the test itself runs on, so that a loaded assembly finds the same FactKit.
    static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll"))
            .Append(typeof(IFact<>).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
}
