using System.Globalization;
using System.Text.Json.Nodes;
using FactKit.Testing.Samples;

namespace FactKit.Testing.Evolution;

/// <summary>Documents in which one number, date or text was changed, to break rules that compare them.</summary>
static class RuleBreakers
{
    public static IEnumerable<JsonObject> Of(SampleDocument document)
    {
        var count = Leaves(document.Root).Count();
        for (var i = 0; i < count; i++)
            foreach (var other in Others(Leaves(document.Root).ElementAt(i)).ToList())
            {
                var copy = document.Copy();
                Leaves(copy.Root).ElementAt(i).ReplaceWith(other);
                yield return copy.Root;
            }
    }

    static IEnumerable<JsonNode> Others(JsonValue leaf)
    {
        if (leaf.TryGetValue<bool>(out var yes)) yield return !yes;
        else if (leaf.TryGetValue<decimal>(out var number) && Math.Abs(number) < 1e20m)
            foreach (var other in new[] { number + 1, number - 1, 0, number * 10 + 5, 1_000_000 }) yield return other;
        else if (leaf.TryGetValue<string>(out var text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            foreach (var other in new[] { "1801-01-01", "2199-12-31" }) yield return other;
    }

    static IEnumerable<JsonValue> Leaves(JsonNode node) => node switch
    {
        JsonObject o => o.Select(pair => pair.Value).OfType<JsonNode>().SelectMany(Leaves),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Leaves),
        JsonValue value => [value],
        _ => [],
    };
}
