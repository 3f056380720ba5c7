using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The schema of a union: exactly one of its cases. Each case demands its own discriminator; the last of an open union any that the others do not.</summary>
static class UnionSchema
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, BoundUnion union)
    {
        json.WriteStartObject();
        json.About(union.Description, union.Deprecation);
        json.WriteString("type", "object");
        json.Texts("required", [union.Discriminator]);
        json.WriteStartArray("oneOf");
        foreach (var member in union.Cases)
        {
            StartCase(json, union, member.Record);
            json.Text("const", member.Text);
            EndCase(json);
        }
        if (union.Else is not null)
        {
            StartCase(json, union, union.Else);
            json.WriteStartObject("not");
            json.Texts("enum", union.Cases.Select(c => c.Text));
            json.WriteEndObject();
            EndCase(json);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void StartCase(Utf8JsonWriter json, BoundUnion union, TypeName record)
    {
        json.WriteStartObject();
        json.Text("$ref", SchemaNames.Reference(record));
        json.WriteStartObject("properties");
        json.Name(union.Discriminator);
        json.WriteStartObject();
    }

    static void EndCase(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
