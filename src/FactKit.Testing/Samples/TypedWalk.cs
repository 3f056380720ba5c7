using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;

namespace FactKit.Testing.Samples;

/// <summary>Walks a document by its types. What does not have the shape of its type is passed over.</summary>
sealed class TypedWalk(WholeSchema schema)
{
    /// <summary>Each object, with its record.</summary>
    public Action<JsonObject, BoundRecord> OnObject { get; init; } = static (_, _) => { };

    /// <summary>Each reference.</summary>
    public Action<JsonNode, RefType> OnReference { get; init; } = static (_, _) => { };

    public void Visit(JsonNode? node, TypeName type)
    {
        if (node is not JsonObject found) return;
        var record = schema.Find(type) switch
        {
            BoundRecord one => one,
            BoundUnion union => CaseOf(union, found),
            _ => null,
        };
        if (record is null) return;
        OnObject(found, record);
        foreach (var field in record.Fields)
            foreach (var name in field.OldNames.Prepend(field.Name))
                if (found.TryGetPropertyValue(name, out var value)) Visit(value, field.Type, field.Cardinality);
    }

    void Visit(JsonNode? node, FieldType type, Cardinality cardinality)
    {
        if (node is null) return;
        if (cardinality is Cardinality.Many or Cardinality.AtLeastOne)
        {
            if (node is JsonArray list)
                foreach (var item in list.ToList()) Visit(item, type, Cardinality.One);
            return;
        }
        switch (type)
        {
            case MapType map when node is JsonObject entries:
                foreach (var entry in entries.ToList()) Visit(entry.Value, map.Item, map.ItemCardinality);
                break;
            case ClaimType claim when node is JsonObject said && said.ContainsKey("value"):
                Visit(said["value"], claim.Item, claim.ItemCardinality);
                break;
            case ClaimType when node is JsonObject said && said.ContainsKey("absent"):
                break;
            case ClaimType claim:
                Visit(node, claim.Item, claim.ItemCardinality);
                break;
            case ObjectType o:
                Visit(node, o.Name);
                break;
            case RefType reference when node is JsonValue:
                OnReference(node, reference);
                break;
        }
    }

    BoundRecord? CaseOf(BoundUnion union, JsonObject found)
    {
        if (!found.TryGetPropertyValue(union.Discriminator, out var node) || node is not JsonValue value || !value.TryGetValue<string>(out var text)) return null;
        return (union.Cases.FirstOrDefault(one => one.Text == text)?.Record ?? union.Else) is { } name ? schema.Find(name) as BoundRecord : null;
    }
}
