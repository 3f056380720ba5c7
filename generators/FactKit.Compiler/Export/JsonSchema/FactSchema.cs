using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The schemas of facts: a text in a notation of its own (which JSON Schema cannot check), or an object with its parts.</summary>
static class FactSchema
{
    /// <summary>Writes it.</summary>
    /// <param name="constraints">The range of a quantity; it is said of plain numbers, since JSON Schema knows no others.</param>
    public static void Write(Utf8JsonWriter json, ScalarKind kind, Constraints constraints)
    {
        json.WriteStartArray("anyOf");
        if (kind is ScalarKind.Quantity) Number(json, constraints);
        json.WriteStartObject();
        Text(json);
        json.WriteEndObject();
        json.WriteStartObject();
        switch (kind)
        {
            case ScalarKind.Date:
                Parts(json, [], ("edtf", Text), ("asText", Text), ("anchor", Anchor));
                Requires(json, "anyOf", "edtf", "asText");
                break;
            case ScalarKind.Duration:
                Parts(json, [], ("iso", Text), ("asText", Text));
                Requires(json, "anyOf", "iso", "asText");
                break;
            case ScalarKind.Quantity:
                Parts(json, [], ("low", Number), ("high", Number), ("lowOpen", Truth), ("highOpen", Truth), ("best", Number), ("approximate", Truth), ("asText", Word), ("unit", Word));
                json.WriteNumber("minProperties", 1);
                break;
            default:
                Parts(json, ["exact"], ("exact", Text), ("prefix", Text), ("suffix", Text), ("in", Text));
                break;
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void Anchor(Utf8JsonWriter json)
    {
        Parts(json, ["relation"], ("field", Text), ("ref", Text), ("relation", inner => inner.Texts("enum", ["same", "before", "after", "within"])), ("offset", inner => Write(inner, ScalarKind.Duration, new Constraints())));
        Requires(json, "oneOf", "field", "ref");
    }

    static void Text(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteNumber("minLength", 1);
    }

    // Words and unit of a quantity have a limit in UTF-16 units: a text with more code points than that is too long in any case.
    static void Word(Utf8JsonWriter json)
    {
        Text(json);
        json.WriteNumber("maxLength", 200);
    }

    static void Number(Utf8JsonWriter json) => json.WriteString("type", "number");

    static void Number(Utf8JsonWriter json, Constraints constraints)
    {
        json.WriteStartObject();
        ScalarSchema.Write(json, ScalarKind.Decimal, new Constraints(Min: constraints.Min, Max: constraints.Max));
        json.WriteEndObject();
    }

    static void Truth(Utf8JsonWriter json) => json.WriteString("type", "boolean");

    static void Parts(Utf8JsonWriter json, string[] required, params (string Name, Action<Utf8JsonWriter> Write)[] parts)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (required.Length > 0) json.Texts("required", required);
        json.WriteStartObject("properties");
        foreach (var (name, write) in parts)
        {
            json.WriteStartObject(name);
            write(json);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    static void Requires(Utf8JsonWriter json, string keyword, params string[] names)
    {
        json.WriteStartArray(keyword);
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.Texts("required", [name]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
