using System.Text.Json.Nodes;

namespace FactKit.Testing.Tests.JsonSchemas;

/// <summary>Documents with one thing changed.</summary>
static class Mutations
{
    static readonly string[] s_values =
    [
        "null", "true", "\"\"", "\"x\"", "\" \"", "0", "-1", "1.5", "1.0", "1e2", "1000000", "1e30", "{}", "[]", "[null]", "{\"absent\":\"unknown\"}", "{\"absent\":\"not-stated\"}", "{\"absent\":\"nonsense\"}", "{\"absent\":null}",
        "{\"value\":1}", "{\"value\":\"x\",\"absent\":\"unknown\"}", "{\"value\":\"x\",\"by\":\"y\"}", "\"2031-02-30\"", "\"2031-03-14\"", "\"2031-03-14T10:00:00Z\"", "\"dozens\"", "\">=5\"", "\"https://example.org/a b\"",
        "{\"low\":1}", "{\"low\":\"1\"}", "{\"asText\":\"\"}", "{\"edtf\":\"2031\"}", "{\"anchor\":{\"field\":\"x\",\"relation\":\"after\"}}", "{\"asText\":\"later\",\"anchor\":{}}", "{\"iso\":\"P1D\"}", "{\"exact\":\"x\",\"prefix\":\"\"}", "{\"prefix\":\"x\"}",
    ];

    /// <summary>Variants of a document, chosen by the random numbers; each is one change at one place.</summary>
    public static IEnumerable<string> Of(string text, Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var document = JsonNode.Parse(text)!;
            var places = new List<JsonNode>();
            Collect(document, places);
            Change(places[random.Next(places.Count)], random);
            yield return document.ToJsonString();
        }
    }

    static void Collect(JsonNode? node, List<JsonNode> places)
    {
        if (node is JsonObject or JsonArray) places.Add(node);
        if (node is JsonObject o) foreach (var (_, value) in o) Collect(value, places);
        if (node is JsonArray a) foreach (var value in a) Collect(value, places);
    }

    static void Change(JsonNode place, Random random)
    {
        var value = JsonNode.Parse(s_values[random.Next(s_values.Length)]);
        if (place is JsonArray list)
        {
            switch (list.Count == 0 ? 0 : random.Next(5))
            {
                case 0: list.Add(value); break;
                case 1: list.RemoveAt(random.Next(list.Count)); break;
                case 2: list.Add(list[random.Next(list.Count)]?.DeepClone()); break;
                case 3: list.Clear(); break;
                default: list[random.Next(list.Count)] = value; break;
            }
            return;
        }
        var fields = (JsonObject)place;
        var names = fields.Select(pair => pair.Key).ToArray();
        var name = names.Length == 0 ? "extra" : names[random.Next(names.Length)];
        switch (names.Length == 0 ? 0 : random.Next(6))
        {
            case 0: fields["extra"] = value; break;
            case 1: fields.Remove(name); break;
            case 2:
                var moved = fields[name]?.DeepClone();
                fields.Remove(name);
                fields[name + "x"] = moved;
                break;
            case 3 when fields[name] is JsonValue known && known.TryGetValue<decimal>(out var number): fields[name] = random.Next(2) == 0 ? -number - 1 : number * 1000 + 0.001m; break;
            case 3 when fields[name] is JsonValue known && known.TryGetValue<string>(out var old): fields[name] = random.Next(4) switch { 0 => old.ToUpperInvariant(), 1 => old + " ", 2 => new string('x', 5000), _ => "\U0001F600" + old }; break;
            default: fields[name] = value; break;
        }
    }
}
