using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace FactKit.Testing;

/// <summary>Compiles and loads, so that a test can run what was generated.</summary>
static class AssemblyLoader
{
    public static Assembly Load(SchemaCompilation schemas, Compilation compilation, IEnumerable<string> csharp)
    {
        if (!schemas.Succeeded)
            throw Failure("The schemas do not compile", schemas.Diagnostics.Where(diagnostic => diagnostic.Severity == CompilationSeverity.Error));

        compilation = compilation.AddSyntaxTrees(csharp.Select((text, index) => SchemaDriver.Parse(text, $"source{index}.cs")));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw Failure("The C# does not compile", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        image.Position = 0;
        return new AssemblyLoadContext("FactKit.Testing", isCollectible: true).LoadFromStream(image);
    }

    static SchemaCompilationException Failure(string heading, IEnumerable<object> errors) => new($"{heading}:\n{string.Join("\n", errors)}");
}
