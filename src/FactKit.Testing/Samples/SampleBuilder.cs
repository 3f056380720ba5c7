using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;

namespace FactKit.Testing.Samples;

/// <summary>
/// Makes objects of a schema that its constraints accept. Rules are not looked at, and references are <see cref="SampleValues.Pending"/> until
/// <see cref="SampleDocument.Complete"/>. One builder makes one document: keys differ within it.
/// </summary>
sealed class SampleBuilder(WholeSchema schema, SampleValues values, SampleFill fill = SampleFill.Minimal, Random? random = null)
{
    // Below this depth only what must be there is added.
    const int Deepest = 5;

    int _keys;

    public WholeSchema Schema => schema;

    /// <summary>An object of a record, or of the case of a union that ends soonest.</summary>
    public JsonObject Object(TypeName type, int depth = 0) => schema.Find(type) switch
    {
        BoundRecord record => Object(record, record.Case?.Text ?? "something-unlisted", depth),
        BoundUnion union => OfUnion(union, depth),
        _ => [],
    };

    /// <summary>An object of a case, by the text of the discriminator.</summary>
    public JsonObject Case(BoundUnion union, string text, int depth = 0) =>
        (union.Cases.FirstOrDefault(one => one.Text == text)?.Record ?? union.Else) is { } name && schema.Find(name) is BoundRecord record ? Object(record, text, depth) : [];

    /// <summary>A value of a field that is there; the number chooses among the values of its innermost type.</summary>
    public JsonNode Value(BoundField field, int depth, int choice = 0)
    {
        var count = Math.Max(1, field.Constraints.MinItems ?? 0);
        if (field.IsList) return List(field, count, depth, choice);
        if (field.Type is MapType map)
        {
            var entries = new JsonObject();
            for (var i = 0; i < count; i++) entries.Add($"entry {i + 1}", One(field, map.Item, map.ItemCardinality, depth, choice + i));
            return entries;
        }
        return One(field, field.Type, Cardinality.One, depth, choice);
    }

    /// <summary>A list of a field with so many items, which differ where its type has as many values.</summary>
    public JsonArray List(BoundField field, int count, int depth, int choice = 0)
    {
        var list = new JsonArray();
        for (var i = 0; i < count; i++) list.Add(One(field, field.Type, Cardinality.One, depth, choice + i));
        return list;
    }

    /// <summary>A whole value of a field around a given innermost one.</summary>
    public static JsonNode Around(BoundField field, JsonNode leaf)
    {
        var value = Wrapped(field.Type, leaf);
        return field.IsList ? new JsonArray(value) : value;
    }

    static JsonNode Wrapped(FieldType type, JsonNode leaf) => type switch
    {
        MapType map => new JsonObject { ["entry 1"] = Listed(map.ItemCardinality, Wrapped(map.Item, leaf)) },
        ClaimType { Evidence: true } claim => new JsonObject { ["value"] = Listed(claim.ItemCardinality, Wrapped(claim.Item, leaf)), ["evidence"] = new JsonArray("a quotation") },
        ClaimType claim when claim.ItemCardinality is not (Cardinality.Many or Cardinality.AtLeastOne) => Wrapped(claim.Item, leaf),
        ClaimType claim => new JsonObject { ["value"] = Listed(claim.ItemCardinality, Wrapped(claim.Item, leaf)) },
        _ => leaf,
    };

    static JsonNode Listed(Cardinality cardinality, JsonNode value) => cardinality is Cardinality.Many or Cardinality.AtLeastOne ? new JsonArray(value) : value;

    JsonNode One(BoundField field, FieldType type, Cardinality cardinality, int depth, int choice)
    {
        if (cardinality is Cardinality.Many or Cardinality.AtLeastOne) return new JsonArray(One(field, type, Cardinality.One, depth, choice));
        switch (type)
        {
            case ClaimType claim:
                var value = One(field, claim.Item, claim.ItemCardinality, depth, choice);
                if (claim.Evidence) return new JsonObject { ["value"] = value, ["evidence"] = new JsonArray("a quotation") };
                var said = new JsonObject();
                if (random is not null && random.Next(3) == 0) said["evidence"] = new JsonArray("a quotation");
                if (said.Count == 0 && claim.ItemCardinality is not (Cardinality.Many or Cardinality.AtLeastOne) && (random is null || random.Next(4) > 0)) return value;
                said["value"] = value;
                return said;
            case MapType map:
                return new JsonObject { ["entry 1"] = One(field, map.Item, map.ItemCardinality, depth, choice) };
            case ObjectType o:
                return Object(o.Name, depth + 1);
            default:
                if (field.Key) return JsonNode.Parse(values.Key(field, _keys++))!;
                var all = values.Of(field);
                return JsonNode.Parse(all[(random?.Next(all.Count) ?? choice) % all.Count])!;
        }
    }

    JsonObject OfUnion(BoundUnion union, int depth)
    {
        if (random is not null && depth < Deepest && union.Cases.Count > 0) return Case(union, union.Cases[random.Next(union.Cases.Count)].Text, depth);
        var soonest = union.Cases.Where(one => schema.Find(one.Record) is not null).OrderBy(one => Height(one.Record, [])).FirstOrDefault();
        return soonest is not null ? Case(union, soonest.Text, depth) : Case(union, "something-unlisted", depth);
    }

    JsonObject Object(BoundRecord record, string text, int depth)
    {
        var made = new JsonObject();
        if (record.Case is { } place) made.Add(place.Discriminator, place.Text ?? text);
        foreach (var field in record.Fields)
            if (IsThere(field, depth) && !made.ContainsKey(field.Name)) made.Add(field.Name, Value(field, depth));
        return made;
    }

    bool IsThere(BoundField field, int depth)
    {
        if (field.Required) return true;
        if (depth >= Deepest || (WholeSchema.Leaf(field.Type) is ObjectType && depth >= Deepest - 2)) return false;
        return fill == SampleFill.Full || (fill == SampleFill.Random && random!.Next(2) == 0);
    }

    // How many objects must stand in each other; a type that stands in itself counts as endless here, since another case must end it.
    int Height(TypeName type, HashSet<string> around)
    {
        if (!around.Add(type.Full)) return 1000;
        var height = schema.Find(type) switch
        {
            BoundRecord record => 1 + record.Fields.Where(field => field.Required).Select(field => WholeSchema.Leaf(field.Type)).OfType<ObjectType>().Select(o => Height(o.Name, around)).DefaultIfEmpty(0).Max(),
            BoundUnion union => union.Cases.Select(one => Height(one.Record, around)).DefaultIfEmpty(1).Min(),
            _ => 1,
        };
        around.Remove(type.Full);
        return height;
    }
}
