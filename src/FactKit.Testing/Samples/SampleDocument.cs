using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;

namespace FactKit.Testing.Samples;

/// <summary>A document that is being made or altered, with its types.</summary>
/// <param name="Type">Its document type.</param>
/// <param name="Root">The document; altered in place.</param>
/// <param name="Builder">Makes what is missing.</param>
/// <param name="Routes">Ways through the types.</param>
sealed record SampleDocument(TypeName Type, JsonObject Root, SampleBuilder Builder, TypeRoutes Routes)
{
    // A reference may need an object that needs another reference.
    const int MostRounds = 8;

    /// <summary>A copy to alter.</summary>
    public SampleDocument Copy() => this with { Root = (JsonObject)Root.DeepClone() };

    /// <summary>The first object of a type, which is added where the document has none; null where no document can hold it.</summary>
    public JsonObject? Object(TypeName type) => Objects(type).FirstOrDefault() ?? Add(type);

    /// <summary>All objects of a record, or of the cases of a union.</summary>
    public IReadOnlyList<JsonObject> Objects(TypeName type)
    {
        var found = new List<JsonObject>();
        new TypedWalk(Builder.Schema)
        {
            OnObject = (made, record) =>
            {
                if (record.Name.Full == type.Full || record.Case?.Union.Full == type.Full) found.Add(made);
            },
        }.Visit(Root, Type);
        return found;
    }

    /// <summary>Gives every reference a key that the document has, adding objects where it has none.</summary>
    public SampleDocument Complete()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var keys = new Dictionary<string, List<JsonNode>>(StringComparer.Ordinal);
            var references = new List<(JsonNode Node, RefType Type)>();
            new TypedWalk(Builder.Schema)
            {
                OnObject = (made, record) =>
                {
                    if (record.Fields.FirstOrDefault(field => field.Key) is not { } key || made[key.Name] is not { } value) return;
                    var space = key.Inherited ? record.Case!.Union.Full : record.Name.Full;
                    if (!keys.TryGetValue(space, out var list)) keys.Add(space, list = []);
                    list.Add(value);
                },
                OnReference = (node, type) => references.Add((node, type)),
            }.Visit(Root, Type);

            var missing = new HashSet<TypeName>();
            foreach (var (node, type) in references)
            {
                if (!keys.TryGetValue(type.Target.Full, out var list)) missing.Add(type.Target);
                else if (!list.Exists(key => JsonNode.DeepEquals(key, node))) node.ReplaceWith(list[0].DeepClone());
            }
            if (missing.Count == 0) break;
            foreach (var type in missing) Add(type);
        }
        return this;
    }

    JsonObject? Add(TypeName type)
    {
        if (Routes.Between(Type, type) is not { } route) return null;
        var at = Root;
        foreach (var step in route)
        {
            if (step.Field is { } field)
            {
                if (Inside(at[field.Name], field) is not { } inner)
                {
                    at[field.Name] = Builder.Value(field, depth: 10);
                    if (Inside(at[field.Name], field) is not { } added) return null;
                    inner = added;
                }
                at = inner;
            }
            else if ((string?)at[step.Union!.Discriminator] is var text && text != step.Case && !(step.Union.Else == step.To && step.Union.Cases.All(one => one.Text != text)))
            {
                var other = Builder.Case(step.Union, step.Case!, depth: 10);
                at.Clear();
                foreach (var (name, value) in other.ToList())
                {
                    other.Remove(name);
                    at.Add(name, value);
                }
            }
        }
        return at;
    }

    // The first object in the value of a field.
    static JsonObject? Inside(JsonNode? value, BoundField field)
    {
        if (field.IsList) value = (value as JsonArray)?.FirstOrDefault();
        var type = field.Type;
        while (value is not null && type is not ObjectType)
        {
            Cardinality cardinality;
            switch (type)
            {
                case MapType map:
                    value = (value as JsonObject)?.FirstOrDefault().Value;
                    (type, cardinality) = (map.Item, map.ItemCardinality);
                    break;
                case ClaimType claim:
                    if (value is JsonObject said && said.ContainsKey("absent")) return null;
                    value = value is JsonObject known && known.ContainsKey("value") ? known["value"] : value;
                    (type, cardinality) = (claim.Item, claim.ItemCardinality);
                    break;
                default:
                    return null;
            }
            if (cardinality is Cardinality.Many or Cardinality.AtLeastOne) value = (value as JsonArray)?.FirstOrDefault();
        }
        return value is JsonObject found && !(found.Count == 1 && found.ContainsKey("absent")) ? found : null;
    }
}
