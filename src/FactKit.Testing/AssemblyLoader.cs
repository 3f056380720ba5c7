using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace FactKit.Testing;

/// <summary>Compiles and loads, so that what was generated can be run.</summary>
static class AssemblyLoader
{
    /// <summary>The assembly as bytes.</summary>
    /// <exception cref="SchemaCompilationException">The schemas or the C# do not compile.</exception>
    public static byte[] Compile(SchemaCompilation schemas, Compilation compilation, IEnumerable<string> csharp, CancellationToken cancellation)
    {
        if (!schemas.Succeeded)
            throw Failure("The schemas do not compile", schemas.Diagnostics.Where(diagnostic => diagnostic.Severity == CompilationSeverity.Error));

        compilation = compilation.AddSyntaxTrees(csharp.Select((text, index) => SchemaDriver.Parse(text, $"source{index}.cs")));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: cancellation);
        if (!emitted.Success)
            throw Failure("The C# does not compile", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return image.ToArray();
    }

    /// <summary>Loads what <see cref="Compile"/> returned; it finds the FactKit that is running.</summary>
    public static Assembly Load(byte[] image) =>
        new AssemblyLoadContext("FactKit.Testing", isCollectible: true).LoadFromStream(new MemoryStream(image));

    static SchemaCompilationException Failure(string heading, IEnumerable<object> errors) => new($"{heading}:\n{string.Join("\n", errors)}");
}
