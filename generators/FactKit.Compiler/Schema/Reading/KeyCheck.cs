using System.Globalization;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Keys;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Schema.Reading;

/// <summary>Whether what stands at a key is of the key's shape. Inside a mapping with a table of its own looks whoever opens that.</summary>
static class KeyCheck
{
    public static bool Accepts(SyntaxNode node, KeyShape shape, ScalarNode key, DiagnosticSink sink)
    {
        if (node is FaultyNode) return false;
        switch (shape)
        {
            case EitherKey either:
                var isList = either.Short is ListKey;
                if (node is MappingNode) return Accepts(node, either.Long, key, sink);
                return node is SequenceNode == isList
                    ? Accepts(node, either.Short, key, sink)
                    : Wrong(node, isList ? "a list, or a mapping of names" : "a text, or a mapping of keys and values", key, sink);
            case ObjectKey:
                return node is MappingNode || Wrong(node, "a mapping of keys and values", key, sink, ValuesHint((ObjectKey)shape, node, key));
            case NamesKey names:
                if (node is not MappingNode mapping) return Wrong(node, "a mapping of names", key, sink, NamesHint(names, node));
                foreach (var (name, value) in mapping.Entries)
                {
                    if (names.Names is ChoiceKey choices) Accepts(name, choices, key, sink);
                    Accepts(value, names.Value(), name, sink);
                }
                return true;
            case OneOrMoreKey several:
                return Accepts(node, node is SequenceNode ? new ListKey(several.Item) : several.Item, key, sink);
            case ListKey list:
                if (node is not SequenceNode sequence)
                    return list.Item is ObjectKey { Table: var table } && table == SchemaKeys.Rule ? Wrong(node, "a list of rules", key, sink, ": write each as an item that begins with \"- id: its-name\" and has an \"assert\"")
                        : Wrong(node, node is ScalarNode ? "a list; write it in brackets: [a, b]" : "a list", key, sink);
                foreach (var item in sequence.Items) Accepts(item, list.Item, key, sink);
                return true;
        }
        if (node is not ScalarNode scalar)
        {
            // In YAML an opening brace begins a mapping, also where a message begins with a hole.
            var quotes = node is MappingNode && key.Value is "message" or "assert" or "when" ? $": a text that begins with a brace stands in quotes, as in {key.Value}: \"{{...}} ...\"" : "";
            return Wrong(node, "a single value", key, sink, quotes);
        }
        return shape switch
        {
            BooleanKey => (IsPlain(scalar) && scalar.Value is "true" or "false") || Wrong(node, "true or false, without quotes", key, sink),
            CountKey => IsCount(scalar) || Wrong(node, "a whole number from 0 to 2147483647, without quotes", key, sink),
            ChoiceKey choice => choice.Choices.Contains(scalar.Value, StringComparer.Ordinal) || Unknown(scalar, choice, key, sink),
            _ => true,
        };
    }

    static bool IsPlain(ScalarNode scalar) => scalar.Style == ScalarStyle.Plain;

    static bool IsCount(ScalarNode scalar) =>
        IsPlain(scalar) && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _) && (scalar.Value.Length == 1 || scalar.Value[0] != '0');

    static bool Unknown(ScalarNode scalar, ChoiceKey choice, ScalarNode key, DiagnosticSink sink)
    {
        var hint = Suggestion.For(scalar.Value, choice.Choices, sink);
        sink.Report(Catalogue.UnknownChoice, new(scalar.Id), Shown.Cut(scalar.Value), key.Value, hint.Length > 0 ? hint : ".", string.Join(", ", choice.Choices));
        return false;
    }

    // The values of an enum are no list of its own: it may have more to say. A rule has a name besides its text.
    static string ValuesHint(ObjectKey shape, SyntaxNode node, ScalarNode key) =>
        shape.Table == SchemaKeys.Enum && node is SequenceNode { Items.Count: > 0 } list && list.Items.All(item => item is ScalarNode { Style: ScalarStyle.Plain })
            ? $": write {Shown.Cut(key.Value)}: {{ values: [{Shown.Cut(string.Join(", ", list.Items.Take(20).Select(item => ((ScalarNode)item).Value)))}] }}"
        : shape.Table == SchemaKeys.Rule && node is ScalarNode text
            ? $": write \"- id: its-name\", and below it \"assert: {Shown.Cut(text.Value)}\""
        : "";

    // Names are keys, not items.
    static string NamesHint(NamesKey names, SyntaxNode node) =>
        node is not SequenceNode list ? ""
        : names.Names is not ChoiceKey choices ? ": write each name as a key, without \"-\""
        : list.Items.OfType<ScalarNode>().FirstOrDefault(item => choices.Choices.Contains(item.Value, StringComparer.Ordinal)) is { Value: var reason }
            ? $": write what documents say then, as in {{ {reason}: [\"n/a\"] }}, or \"absent: [{reason}]\" to allow the reason alone"
        : $": write each as a key, as in {{ {choices.Choices[0]}: [...] }}";

    // A mapping or list has no place of its own worth showing: its key is blamed.
    static bool Wrong(SyntaxNode node, string wanted, ScalarNode key, DiagnosticSink sink, string hint = "")
    {
        var found = node switch
        {
            MappingNode => "a mapping",
            SequenceNode => "a list",
            ScalarNode scalar => (IsPlain(scalar) ? "" : "the text ") + "\"" + Shown.Cut(scalar.Value) + "\"",
            _ => "nothing",
        };
        sink.Report(Catalogue.WrongKind, new(node is ScalarNode ? node.Id : key.Id), Shown.Cut(key.Value), wanted, found + hint);
        return false;
    }
}
