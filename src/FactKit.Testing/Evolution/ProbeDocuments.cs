using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;
using FactKit.Testing.Samples;

namespace FactKit.Testing.Evolution;

/// <summary>Does to a document what a probe says, in as many ways as there are.</summary>
sealed class ProbeDocuments(WholeSchema schema, SampleValues values)
{
    const int MostValues = 24;

    // What is done to the first object of a type is done to the next ones too, and to one that is added beside: a rule may need the first as it is.
    const int MostObjects = 3;
    const int Beside = MostObjects;

    // Pairs of values are many, and the tries are bounded.
    const int MostPairs = 200;

    /// <summary>References that an alteration breaks are mended. Else they stay broken, and only the document before it is made whole.</summary>
    public bool Mends { get; init; } = true;

    // Which object of a type is altered.
    int Which { get; init; }

    /// <summary>The altered documents; the given one stays as it is.</summary>
    public IEnumerable<JsonObject> Of(SampleDocument document, Probe probe) => Enumerable.Range(0, MostObjects + 1)
        .SelectMany(which => which == 0 ? OfOne(document, probe) : new ProbeDocuments(schema, values) { Mends = Mends, Which = which }.OfOne(document, probe));

    IEnumerable<JsonObject> OfOne(SampleDocument document, Probe probe)
    {
        if (probe.Kind == ProbeKind.Rule) return OfRule(document, probe);
        if (probe.Kind == ProbeKind.EnumText) return schema.UsersOf(probe.Owner).SelectMany(user => Leaves(document, user.Owner, user.Field, probe.Values));
        if (probe.Kind == ProbeKind.Case) return probe.Values.Select(text => OfCase(document, probe.Owner, text)).OfType<JsonObject>();
        if (Which > 0 && probe.Kind is ProbeKind.SchemaName or ProbeKind.Speaker or ProbeKind.SameKey) return [];
        if (probe.Kind == ProbeKind.SchemaName) return probe.Values.Select(name => Named(document, name));
        if (probe.Kind == ProbeKind.Speaker) return Claims().Select(user => Said(document, probe.Owner, user.Owner, user.Field)).OfType<JsonObject>();
        if (probe.Kind == ProbeKind.Any) return Altered(document, probe.Owner, [static (_, _) => { }]);
        if (probe.Kind == ProbeKind.Unknown) return probe.Values.SelectMany(value => Altered(document, probe.Owner, [(made, _) => made[probe.Field] = JsonNode.Parse(value)]));
        return schema.Find(probe.Owner) is { } owner && WholeSchema.FieldsOf(owner).FirstOrDefault(one => one.Name == probe.Field) is { } field ? OfField(document, probe, field) : [];
    }

    IEnumerable<JsonObject> OfField(SampleDocument document, Probe probe, BoundField field) => probe.Kind switch
    {
        ProbeKind.Leaf => Leaves(document, probe.Owner, field, probe.Values),
        ProbeKind.Whole => Set(document, probe.Owner, field, probe.Values.Select(value => (Func<SampleDocument, JsonNode?>)(_ => JsonNode.Parse(value)))),
        ProbeKind.Missing => Set(document, probe.Owner, field, probe.Values.Select(value => (Func<SampleDocument, JsonNode?>)(_ => JsonNode.Parse(value))).Prepend(static _ => null)),
        ProbeKind.Count => Set(document, probe.Owner, field, probe.Counts.SelectMany(count => new Func<SampleDocument, JsonNode?>[] { made => Items(made, field, count, 0), made => Items(made, field, count, 1) })),
        ProbeKind.Twice => Set(document, probe.Owner, field, Enumerable.Range(0, MostValues).Select(i => (Func<SampleDocument, JsonNode?>)(made => Twice(made, field, i)))),
        ProbeKind.Absent => Set(document, probe.Owner, field, probe.Values.Select(reason => (Func<SampleDocument, JsonNode?>)(_ => Absent(field, reason)))),
        ProbeKind.SameKey => SameKey(document, probe.Owner, field),
        _ when probe.Values.Count > 0 => Present(document, probe, field).SelectMany(made => probe.Values.Select(name => Renamed(made, document, probe, name))).OfType<JsonObject>(),
        _ => Present(document, probe, field),
    };

