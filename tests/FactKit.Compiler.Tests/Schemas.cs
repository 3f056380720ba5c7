using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Tests;

/// <summary>Compiles schemas of tests.</summary>
static class Schemas
{
    public const string Head = "factkit: 1\nschema: test.schema\n";

    public static IReadOnlyList<CompiledSchema> Compile(params (string Path, string Text)[] files) =>
        SchemaCompiler.Compile(files.Select(file => new SourceFile(file.Path, file.Text)));

    /// <summary>The bound schema of a text without faults.</summary>
    public static BoundSchema Bind(string yaml)
    {
        var compiled = Compile(("test.fact.yaml", yaml))[0];
        Assert.Equal("", Text(compiled));
        return compiled.Result.Schema!;
    }

    /// <summary>The faults of a text, a line each: <c>(2,9) FK0212 message</c>.</summary>
    public static string Faults(string yaml) => Text(Compile(("test.fact.yaml", yaml))[0]);

    public static string Text(CompiledSchema compiled) => string.Join("\n", compiled.Diagnostics.Select(diagnostic =>
    {
        var place = compiled.File.Tree.File.GetPosition(diagnostic.Span.Start);
        return $"({place.Line + 1},{place.Column + 1}) {diagnostic.Descriptor.Id} {diagnostic.Message}";
    }));
}
