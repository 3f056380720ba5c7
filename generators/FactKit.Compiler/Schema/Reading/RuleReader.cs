using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Keys;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Schema.Reading;

/// <summary>Reads <c>rules</c> and the keys that stand for a rule.</summary>
static class RuleReader
{
    public static EquatableArray<RuleNode> Read(KeyReader type, SyntaxTree tree, DiagnosticSink sink) =>
        type.Node("rules") is SequenceNode list
            ? list.Items.OfType<MappingNode>().Select(item => Read(item, type.Key("rules").Node, tree, sink)).ToEquatableArray()
            : default;

    static RuleNode Read(MappingNode node, int list, SyntaxTree tree, DiagnosticSink sink)
    {
        var id = node.Entries.FirstOrDefault(entry => entry.Key.Value == "id");
        var owner = id?.Value is ScalarNode named ? named : node.Entries.FirstOrDefault()?.Key;
        var keys = new KeyReader(node, owner?.Id ?? list, SchemaKeys.Rule, owner is not null && id is not null ? $"Rule \"{Shown.Cut(owner.Value)}\"" : "A rule", sink);
        return new(keys.Text("id"), Expression("assert"), Expression("when"), keys.Text("severity"), keys.Text("path"), Expression("message"), keys.Text("undetermined"))
        {
            Description = keys.String("description"),
        };

        // Only a comment asks where lines were joined.
        SchemaText? Expression(string key) => keys.Node(key) is ScalarNode text
            ? text.ToSchemaText() with { Joins = text.Value.Contains("//") ? tree.JoinsOf(text) : default }
            : null;
    }

    /// <summary>A list of fields, or null.</summary>
    public static FieldListNode? Fields(KeyReader keys, string key) =>
        keys.Node(key) is SequenceNode list ? new(keys.Key(key), list.ScalarItems()) : null;

    /// <summary>Fields with their values, or null.</summary>
    public static FieldValuesNode? Values(KeyReader keys, string key) =>
        keys.Node(key) is MappingNode mapping
            ? new(keys.Key(key), mapping.Entries.Select(entry => new FieldValueNode(
                entry.Key.ToSchemaText(), entry.Value is ScalarNode one ? new([one.ToSchemaText()]) : entry.Value.ScalarItems())).ToEquatableArray())
            : null;
}
