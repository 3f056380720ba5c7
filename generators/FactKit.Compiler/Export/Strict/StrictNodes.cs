using System.Text.Json.Nodes;
using FactKit.Compiler.Export.JsonSchema;

namespace FactKit.Compiler.Export.Strict;

/// <summary>Parts of schemas as nodes. Texts of a schema come in here, well formed.</summary>
static class StrictNodes
{
    public static JsonObject Type(string type) => new() { ["type"] = type };

    public static JsonObject Text(string? description = null) => Type("string").Described(description);

    public static JsonObject Enum(IEnumerable<string> values, string? description = null)
    {
        var schema = Text(description);
        schema["enum"] = new JsonArray([.. values.Select(value => (JsonNode)JsonText.WellFormed(value))]);
        return schema;
    }

    public static JsonObject List(JsonObject items, string? description = null, int? min = null, int? max = null)
    {
        var schema = Type("array").Described(description);
        if (min is > 0) schema["minItems"] = min.Value;
        if (max is { } most) schema["maxItems"] = most;
        schema["items"] = items;
        return schema;
    }

    public static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + SchemaNames.Pointer(definition) };

    /// <summary>One of several; those that are a choice themselves are spread out.</summary>
    public static JsonObject Choice(params JsonObject[] schemas)
    {
        var all = new JsonArray();
        foreach (var schema in schemas)
        {
            if (schema["anyOf"] is JsonArray inner && schema.Count == 1)
            {
                foreach (var one in inner.ToArray())
                {
                    inner.Remove(one);
                    all.Add(one);
                }
            }
            else
            {
                all.Add((JsonNode)schema);
            }
        }
        return new JsonObject { ["anyOf"] = all };
    }

    /// <summary>The same or null.</summary>
    public static JsonObject OrNull(this JsonObject schema)
    {
        if (schema["anyOf"] is JsonArray choice)
        {
            choice.Add((JsonNode)Type("null"));
            return schema;
        }
        if (schema["type"] is not { } type) return Choice(schema, Type("null"));
        schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        (schema["enum"] as JsonArray)?.Add(null);
        return schema;
    }

    public static JsonObject Described(this JsonObject schema, string? description)
    {
        if (!string.IsNullOrEmpty(description)) schema["description"] = JsonText.WellFormed(description!);
        return schema;
    }
}