    IEnumerable<JsonObject> Present(SampleDocument document, Probe probe, BoundField field)
    {
        var whole = new List<Func<SampleDocument, JsonNode?>>();
        var choices = WholeSchema.Leaf(field.Type) is ObjectType ? 2 : Math.Min(MostValues, values.Of(field).Count);
        for (var i = 0; i < choices; i++)
        {
            var choice = i;
            whole.Add(made => made.Builder.Value(field, depth: 10, choice));
        }
        if (field.Cardinality == Cardinality.Many) whole.Add(static _ => new JsonArray());
        foreach (var sentinel in field.Absence?.Sentinels ?? default) whole.Add(_ => JsonNode.Parse(sentinel.Json));
        foreach (var reason in field.Absence?.Reasons ?? default) whole.Add(_ => Absent(field, reason));
        // As it stands, where somebody wrote the document.
        return Altered(document, probe.Owner, [(made, _) => { if (!made.ContainsKey(field.Name)) made[field.Name] = document.Builder.Value(field, depth: 10); }]).Concat(Set(document, probe.Owner, field, whole));
    }

    IEnumerable<JsonObject> Leaves(SampleDocument document, TypeName owner, BoundField field, IReadOnlyList<string> leaves)
    {
        var bare = Set(document, owner, field, leaves.Select(leaf => (Func<SampleDocument, JsonNode?>)(_ => SampleBuilder.Around(field, JsonNode.Parse(leaf)!))));
        if (field.Type is not ClaimType { ItemCardinality: Cardinality.One }) return bare;
        // Rules may ask of a claim what no bare value has.
        return bare
            .Concat(Set(document, owner, field, leaves.Select(leaf => (Func<SampleDocument, JsonNode?>)(_ => WithEvidence(field, leaf)))))
            .Concat(leaves.SelectMany(leaf => Altered(document, owner, [(made, _) => SayInstead(made[field.Name], leaf)])));
    }

    static JsonNode WithEvidence(BoundField field, string leaf)
    {
        var claim = SampleBuilder.Around(field, JsonNode.Parse(leaf)!);
        var one = field.IsList ? claim[0]! : claim;
        if (one is JsonObject said && said.ContainsKey("evidence")) return claim;
        var full = new JsonObject { ["value"] = one.DeepClone(), ["evidence"] = new JsonArray("a quotation") };
        return field.IsList ? new JsonArray(full) : full;
    }

    // The claim as somebody wrote it, with another value.
    static void SayInstead(JsonNode? whole, string leaf)
    {
        if (whole is JsonArray { Count: > 0 } list) whole = list[0];
        if (whole is JsonObject claim && claim.ContainsKey("value")) claim["value"] = JsonNode.Parse(leaf);
    }

    JsonObject? Choose(SampleDocument copy, TypeName owner)
    {
        if (Which == 0) return copy.Object(owner);
        var objects = copy.Objects(owner);
        if (Which < Beside) return Which < objects.Count ? objects[Which] : null;
        if (objects.Count == 0) return null;
        var added = copy.Builder.Object(owner, depth: 10);
        return Put(objects[0], added) ? added : null;
    }

    // Null: left out.
    IEnumerable<JsonObject> Set(SampleDocument document, TypeName owner, BoundField field, IEnumerable<Func<SampleDocument, JsonNode?>> wholes) =>
        wholes.SelectMany(whole => Altered(document, owner,
        [
            (made, copy) =>
            {
                made.Remove(field.Name);
                foreach (var name in field.OldNames) made.Remove(name);
                if (whole(copy) is { } value) made[field.Name] = value;
            },
        ]));

    IEnumerable<JsonObject> Altered(SampleDocument document, TypeName owner, IEnumerable<Action<JsonObject, SampleDocument>> alterations)
    {
        foreach (var alter in alterations)
        {
            var copy = document.Copy();
            if (Choose(copy, owner) is not { } made) yield break;
            if (!Mends) copy.Complete();
            alter(made, copy);
            yield return Mends ? copy.Complete().Root : copy.Root;
        }
    }

    static JsonNode Items(SampleDocument made, BoundField field, int count, int choice)
    {
        if (field.IsList) return made.Builder.List(field, count, depth: 10, choice);
        var entries = new JsonObject();
        for (var i = 0; i < count; i++)
        {
            var one = (JsonObject)made.Builder.Value(field, depth: 10, choice + i);
            var value = one.First().Value!;
            one.Clear();
            entries[$"entry {i + 1}"] = value;
        }
        return entries;
    }

    static JsonArray Twice(SampleDocument made, BoundField field, int choice)
    {
        var one = made.Builder.List(field, 1, depth: 10, choice);
        one.Add(one[0]!.DeepClone());
        return one;
    }

    static JsonNode Absent(BoundField field, string reason)
    {
        var absent = new JsonObject { ["absent"] = reason };
        if (field.Type is not ClaimType claim) return absent;
        if (claim.Evidence && reason != "redacted") absent["evidence"] = new JsonArray("a quotation");
        return field.IsList ? new JsonArray(absent) : absent;
    }

