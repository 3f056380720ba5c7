using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactKit.Testing.Tests.JsonSchemas;

/// <summary>Documents made at random from a JSON Schema. Most of them fit it; now and then something does not.</summary>
sealed class RandomDocument(JsonObject schema, Random random)
{
    // Keys, notations and what patterns of the schemas want; refused ones among them.
    static readonly string[] s_texts =
    [
        "a", "b", "k1", "x y", "2031-03-14", "2031-03", "2031-02-30", "1984~", "2031-03-14/2031-03-20", "P1D", "PT1H..PT2H", "dozens", "at least 92", ">=3", "40..50", "~100", "2031-03-14T10:00:00Z", "2031-02-30T10:00:00+01:00",
        "https://example.org/a", "urn:x:y", "en", "pt-BR", "US", "USD", "UKR", "CVE-2020-1234", "511", "F6", "town.every@1.2.0", "redacted-1", "\U0001F600", "title", "caption 1", "A1", "AB",
    ];

    public string Next() => Make(schema, 0)?.ToJsonString() ?? "null";

    JsonNode? Make(JsonNode? of, int depth)
    {
        if (of is not JsonObject one) return of is JsonValue truth && !truth.GetValue<bool>() ? null : "free";
        if (random.Next(150) == 0) return random.Next(6) switch { 0 => 7, 1 => "odd", 2 => new JsonObject(), 3 => new JsonArray(), 4 => true, _ => null };
        if (one["const"] is { } constant) return constant.DeepClone();
        if (one["enum"] is JsonArray values && values.Count > 0) return values[random.Next(values.Count)]?.DeepClone();
        if (one["$ref"] is { } reference)
        {
            var made = Make(Resolve(reference.GetValue<string>()), depth);
            if (made is JsonObject object1) Also(object1, one, depth);
            return made;
        }
        // Deep down, the first choice is the plainest.
        if (one["properties"] is null && (one["anyOf"] ?? one["oneOf"]) is JsonArray choice) return Make(choice[depth > 12 ? 0 : random.Next(choice.Count)], depth);
        return one["type"]?.GetValue<string>() switch
        {
            "object" => Object(one, depth),
            "array" => Array(one, depth),
            "integer" => Number(one, whole: true),
            "number" => Number(one, whole: false),
            "boolean" => random.Next(2) == 0,
            _ => Text(one),
        };
    }

    // What stands beside a reference overrides what it leads to: the discriminator of the last case of a union.
    void Also(JsonObject made, JsonObject one, int depth)
    {
        foreach (var (name, value) in one["properties"] as JsonObject ?? [])
            made[name] = value is JsonObject rest && rest.ContainsKey("not") ? Text(rest) : Make(value, depth);
    }

    JsonObject Object(JsonObject one, int depth)
    {
        var made = new JsonObject();
        var required = (one["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>()).ToHashSet();
        // One of the groups of which some alternative is required.
        foreach (var group in new[] { one["oneOf"], one["anyOf"] }.Concat((one["allOf"] as JsonArray ?? []).Select(part => part?["oneOf"])))
            if (group is JsonArray { Count: > 0 } all && all[random.Next(all.Count)]?["required"] is JsonArray names) required.UnionWith(names.Select(name => name!.GetValue<string>()));
        foreach (var (name, value) in one["properties"] as JsonObject ?? [])
            if (required.Contains(name) ? random.Next(150) > 0 : random.Next(3) == 0 && depth < 14) made[name] = Make(value, depth + 1);
        if (one["additionalProperties"] is JsonObject entries)
            for (var i = random.Next(3); i > 0; i--) made[s_texts[random.Next(s_texts.Length)]] = Make(entries, depth + 1);
        else if (random.Next(one["additionalProperties"] is null ? 3 : 200) == 0) made["more"] = 1;
        return made;
    }

    JsonArray Array(JsonObject one, int depth)
    {
        var made = new JsonArray();
        var least = one["minItems"]?.GetValue<int>() ?? 0;
        for (var i = Math.Max(least - (random.Next(60) == 0 ? 1 : 0), depth > 10 ? 0 : random.Next(3)); i > 0; i--) made.Add(Make(one["items"], depth + 1));
        return made;
    }

    JsonNode Number(JsonObject one, bool whole)
    {
        var least = Bound("minimum", -20);
        var number = least + random.Next((int)Math.Min(60, Bound("maximum", least + 60) - least + 2));
        if (random.Next(40) == 0) number -= 50;
        return !whole && random.Next(3) == 0 ? number + 0.25m : number;

        decimal Bound(string name, decimal otherwise) => one[name]?.GetValue<decimal>() is { } bound && Math.Abs(bound) < 1_000_000 ? bound : otherwise;
    }

    string Text(JsonObject one)
    {
        var pattern = one["pattern"]?.GetValue<string>();
        for (var tries = 0; tries < 40; tries++)
        {
            var text = s_texts[random.Next(s_texts.Length)];
            if (pattern is null || Regex.IsMatch(text, pattern)) return text;
        }
        return "odd";
    }

    JsonNode? Resolve(string reference)
    {
        JsonNode? at = schema;
        foreach (var step in reference.Split('/').Skip(1)) at = at![Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
        return at;
    }
}
