using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Keys;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Schema.Reading;

static class EnumReader
{
    public static EnumNode Read(MappingEntry entry, DiagnosticSink sink)
    {
        // An enum whose value is at fault is still declared: fields may name it.
        if (entry.Value is not MappingNode mapping) return EnumNode.Named(entry.Key.ToSchemaText());
        // Where not all of its values could be read, a text that it seems to lack may be one.
        var keys = new KeyReader(mapping, entry.Key.Id, SchemaKeys.Enum, $"Enum \"{Shown.Cut(entry.Key.Value)}\"", sink);
        return new(
            entry.Key.ToSchemaText(),
            keys.Text("name"),
            keys.String("description"),
            keys.Flag("open") || !HoldsAll(keys.Node("values")),
            DeprecatedReader.Read(keys, entry.Key.Id, sink),
            ReadValues(keys.Node("values"), sink))
        { Empty = keys.Node("values").HoldsNothing() };
    }

    static bool HoldsAll(SyntaxNode? values) => values switch
    {
        MappingNode mapping => mapping.Entries.Count > 0 && mapping.Refused.All(key => key.Repeats is not null),
        SequenceNode list => list.Items.Count > 0 && list.Items.All(item => item is ScalarNode),
        _ => false,
    };

    static EquatableArray<EnumValueNode> ReadValues(SyntaxNode? node, DiagnosticSink sink) => node is MappingNode mapping
        ? mapping.Entries.Select(entry => ReadValue(entry, sink)).ToEquatableArray()
        : node.ScalarItems().Select(text => new EnumValueNode(text, null, null, default, null, null)).ToEquatableArray();

    static EnumValueNode ReadValue(MappingEntry entry, DiagnosticSink sink)
    {
        // A value whose keys are at fault is still a value: others may name it.
        if (entry.Value is not MappingNode mapping) return new(entry.Key.ToSchemaText(), null, null, default, null, null);
        var keys = new KeyReader(mapping, entry.Key.Id, SchemaKeys.EnumValue, $"Enum value \"{Shown.Cut(entry.Key.Value)}\"", sink);
        return new(
            entry.Key.ToSchemaText(),
            keys.Text("name"),
            keys.String("description"),
            keys.Texts("aliases"),
            keys.String("meaning"),
            DeprecatedReader.Read(keys, entry.Key.Id, sink));
    }
}
