using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The schema of a record: a closed object, unless unknown fields are kept.</summary>
static class RecordSchema
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, BoundRecord record)
    {
        json.WriteStartObject();
        json.About(record.Description, record.Deprecation);
        json.WriteString("type", "object");
        if (!record.KeepUnknown) json.WriteBoolean("additionalProperties", false);
        Required(json, record);
        json.WriteStartObject("properties");
        if (record.MayBeRoot)
        {
            json.WriteStartObject("$schema");
            json.WriteString("type", "string");
            json.Text("pattern", Patterns.SameMajor(record.Name.SchemaId, record.SchemaVersion));
            json.WriteEndObject();
        }
        if (record.Case is { } place) Discriminator(json, place);
        foreach (var field in record.Fields)
        {
            json.Name(field.Name);
            FieldSchema.Write(json, field);
        }
        foreach (var field in record.Fields) OldNames(json, record, field);
        if (record.KeepUnknown)
            foreach (var name in record.Reserved) json.WriteBoolean(JsonText.WellFormed(name), false);
        json.WriteEndObject();
        OneName(json, record);
        json.WriteEndObject();
    }

    static void Required(Utf8JsonWriter json, BoundRecord record)
    {
        var required = record.Fields.Where(f => f.Required && f.OldNames.Count == 0).Select(f => f.Name).ToList();
        if (record.Case is { } place) required.Insert(0, place.Discriminator);
        if (required.Count > 0) json.Texts("required", required);
    }

    static void Discriminator(Utf8JsonWriter json, UnionCase place)
    {
        json.Name(place.Discriminator);
        json.WriteStartObject();
        if (place.Text is { } text) json.Text("const", text);
        else ScalarSchema.Write(json, ScalarKind.Text, new Constraints());
        json.WriteEndObject();
    }

    static void OldNames(Utf8JsonWriter json, BoundRecord record, BoundField field)
    {
        foreach (var name in field.OldNames)
        {
            json.Name(name);
            json.WriteStartObject();
            json.Text("$ref", $"{SchemaNames.Reference(record.Name)}/properties/{SchemaNames.Pointer(field.Name)}");
            json.WriteBoolean("deprecated", true);
            json.WriteEndObject();
        }
    }

    /// <summary>A field with old names stands under one of its names, not two.</summary>
    static void OneName(Utf8JsonWriter json, BoundRecord record)
    {
        var renamed = record.Fields.Where(f => f.OldNames.Count > 0).ToList();
        if (renamed.Count == 0) return;
        json.WriteStartArray("allOf");
        foreach (var field in renamed)
        {
            string[] names = [field.Name, .. field.OldNames];
            json.WriteStartObject();
            json.WriteStartArray("oneOf");
            Each(json, names);
            if (!field.Required)
            {
                json.WriteStartObject();
                json.WriteStartObject("not");
                json.WriteStartArray("anyOf");
                Each(json, names);
                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Each(Utf8JsonWriter json, string[] names)
    {
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.Texts("required", [name]);
            json.WriteEndObject();
        }
    }
}