    static IEnumerable<JsonObject> SameKey(SampleDocument document, TypeName owner, BoundField field)
    {
        var copy = document.Copy();
        if (copy.Object(owner) is not { } one) yield break;
        if (one[field.Name] is not { } key) yield break;
        if (copy.Objects(owner) is { Count: > 1 } several) several[1][field.Name] = key.DeepClone();
        else
        {
            var second = copy.Builder.Object(owner, depth: 10);
            second[field.Name] = key.DeepClone();
            if (!Put(one, second)) yield break;
        }
        yield return copy.Complete().Root;
    }

    // In the list that the first stands in, itself or as a claim.
    static bool Put(JsonObject one, JsonObject second)
    {
        switch (one.Parent)
        {
            case JsonArray list:
                list.Add(second);
                return true;
            case JsonObject { Parent: JsonArray list } when one.Parent["value"] == one:
                list.Add(new JsonObject { ["value"] = second });
                return true;
            case JsonObject map when map.Parent is not null && map.ContainsKey("entry 1"):
                map["entry 2"] = second;
                return true;
            default:
                return false;
        }
    }

    JsonObject? Renamed(JsonObject made, SampleDocument document, Probe probe, string name)
    {
        var copy = document with { Root = made };
        if (copy.Objects(probe.Owner).FirstOrDefault() is not { } owner || !owner.TryGetPropertyValue(probe.Field, out var value)) return null;
        owner.Remove(probe.Field);
        owner[name] = value;
        return made;
    }

    JsonObject? OfCase(SampleDocument document, TypeName owner, string text)
    {
        var copy = document.Copy();
        if (schema.Find(owner) is not BoundUnion union || Choose(copy, owner) is not { } made) return null;
        var other = copy.Builder.Case(union, text, depth: 10);
        made.Clear();
        foreach (var (name, value) in other.ToList())
        {
            other.Remove(name);
            made.Add(name, value);
        }
        return copy.Complete().Root;
    }

    static JsonObject Named(SampleDocument document, string name)
    {
        var named = new JsonObject { ["$schema"] = name };
        foreach (var (key, value) in document.Copy().Root.ToList())
            if (key != "$schema") named.Add(key, value?.DeepClone());
        return named;
    }

    JsonObject? Said(SampleDocument document, TypeName speaker, TypeName owner, BoundField field)
    {
        var copy = document.Copy();
        if (copy.Object(speaker) is not { } who || schema.Find(speaker) is not BoundRecord record || copy.Object(owner) is not { } made) return null;
        var value = copy.Builder.Value(field, depth: 10);
        if ((field.IsList ? (value as JsonArray)?.FirstOrDefault() : value) is not { } claim) return null;
        if (claim is not JsonObject || !((JsonObject)claim).ContainsKey("value"))
        {
            var bare = claim.DeepClone();
            var full = new JsonObject { ["value"] = bare };
            if (field.IsList) claim.ReplaceWith(full);
            else value = full;
            claim = full;
        }
        claim["by"] = new JsonArray(who[record.Fields.First(one => one.Key).Name]!.DeepClone());
        made[field.Name] = value;
        return copy.Complete().Root;
    }

    // What the text of the rule says first: it is what the rule is about.
    IEnumerable<JsonObject> OfRule(SampleDocument document, Probe probe)
    {
        var looked = schema.Fields().Where(user => probe.Looks.Contains(user.Field.Name) && WholeSchema.Leaf(user.Field.Type) is not ObjectType).ToList();
        var said = looked.SelectMany(user => Leaves(document, user.Owner, user.Field, probe.Values));
        var own = schema.Find(probe.Owner) is { } owner ? WholeSchema.FieldsOf(owner).SelectMany(field => Edited(document, probe.Owner, field)) : [];
        // A rule with a condition needs two values: the one that it asks about, and the one that it then refuses.
        var both = Which == 0 ? said.SelectMany(made => looked.SelectMany(user => Edited(document with { Root = made }, user.Owner, user.Field).Concat(Leaves(document with { Root = made }, user.Owner, user.Field, probe.Values)))) : [];
        return said.Concat(Which == 0 ? RuleBreakers.Of(document) : []).Concat(both.Take(MostPairs)).Concat(own).Concat(looked.Where(user => user.Owner.Full != probe.Owner.Full).SelectMany(user => Edited(document, user.Owner, user.Field)));
    }

    IEnumerable<JsonObject> Edited(SampleDocument document, TypeName owner, BoundField field) =>
        new[] { ProbeKind.Missing, ProbeKind.Present }.SelectMany(kind => OfField(document, new(kind, owner) { Field = field.Name }, field));

    IEnumerable<(TypeName Owner, BoundField Field)> Claims() => schema.Fields().Where(user => user.Field.Type is ClaimType);
}
