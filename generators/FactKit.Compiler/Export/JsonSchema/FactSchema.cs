using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The schemas of facts: a text in a notation of its own (which JSON Schema cannot check), or an object with its parts.</summary>
static class FactSchema
{
    static readonly string[] s_text = ["string"];
    static readonly string[] s_number = ["number"];
    static readonly string[] s_truth = ["boolean"];

    public static void Write(Utf8JsonWriter json, ScalarKind kind)
    {
        json.WriteStartArray("anyOf");
        Plain(json, kind is ScalarKind.Quantity ? ["number"] : s_text, kind is not ScalarKind.Quantity);
        if (kind is ScalarKind.Quantity) Plain(json, s_text, true);
        switch (kind)
        {
            case ScalarKind.Date:
                Parts(json, [], ("edtf", s_text), ("asText", s_text), ("anchor", ["object"]));
                break;
            case ScalarKind.Duration:
                Parts(json, [], ("iso", s_text), ("asText", s_text));
                break;
            case ScalarKind.Quantity:
                Parts(json, [], ("low", s_number), ("high", s_number), ("lowOpen", s_truth), ("highOpen", s_truth), ("best", s_number), ("approximate", s_truth), ("asText", s_text), ("unit", s_text));
                break;
            default:
                Parts(json, ["exact"], ("exact", s_text), ("prefix", s_text), ("suffix", s_text), ("in", s_text));
                break;
        }
        json.WriteEndArray();
    }

    static void Plain(Utf8JsonWriter json, string[] types, bool text)
    {
        json.WriteStartObject();
        json.WriteString("type", types[0]);
        if (text) json.WriteNumber("minLength", 1);
        json.WriteEndObject();
    }

    static void Parts(Utf8JsonWriter json, string[] required, params (string Name, string[] Type)[] parts)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteNumber("minProperties", 1);
        if (required.Length > 0) json.Texts("required", required);
        json.WriteStartObject("properties");
        foreach (var (name, type) in parts)
        {
            json.WriteStartObject(name);
            json.WriteString("type", type[0]);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
