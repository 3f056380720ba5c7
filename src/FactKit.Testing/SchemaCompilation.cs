using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace FactKit.Testing;

/// <summary>
/// What the generator makes of one or more schemas: sources and diagnostics, exactly as a build would have them. <see cref="ToString"/> is the same
/// on every machine, so it can be handed to any snapshot library as it is: <c>await Verifier.Verify(SchemaCompilation.Run(yaml).ToString())</c>.
/// </summary>
/// <example>
/// <code>
/// var compilation = SchemaCompilation.Run("""
///     factkit: 1
///     schema: newsroom.clash
///     version: 1.0.0
///     namespace: Newsroom.Facts
///     types:
///       Loss:
///         fields:
///           side: Txet
///     """);
/// Assert.StartsWith("schema.fact.yaml(8,13): error FK0212: ", compilation.Diagnostics.Single().ToString());
/// </code>
/// </example>
public sealed class SchemaCompilation
{
    readonly Compilation _compilation;

    internal SchemaCompilation(Compilation compilation, IReadOnlyList<GeneratedSource> sources, IReadOnlyList<CompilationDiagnostic> diagnostics)
    {
        _compilation = compilation;
        Sources = sources;
        Diagnostics = diagnostics;
    }

    /// <summary>The generated files, by name, in ordinal order.</summary>
    public IReadOnlyList<GeneratedSource> Sources { get; }

    /// <summary>Everything that the generator reported, in order of path, line and column.</summary>
    public IReadOnlyList<CompilationDiagnostic> Diagnostics { get; }

    /// <summary>True when no diagnostic is an error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != CompilationSeverity.Error);

    /// <summary>Compiles one schema.</summary>
    /// <param name="yamlOrPath">The text of a schema; or, without a line break, the path of a file, whose imports are read from beside it.</param>
    /// <exception cref="FileNotFoundException">The path names no file.</exception>
    public static SchemaCompilation Run(string yamlOrPath)
    {
        ArgumentNullException.ThrowIfNull(yamlOrPath);
        return yamlOrPath.AsSpan().ContainsAny('\n', '\r')
            ? RunFiles((SchemaFiles.DefaultName, yamlOrPath))
            : Run(SchemaFiles.Load(yamlOrPath));
    }

    /// <summary>Compiles several schemas, which may import each other, in one build.</summary>
    /// <param name="files">Path and text of each. Paths are relative, with forward slashes (<c>shared/core.fact.yaml</c>); nothing is read from disk.</param>
    /// <exception cref="ArgumentException">Two have the same path.</exception>
    public static SchemaCompilation RunFiles(params IEnumerable<(string Path, string Yaml)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Run(SchemaFiles.InMemory(files));
    }

    /// <summary>Compiles the generated sources to an assembly and loads it.</summary>
    /// <param name="csharp">More C# sources to compile with them, such as a program that uses the records.</param>
    /// <exception cref="SchemaCompilationException">The schema has errors, or the C# does not compile; the message lists them all.</exception>
    public Assembly Load(params IEnumerable<string> csharp) => AssemblyLoader.Load(Compile(csharp));

    /// <summary>The assembly as bytes, to be kept.</summary>
    internal byte[] Compile(params IEnumerable<string> csharp) => AssemblyLoader.Compile(this, _compilation, csharp, CancellationToken.None);

    /// <summary>The assembly as bytes, unless the token is cancelled before.</summary>
    internal byte[] Compile(CancellationToken cancellation) => AssemblyLoader.Compile(this, _compilation, [], cancellation);

    /// <summary>The diagnostics, a line each, then every source under its name.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var diagnostic in Diagnostics) text.Append(diagnostic).Append('\n');
        foreach (var source in Sources)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append("==== ").Append(source.Name).Append(" ====\n").Append(source.Text.ReplaceLineEndings("\n"));
        }
        return text.ToString();
    }

    /// <summary>Compiles files that are read already.</summary>
    internal static SchemaCompilation Run(SchemaFiles files, CancellationToken cancellation = default)
    {
        var driver = SchemaDriver.Create(files).RunGeneratorsAndUpdateCompilation(SchemaDriver.EmptyCompilation, out var compilation, out _, cancellation);
        return SchemaDriver.Result(files, driver.GetRunResult(), compilation);
    }
}
