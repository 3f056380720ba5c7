using System.Text.Json.Nodes;
using FactKit.Compiler.Export.JsonSchema;

namespace FactKit.Compiler.Export.Strict;

/// <summary>A closed object in the making.</summary>
sealed class StrictShape(StrictDialect dialect, string? description)
{
    readonly JsonObject _properties = [];
    readonly JsonArray _required = [];
    readonly List<string> _about = description is null ? [] : [description];

    /// <summary>Adds a property. One that may be missing may be null, or is not required: as the provider has it.</summary>
    public StrictShape Add(string name, JsonObject schema, bool required = true)
    {
        if (!required && dialect.AllRequired)
        {
            // A description stands beside a choice, but not inside it.
            var about = schema["description"];
            if (schema.ContainsKey("$ref")) schema.Remove("description");
            schema = schema.OrNull();
            if (about is not null && !schema.ContainsKey("description")) schema["description"] = about;
        }
        name = JsonText.WellFormed(name);
        // Nothing may stand beside a reference; the object says it instead.
        if (schema.ContainsKey("$ref") && schema["description"] is { } words)
        {
            schema.Remove("description");
            _about.Add($"{name}: {words.GetValue<string>()}");
        }
        _properties[name] = schema;
        if (required || dialect.AllRequired) _required.Add(name);
        return this;
    }

    public JsonObject Build()
    {
        var schema = StrictNodes.Type("object").Described(string.Join("\n", _about));
        schema["properties"] = _properties;
        schema["required"] = _required;
        schema["additionalProperties"] = false;
        return schema;
    }
}
