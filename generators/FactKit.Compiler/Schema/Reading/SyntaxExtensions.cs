using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Schema.Reading;

static class SyntaxExtensions
{
    public static SchemaText ToSchemaText(this ScalarNode scalar) => new(scalar.Value, scalar.Id, scalar.Style == ScalarStyle.Plain);

    /// <summary>An empty mapping or list.</summary>
    public static bool HoldsNothing(this SyntaxNode? node) => node is MappingNode { Entries.Count: 0 } or SequenceNode { Items.Count: 0 };

    /// <summary>The scalars among the items of a sequence; others were reported.</summary>
    public static EquatableArray<SchemaText> ScalarItems(this SyntaxNode? node) =>
        node is SequenceNode list ? list.Items.OfType<ScalarNode>().Select(ToSchemaText).ToEquatableArray() : default;
}
