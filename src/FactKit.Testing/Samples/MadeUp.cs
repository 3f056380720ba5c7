using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;

namespace FactKit.Testing.Samples;

/// <summary>Puts made-up values in the place of sensitive ones, since documents that were altered are printed, and end up in logs.</summary>
sealed class MadeUp(WholeSchema schema, SampleValues values)
{
    // Values that are tried for one place, and places of one document.
    const int MostTries = 12;
    const int MostPlaces = 200;

    /// <summary>The document without sensitive values; null where it is not valid without them.</summary>
    /// <param name="type">Its document type.</param>
    /// <param name="document">Altered in place.</param>
    /// <param name="isValid">Whether a document is.</param>
    public JsonObject? Of(TypeName type, JsonObject document, Func<JsonObject, bool> isValid)
    {
        var places = new List<(JsonObject Owner, BoundField Field, string Name)>();
        var builder = new SampleBuilder(schema, values);
        new TypedWalk(schema)
        {
            OnObject = (made, record) =>
            {
                var sensitive = record.Fields.Where(field => field.Sensitivity is not null).ToList();
                if (sensitive.Count == 0) return;
                if (record.KeepUnknown)
                    foreach (var name in made.Select(pair => pair.Key).Where(name => name != record.Case?.Discriminator && !record.Fields.Any(field => field.Name == name || field.OldNames.Contains(name))).ToList()) made.Remove(name);
                foreach (var field in sensitive.Where(field => field.Const is null))
                    foreach (var name in field.OldNames.Prepend(field.Name))
                        if (made.ContainsKey(name)) places.Add((made, field, name));
            },
        }.Visit(document, type);
        if (places.Count == 0) return document;
        // What refers to a key would have to follow it.
        if (places.Count > MostPlaces || places.Exists(place => place.Field.Key)) return null;
        return places.TrueForAll(place => Replace(place.Owner, place.Field, place.Name)) ? document : null;

        bool Replace(JsonObject owner, BoundField field, string name)
        {
            for (var choice = 0; choice < MostTries; choice++)
            {
                owner[name] = builder.Value(field, depth: 10, choice);
                if (isValid(document)) return true;
            }
            owner.Remove(name);
            return isValid(document);
        }
    }
}
