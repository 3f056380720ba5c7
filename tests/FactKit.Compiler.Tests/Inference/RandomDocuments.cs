using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactKit.TestSupport;

/// <summary>Random JSON documents that have much in common, with names and values of the worst kind.</summary>
sealed class RandomDocuments(int seed, bool nulls)
{
    static readonly string[] Names =
    [
        "id", "kind", "name", "title", "published", "link", "language", "side", "killed", "notes", "actors", "children", "value", "absent", "a b", "1st", "2nd", "Parse", "parse", "class", "Shape",
        "", "$ref", "null", "true", "größe", "x\ny", "a: b", "\"q\"", "# c", "Null", "Range", "Text", "\ud83d\ude42", "_", "__", "-", "event_id", "parentId", "Equals", "unknownFields", "\u2028", "\u0000",
        "\u202e", "a/b~c", new('n', 129), new('m', 128),
    ];

    static readonly string[] Texts =
    [
        "", "a", "b", "military", "rebel", "unknown", "n/a", "2031-05-14", "2031-05", "1984", "2031-05-14T08:30:00Z", "https://example.org/a", "urn:x:y", "en", "pt-BR", "at least 92", "dozens", "92", ">=5", "40..50",
        "r-17", "x\ny", "# c", " - x", ": ", "\u2028", "\u0000", "é", "\ud83d\ude42", "null", "true", "\"", "\\", "{}", "a@example.org", new('t', 300),
    ];

    static readonly string[] Numbers =
    [
        "0", "1", "92", "-1", "-99", "-0", "1.0", "0.10", "1e3", "1E-2", "9223372036854775807", "9223372036854775808", "123456789012345678901234567890", "1e300", "1e400", "-0.0", "12345678901234567.12345678901",
    ];

    readonly Random _random = new(seed);

    public List<string> Write()
    {
        var model = Object(3);
        return [.. Enumerable.Range(0, _random.Next(1, 25)).Select(_ => Print(model))];
    }

    string Print(Node node)
    {
        var text = new StringBuilder();
        Print(node, text);
        return text.ToString();
    }

    void Print(Node node, StringBuilder text)
    {
        switch (node)
        {
            case Leaf leaf:
                text.Append(nulls && One(40) ? "null" : leaf.Values[_random.Next(leaf.Values.Length)]);
                break;
            case Either either:
                Print(either.Nodes[_random.Next(either.Nodes.Length)], text);
                break;
            case Many many:
                text.Append('[');
                var count = _random.Next(many.Least, 4);
                for (var i = 0; i < count; i++)
                {
                    if (i > 0) text.Append(", ");
                    Print(many.Item, text);
                }
                text.Append(']');
                break;
            case Keyed keyed:
                var entries = Enumerable.Range(0, _random.Next(5)).Select(_ => _random.Next(2000, 2030).ToString(CultureInfo.InvariantCulture)).Distinct();
                text.Append('{').AppendJoin(", ", entries.Select(name => $"\"{name}\": {Print(keyed.Entry)}")).Append('}');
                break;
            case Struct s:
                text.Append('{').AppendJoin(", ", s.Fields.Where(field => field.Always || One(2)).Select(field => $"{JsonSerializer.Serialize(field.Name)}: {Print(field.Node)}")).Append('}');
                break;
        }
    }

    Node Any(int depth)
    {
        if (depth > 0)
        {
            switch (_random.Next(9))
            {
                case 0: return Object(depth - 1);
                case 1: return new Many(Any(depth - 1), _random.Next(2));
                case 2: return new Many(Object(depth - 1), _random.Next(2));
                case 3: return new Keyed(Any(depth - 1));
                case 4: return new Either([Any(depth - 1), Any(depth - 1)]);
            }
        }
        return _random.Next(5) switch
        {
            0 => new Leaf(Some(Numbers)),
            1 => new Leaf(["true", "false"]),
            2 => new Leaf([.. Some(Numbers), .. Some(Texts).Select(Quote)]),
            3 => new Leaf([Quote(Texts[_random.Next(Texts.Length)]), "{ \"absent\": \"not-stated\" }", "{ \"absent\": \"unknown\" }"]),
            _ => new Leaf([.. Some(Texts).Select(Quote)]),
        };
    }

    Struct Object(int depth) => new([.. Enumerable.Range(0, _random.Next(0, 8)).Select(_ => Names[_random.Next(Names.Length)]).Distinct().Select(name => (name, One(2), Any(depth)))]);

    string[] Some(string[] all) => [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => all[_random.Next(all.Length)])];

    static string Quote(string text) => JsonSerializer.Serialize(text);

    bool One(int of) => _random.Next(of) == 0;

    abstract record Node;

    sealed record Leaf(string[] Values) : Node;

    sealed record Either(Node[] Nodes) : Node;

    sealed record Many(Node Item, int Least) : Node;

    sealed record Keyed(Node Entry) : Node;

    sealed record Struct((string Name, bool Always, Node Node)[] Fields) : Node;
}
