using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Schema.Reading;
using FactKit.Compiler.Syntax;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Schema;

/// <summary>One schema file, read: what it says, what is wrong with it as it stands, and where everything is.</summary>
public sealed class SchemaFile
{
    SchemaFile(SchemaNode schema, SyntaxTree tree, EquatableArray<SchemaDiagnostic> diagnostics)
    {
        Schema = schema;
        Tree = tree;
        Diagnostics = diagnostics;
    }

    /// <summary>The schema as written, without positions.</summary>
    public SchemaNode Schema { get; }

    /// <summary>The positions, and the faults of the YAML.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The faults that show without knowing any other file or name.</summary>
    public EquatableArray<SchemaDiagnostic> Diagnostics { get; }

    /// <summary>Reads a file. Bad input gives diagnostics, never an exception.</summary>
    public static SchemaFile Read(SourceFile file, CancellationToken cancellation = default)
    {
        var tree = SyntaxTree.Parse(file, cancellation);
        var sink = new DiagnosticSink();
        var schema = SchemaReader.Read(tree, sink);
        var diagnostics = sink.ToEquatableArray();
        // Where the YAML broke off, a key that is missing may stand further down.
        if (!tree.IsComplete) diagnostics = diagnostics.Where(diagnostic => diagnostic.Descriptor != Catalogue.MissingRequiredKey).ToEquatableArray();
        return new(schema, tree, diagnostics);
    }
}
