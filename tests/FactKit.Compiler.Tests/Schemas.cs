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

    /// <summary>The faults of several files in one text, each after a line <c># file: path</c>; each fault begins with the path of its file.</summary>
    public static string FaultsOfFiles(string marked) => string.Join("\n", Compile([.. Files(marked)])
        .SelectMany(compiled => Text(compiled).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => compiled.File.Tree.File.Path + " " + line)));

    /// <summary>The files of a text, each after a line <c># file: path</c>; without such a line it is one file.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string marked)
    {
        const string Mark = "# file: ";
        if (!marked.StartsWith(Mark, StringComparison.Ordinal)) return [("test.fact.yaml", marked)];
        return ("\n" + marked).Split("\n" + Mark).Skip(1).Select(part => (part[..part.IndexOf('\n')].Trim(), part[(part.IndexOf('\n') + 1)..]));
    }

    public static string Text(CompiledSchema compiled) => string.Join("\n", compiled.Diagnostics.Select(diagnostic =>
    {
        var place = compiled.File.Tree.File.GetPosition(diagnostic.Span.Start);
        return $"({place.Line + 1},{place.Column + 1}) {diagnostic.Descriptor.Id} {diagnostic.Message}";
    }));
}
