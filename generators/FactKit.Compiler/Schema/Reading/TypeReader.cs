using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Keys;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Schema.Reading;

static class TypeReader
{
    public static TypeNode Read(MappingEntry entry, SyntaxTree tree, DiagnosticSink sink)
    {
        var name = entry.Key.ToSchemaText();
        // A type whose value is at fault is still declared: others may name it.
        if (entry.Value is not MappingNode mapping) return TypeNode.Named(name);
        var keys = new KeyReader(mapping, name.Node, SchemaKeys.Type, $"Type \"{Shown.Cut(name.Value)}\"", sink);
        var fields = keys.Entries("fields");
        var union = ReadUnion(keys, mapping, sink, ref fields);
        return new(
            name,
            keys.Text("name"),
            keys.String("description"),
            keys.Flag("document") ? keys.Text("document") : null,
            keys.Flag("speaker") ? keys.Text("speaker") : null,
            DeprecatedReader.Read(keys, name.Node, sink),
            fields.Select(field => FieldReader.Read(field, sink)).ToEquatableArray(),
            union,
            keys.Texts("include"),
            keys.Texts("reserved"),
            keys.Text("unknownFields"))
        {
            Empty = mapping.Entries.All(SaysNothing),
            Rules = RuleReader.Read(keys, tree, sink),
            AtMostOneOf = RuleReader.Fields(keys, "atMostOneOf"),
            ExactlyOneOf = RuleReader.Fields(keys, "exactlyOneOf"),
        };
    }

    // A key that is unknown may be a misspelt "fields": the type is not called empty on top of that.
    static bool SaysNothing(MappingEntry entry) =>
        SchemaKeys.Type.Find(entry.Key.Value) is not null && (entry.Key.Value is not ("fields" or "union" or "include") || entry.Value.HoldsNothing());

    static UnionNode? ReadUnion(KeyReader type, MappingNode mapping, DiagnosticSink sink, ref IReadOnlyList<MappingEntry> fields)
    {
        if (type.Node("union") is not MappingNode node) return null;
        var key = mapping.Entries.First(entry => entry.Key.Value == "union").Key;
        var keys = new KeyReader(node, key.Id, SchemaKeys.Union, "A union", sink);
        foreach (var (other, _) in mapping.Entries)
        {
            if (other.Value == "fields") sink.Report(Catalogue.FieldsAndUnion, new(other.Id));
            if (other.Value is "speaker" or "include" or "reserved" or "unknownFields") sink.Report(Catalogue.NoUnionKey, new(other.Id), other.Value);
        }
        fields = keys.Entries("fields");
        var cases = keys.Entries("cases")
            .Where(entry => entry.Value is ScalarNode)
            .Select(entry => new CaseNode(entry.Key.ToSchemaText(), ((ScalarNode)entry.Value).ToSchemaText()))
            .ToEquatableArray();
        return new(keys.Text("discriminator"), cases, keys.Text("else"), keys.Node("cases").HoldsNothing());
    }
}
