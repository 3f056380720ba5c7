using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The schema of a field's value.</summary>
static class FieldSchema
{
    static readonly Constraints s_none = new();

    /// <summary>Writes it: what is said about the field, then what its value must be.</summary>
    public static void Write(Utf8JsonWriter json, BoundField field)
    {
        json.WriteStartObject();
        json.About(field.Description, field.Deprecation);
        // A claim says itself that its value is absent.
        if (!field.IsFact) Value(json, field);
        else OrAbsent(json, field, field.Absence!);
        if (field.Default is { } literal) json.Json("default", literal.Json);
        if (field.Examples.Count > 0) json.Jsons("examples", field.Examples.Select(e => e.Json));
        json.WriteEndObject();
    }

    static void OrAbsent(Utf8JsonWriter json, BoundField field, Absence absence)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        Value(json, field);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.Texts("required", ["absent"]);
        json.WriteStartObject("properties");
        json.WriteStartObject("absent");
        json.Texts("enum", absence.Reasons);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        if (absence.Sentinels.Count > 0)
        {
            json.WriteStartObject();
            json.Jsons("enum", absence.Sentinels.Select(s => s.Json).Distinct(StringComparer.Ordinal));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Value(Utf8JsonWriter json, BoundField field)
    {
        var constraints = field.Constraints;
        if (!field.IsList)
        {
            Type(json, field.Type, constraints, countsItems: true, field.Absence);
            if (field.Const is { } constant) json.Json("const", constant.Json);
            return;
        }
        List(json, field.Cardinality, constraints.MinItems, constraints.MaxItems, constraints.Unique);
        json.WriteStartObject("items");
        Type(json, field.Type, constraints, countsItems: false, field.Absence);
        json.WriteEndObject();
    }

    // The value of a claim, or the list of them where it is about a set.
    static void ItemOf(Utf8JsonWriter json, ClaimType claim, Constraints constraints)
    {
        if (claim.ItemCardinality is not (Cardinality.Many or Cardinality.AtLeastOne))
        {
            Type(json, claim.Item, constraints, countsItems: false);
            return;
        }
        List(json, claim.ItemCardinality, null, null, unique: false);
        json.WriteStartObject("items");
        Type(json, claim.Item, constraints, countsItems: false);
        json.WriteEndObject();
    }

    static void List(Utf8JsonWriter json, Cardinality cardinality, int? min, int? max, bool unique)
    {
        json.WriteString("type", "array");
        if (cardinality is Cardinality.AtLeastOne) min = Math.Max(1, min ?? 1);
        if (min is > 0) json.WriteNumber("minItems", min.Value);
        if (max is not null) json.WriteNumber("maxItems", max.Value);
        if (unique) json.WriteBoolean("uniqueItems", true);
    }

    static void Type(Utf8JsonWriter json, FieldType type, Constraints constraints, bool countsItems, Absence? absence = null)
    {
        switch (type)
        {
            case ScalarType scalar: ScalarSchema.Write(json, scalar.Kind, constraints); break;
            case EnumType named: json.Text("$ref", SchemaNames.Reference(named.Name)); break;
            case ObjectType named: json.Text("$ref", SchemaNames.Reference(named.Name)); break;
            case RefType { KeyKind: ScalarKind.Integer }: NumberOrRedacted(json); break;
            case RefType: ScalarSchema.Write(json, ScalarKind.Text, s_none); break;
            case ClaimType claim: ClaimSchema.Write(json, claim, absence, value => ItemOf(value, claim, constraints)); break;
            case MapType map: Map(json, map, constraints, countsItems); break;
            default: throw new ArgumentException($"{type.GetType().Name} is no type of a field", nameof(type));
        }
    }

    static void NumberOrRedacted(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        ScalarSchema.Write(json, ScalarKind.Integer, s_none);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", "^redacted-[1-9][0-9]{0,8}$");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void Map(Utf8JsonWriter json, MapType map, Constraints constraints, bool countsItems)
    {
        json.WriteString("type", "object");
        if (countsItems && constraints.MinItems is > 0) json.WriteNumber("minProperties", constraints.MinItems.Value);
        if (countsItems && constraints.MaxItems is { } max) json.WriteNumber("maxProperties", max);
        json.WriteStartObject("additionalProperties");
        if (map.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne)
        {
            List(json, map.ItemCardinality, null, null, unique: false);
            json.WriteStartObject("items");
            Type(json, map.Item, constraints, countsItems: false);
            json.WriteEndObject();
        }
        else
        {
            Type(json, map.Item, constraints, countsItems: false);
        }
        json.WriteEndObject();
    }
}
