using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Keys;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Schema.Reading;

/// <summary>Reads the root of a schema file.</summary>
static class SchemaReader
{
    public static SchemaNode Read(SyntaxTree tree, DiagnosticSink sink)
    {
        switch (tree.Root)
        {
            case MappingNode root:
                return ReadRoot(root, tree, sink);
            case null or FaultyNode:
                // The YAML has said why.
                return SchemaNode.Empty;
            default:
                sink.Report(Catalogue.EmptySchema, new(tree.Root.Id));
                return SchemaNode.Empty;
        }
    }

    static SchemaNode ReadRoot(MappingNode root, SyntaxTree tree, DiagnosticSink sink)
    {
        var keys = new KeyReader(root, root.Entries.Count > 0 ? root.Entries[0].Key.Id : root.Id, SchemaKeys.Schema, "A schema", sink);
        if (keys.Text("factkit") is { } language && language.Value != "1")
            sink.Report(Catalogue.LanguageVersion, language.Location, Shown.Cut(language.Value));
        return new(
            tree.IsComplete,
            keys.Text("schema"),
            keys.Text("version"),
            keys.Text("namespace"),
            keys.String("description"),
            keys.Texts("imports"),
            keys.Entries("vagueWords")
                .Where(entry => entry.Value is ScalarNode)
                .Select(entry => new VagueWordNode(entry.Key.ToSchemaText(), ((ScalarNode)entry.Value).ToSchemaText()))
                .ToEquatableArray(),
            keys.Entries("enums").Select(entry => EnumReader.Read(entry, sink)).ToEquatableArray(),
            keys.Entries("types").Select(entry => TypeReader.Read(entry, tree, sink)).ToEquatableArray());
    }
}
