using System.Text.Json.Nodes;

namespace FactKit.Compiler.Export.Strict;

/// <summary>Counts a finished schema and says which limits of the provider it exceeds.</summary>
static class StrictLimits
{
    public static void Check(JsonObject schema, StrictDialect dialect, StrictNotes notes)
    {
        var counts = new StrictCounts();
        counts.Add(schema);
        Limit("object properties", counts.Properties, dialect.Properties);
        Limit("levels of objects inside objects", new StrictDepth(schema).Deepest, dialect.Depth);
        Limit("values of enums", counts.EnumValues, dialect.EnumValues);
        Limit("characters of names and values", counts.NameCharacters, dialect.NameCharacters);
        if (dialect.EnumValues < int.MaxValue && counts.LongEnum > 15_000) notes.Warn("", $"an enum of more than 250 values has {counts.LongEnum} characters, and OpenAI takes 15000: the request will be refused");
        Limit("properties that may be missing", counts.Optional, dialect.Optional);
        Limit("places with a choice of types", counts.Unions, dialect.Unions);

        void Limit(string what, int count, int most)
        {
            if (count > most)
                notes.Warn("", $"the schema has {count} {what}, and {dialect.Provider} takes {most} where it enforces a schema: {(dialect.Recursion ? "export a smaller type" : "give it to a tool without `strict: true`, so that the model follows it without being held to it, or export a smaller type")}");
        }
    }
}

/// <summary>What is counted all over a schema, each definition once.</summary>
sealed class StrictCounts
{
    public int Properties { get; private set; }

    public int Optional { get; private set; }

    public int Unions { get; private set; }

    public int EnumValues { get; private set; }

    public int NameCharacters { get; private set; }

    /// <summary>The characters of the longest enum that has more than 250 values.</summary>
    public int LongEnum { get; private set; }

    public void Add(JsonObject schema)
    {
        // In whatever it stands: the provider counts "parameters using anyOf or type arrays", and does not say whether those of definitions and lists are any.
        if (schema.ContainsKey("anyOf") || schema["type"] is JsonArray) Unions++;
        if (schema["properties"] is JsonObject properties)
        {
            Properties += properties.Count;
            Optional += properties.Count - (schema["required"] as JsonArray)!.Count;
            foreach (var one in properties)
            {
                NameCharacters += one.Key.Length;
                Add((JsonObject)one.Value!);
            }
        }
        if (schema["$defs"] is JsonObject definitions)
        {
            foreach (var one in definitions)
            {
                NameCharacters += one.Key.Length;
                Add((JsonObject)one.Value!);
            }
        }
        if (schema["items"] is JsonObject items) Add(items);
        foreach (var one in schema["anyOf"] as JsonArray ?? []) Add((JsonObject)one!);
        if (schema["const"] is JsonValue constant) NameCharacters += constant.ToString().Length;
        if (schema["enum"] is not JsonArray values) return;
        var length = values.Sum(value => value?.ToString().Length ?? 0);
        EnumValues += values.Count;
        NameCharacters += length;
        if (values.Count > 250) LongEnum = Math.Max(LongEnum, length);
    }
}

/// <summary>How deep objects stand in objects, through references; a type inside itself counts once.</summary>
sealed class StrictDepth
{
    readonly JsonObject _definitions;
    readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public StrictDepth(JsonObject schema)
    {
        _definitions = schema["$defs"] as JsonObject ?? [];
        Deepest = Of(schema);
    }

    public int Deepest { get; }

    int Of(JsonObject schema)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (schema["$ref"] is { } reference) return Referred(Uri.UnescapeDataString(reference.GetValue<string>().Substring("#/$defs/".Length)).Replace("~1", "/").Replace("~0", "~"));
        var inside = 0;
        foreach (var one in schema["properties"] as JsonObject ?? []) inside = Math.Max(inside, Of((JsonObject)one.Value!));
        if (schema["items"] is JsonObject items) inside = Math.Max(inside, Of(items));
        foreach (var one in schema["anyOf"] as JsonArray ?? []) inside = Math.Max(inside, Of((JsonObject)one!));
        return schema.ContainsKey("properties") ? inside + 1 : inside;
    }

    int Referred(string name)
    {
        if (_known.TryGetValue(name, out var depth)) return depth;
        // While it is looked at.
        _known[name] = 0;
        return _known[name] = Of((JsonObject)_definitions[name]!);
    }
}
