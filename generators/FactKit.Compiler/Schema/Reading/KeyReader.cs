using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Keys;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Schema.Reading;

/// <summary>The values of one mapping by its key table. Unknown, missing and ill-formed keys are reported on opening; what is left is well-formed.</summary>
sealed class KeyReader
{
    readonly Dictionary<string, (ScalarNode Key, SyntaxNode Value)> _values = new(StringComparer.Ordinal);

    const string Required = ": a field is required unless its type ends in ? or *.";

    /// <param name="node">The mapping; anything else is at fault.</param>
    /// <param name="owner">The node to blame for what is missing: the key that holds the mapping.</param>
    /// <param name="table">Its keys.</param>
    /// <param name="what">How a message calls the mapping: <c>type "Loss"</c>.</param>
    /// <param name="sink">Takes the faults.</param>
    public KeyReader(MappingNode node, int owner, KeyTable table, string what, DiagnosticSink sink)
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in node.Entries)
        {
            present.Add(name.Value);
            if (table.Find(name.Value) is not { } key)
            {
                var names = table.Keys.Select(k => k.Name).ToList();
                var hint = table == SchemaKeys.Field && name.Value is "required" or "optional" or "nullable" or "mandatory" ? Required : Suggestion.For(name.Value, names, sink);
                sink.Report(Catalogue.UnknownKey, new(name.Id), Shown.Cut(name.Value), table.Name, hint.Length > 0 ? hint : ".", string.Join(", ", names));
            }
            else if (KeyCheck.Accepts(value, key.Shape, name, sink)) _values[key.Name] = (name, value);
        }
        foreach (var key in table.Keys)
            if (key.Required && !present.Contains(key.Name))
                sink.Report(Catalogue.MissingRequiredKey, new(owner), what, key.Name, key.Description);
    }

    /// <summary>What stands at a key, or null.</summary>
    public SyntaxNode? Node(string key) => _values.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>A key that is there, as it stands.</summary>
    public SchemaText Key(string key) => _values[key].Key.ToSchemaText();

    /// <summary>The scalar at a key, or null.</summary>
    public SchemaText? Text(string key) => Node(key) is ScalarNode scalar ? scalar.ToSchemaText() : null;

    /// <summary>The text at a key without its place, or null.</summary>
    public string? String(string key) => (Node(key) as ScalarNode)?.Value;

    /// <summary>Whether <c>true</c> stands at a key.</summary>
    public bool Flag(string key) => String(key) == "true";

    /// <summary>The scalars of the list at a key.</summary>
    public EquatableArray<SchemaText> Texts(string key) => Node(key).ScalarItems();

    /// <summary>The entries of the mapping at a key.</summary>
    public IReadOnlyList<MappingEntry> Entries(string key) => (Node(key) as MappingNode)?.Entries ?? [];
}
