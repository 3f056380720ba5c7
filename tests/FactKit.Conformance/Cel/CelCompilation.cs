using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactKit.Conformance.Cel;

/// <summary>Compiles the generated classes of all cases in one go, and loads them.</summary>
static class CelCompilation
{
    static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14);

    /// <summary>The assembly; null where nothing compiles. Classes that do not compile are left out, each with what the C# compiler says.</summary>
    /// <param name="sources">Texts by the names that faults are reported under.</param>
    public static Assembly? Load(IReadOnlyDictionary<string, string> sources, out IReadOnlyDictionary<string, string> faults)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        faults = found;
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, s_parse, source.Key)).ToList();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        // Without the faulty ones the rest compiles.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var image = new MemoryStream();
            var emitted = CSharpCompilation.Create("Cases", trees, References(), options).Emit(image);
            if (emitted.Success) return new AssemblyLoadContext("Cases", isCollectible: true).LoadFromStream(new MemoryStream(image.ToArray()));
            foreach (var error in emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                found.TryAdd(error.Location.SourceTree?.FilePath ?? "", $"the C# does not compile: {error}");
            if (found.TryGetValue("", out var general)) throw new InvalidOperationException(general);
            trees.RemoveAll(tree => found.ContainsKey(tree.FilePath));
        }
        return null;
    }

    static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
}
