using System.Reflection;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>Emits and compiles.</summary>
static class GeneratedCode
{
    // As strict as a consumer can be: documentation is checked, nothing is imported.
    static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "FactKit.dll")),
    ];

    /// <summary>All declarations of a schema.</summary>
    public static IReadOnlyList<GeneratedPart> EmitAll(BoundSchema schema) =>
    [
        .. schema.Enums.Select(e => Emitter.Emit(e)), .. schema.Records.Select(r => Emitter.Emit(r)), .. schema.Unions.Select(u => Emitter.Emit(u)),
    ];

    /// <summary>Everything that the compiler has to say about files, hidden advice aside, each with the line it is about.</summary>
    public static IReadOnlyList<string> Compile(IEnumerable<GeneratedPart> files, params string[] more) => Build(files, more).Diagnostics;

    /// <summary>Compiles and runs a static method without parameters, <c>Program.Run</c>, of <paramref name="program"/>.</summary>
    public static string Run(IEnumerable<GeneratedPart> files, string program)
    {
        var (image, diagnostics) = Build(files, program);
        Assert.True(diagnostics.Count == 0, string.Join('\n', diagnostics));
        return (string)Assembly.Load(image).GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    static (byte[] Image, IReadOnlyList<string> Diagnostics) Build(IEnumerable<GeneratedPart> files, params string[] more)
    {
        // As a build has them: the declarations of a schema in one file.
        var joined = files.GroupBy(part => part.Namespace).Select(parts => GeneratedPart.Join([.. parts]));
        var trees = joined.Select(text => CSharpSyntaxTree.ParseText(text, s_parse)).Concat(more.Select(m => CSharpSyntaxTree.ParseText(m, s_parse)));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);
        var compilation = CSharpCompilation.Create("Consumer", trees, s_references, options);
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var diagnostics = compilation.Emit(image, xmlDocumentationStream: documentation).Diagnostics;
        return (image.ToArray(), [.. diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden).Select(Show)]);
    }

    /// <summary>What the parser has to say about one file.</summary>
    public static IReadOnlyList<string> SyntaxFaults(GeneratedPart file) => [.. CSharpSyntaxTree.ParseText(file.Text, s_parse).GetDiagnostics().Select(Show)];

    static string Show(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{diagnostic} :: {(line?.Length > 300 ? line[..300] : line)}";
    }
}
