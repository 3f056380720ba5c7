using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The schema of an enum: its texts and aliases, and for an open one any other text.</summary>
static class EnumSchema
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, BoundEnum declaration)
    {
        json.WriteStartObject();
        json.About(declaration.Description, declaration.Deprecation);
        json.WriteString("type", "string");
        if (declaration.Open)
        {
            json.WriteNumber("minLength", 1);
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            json.Texts("enum", Texts(declaration));
            json.WriteEndObject();
            json.WriteBooleanValue(true);
            json.WriteEndArray();
        }
        else
        {
            json.Texts("enum", Texts(declaration));
        }
        json.WriteEndObject();
    }

    static IEnumerable<string> Texts(BoundEnum declaration) => declaration.Values.SelectMany(v => new[] { v.Text }.Concat(v.Aliases)).Distinct(StringComparer.Ordinal);
}
