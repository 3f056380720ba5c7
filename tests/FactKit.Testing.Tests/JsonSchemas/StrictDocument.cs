using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactKit.Testing.Tests.JsonSchemas;

/// <summary>Writes a document as a strict schema wants it: every property that it names, null for what is missing if that is the provider's way, claims as objects, no sentinels. What the schema has no place for is dropped, and counted.</summary>
sealed class StrictDocument(JsonObject schema)
{
    // What the sentinels of the shipped schemas stand for.
    static readonly Dictionary<string, string> s_sentinels = new(StringComparer.Ordinal)
    {
        ["missing"] = "not-stated", ["***"] = "not-stated", [""] = "not-stated", ["Unknown"] = "unknown", ["unknown"] = "unknown", ["diplomatic"] = "unknown", ["Other"] = "not-applicable", ["NA"] = "not-applicable", ["-99"] = "unknown",
    };

    /// <summary>Properties that the schema had no place for.</summary>
    public int Dropped { get; private set; }

    public JsonNode? Of(JsonNode? document) => Of(document, schema);

    JsonNode? Of(JsonNode? value, JsonObject of)
    {
        if (of["$ref"] is { } reference) return Of(value, schema["$defs"]![Uri.UnescapeDataString(reference.GetValue<string>()["#/$defs/".Length..])]!.AsObject());
        if (of["anyOf"] is JsonArray choice)
        {
            var all = choice.Select(one => Resolve(one!.AsObject())).SelectMany(one => one["anyOf"] is JsonArray inner ? inner.Select(part => Resolve(part!.AsObject())) : [one]).ToList();
            var best = all.Where(one => Fits(value, one)).ToList();
            if (best.Count > 0) return Of(value, best[0]);
            // A value alone, or one that stands for an absence.
            if (all.FirstOrDefault(one => IsClaim(one)) is { } claim) return Of(value, claim);
            return new JsonObject { ["absent"] = s_sentinels[value!.ToString()] };
        }
        if (of["items"] is JsonObject items) return new JsonArray([.. (value is JsonArray list ? list : [value!.DeepClone()]).Select(item => Of(item, items))]);
        if (of["properties"] is not JsonObject properties) return value?.DeepClone();
        if (IsClaim(of) && !(value is JsonObject stated && (stated.ContainsKey("value") || stated.ContainsKey("absent")))) value = new JsonObject { ["value"] = value?.DeepClone() };
        var given = value!.AsObject();
        var made = new JsonObject();
        foreach (var (name, one) in properties)
        {
            if (given.TryGetPropertyValue(name, out var inner)) made[name] = Of(inner, one!.AsObject());
            else if (one!["type"] is JsonValue type && type.GetValue<string>() == "array") made[name] = new JsonArray();
            else if (of["required"]!.AsArray().Any(required => required!.GetValue<string>() == name)) made[name] = null;
        }
        Dropped += given.Count(pair => !properties.ContainsKey(pair.Key));
        return made;
    }

    JsonObject Resolve(JsonObject one) => one["$ref"] is { } reference ? Resolve(schema["$defs"]![Uri.UnescapeDataString(reference.GetValue<string>()["#/$defs/".Length..])]!.AsObject()) : one;

    static bool IsClaim(JsonObject one) => one["properties"] is JsonObject properties && properties.ContainsKey("value") && properties.ContainsKey("by");

    static bool Fits(JsonNode? value, JsonObject one)
    {
        var types = one["type"] switch { JsonArray several => several.Select(type => type!.GetValue<string>()).ToArray(), JsonValue type => [type.GetValue<string>()], _ => [] };
        switch (value)
        {
            case JsonObject given:
                if (one["properties"] is not JsonObject properties) return false;
                if (properties.FirstOrDefault(pair => pair.Value!["const"] is not null) is { Key: { } discriminator } found) return given[discriminator]?.ToString() == found.Value!["const"]!.ToString();
                if (given.Count == 1 && given.ContainsKey("absent") || properties.ContainsKey("absent")) return properties.ContainsKey("absent") && given.ContainsKey("absent");
                return !IsClaim(one) || given.ContainsKey("value");
            case JsonArray: return types.Contains("array");
            case JsonValue: break;
            default: return types.Contains("null");
        }
        if (one["enum"] is JsonArray values) return values.Any(known => JsonNode.DeepEquals(known, value));
        if (one["pattern"] is { } pattern && value.GetValueKind() == JsonValueKind.String && !System.Text.RegularExpressions.Regex.IsMatch(value.ToString(), pattern.GetValue<string>())) return false;
        return value.GetValueKind() switch
        {
            JsonValueKind.String => types.Contains("string") && !s_sentinels.ContainsKey(value.ToString()),
            JsonValueKind.Number => (types.Contains("number") || types.Contains("integer")) && !s_sentinels.ContainsKey(value.ToString()),
            _ => types.Contains("boolean"),
        };
    }
}
