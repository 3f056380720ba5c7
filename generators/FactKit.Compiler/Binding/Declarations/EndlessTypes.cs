using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>Finds types that no finite document can hold, since each needs another of its own kind.</summary>
static class EndlessTypes
{
    public static void Report(IReadOnlyList<BoundRecord> records, IReadOnlyList<BoundUnion> unions, EquatableArray<TypeNode> nodes, DiagnosticSink sink)
    {
        // What each type still waits for. A record waits for all its needs, a union for one case.
        var needs = records.ToDictionary(record => record.Name, record => record.Fields.Select(Need).OfType<TypeName>().Distinct().ToList());
        foreach (var union in unions) needs[union.Name] = [.. union.Cases.Select(c => c.Record), .. union.Else is { } other ? [other] : (TypeName[])[]];
        var isUnion = new HashSet<TypeName>(unions.Select(union => union.Name));

        var waiting = new Dictionary<TypeName, int>();
        var waitedFor = new Dictionary<TypeName, List<TypeName>>();
        var done = new HashSet<TypeName>();
        var ready = new Queue<TypeName>();
        foreach (var pair in needs)
        {
            var mine = pair.Value.Where(needs.ContainsKey).ToList();
            waiting[pair.Key] = isUnion.Contains(pair.Key) && mine.Count > 0 ? 1 : mine.Count;
            if (waiting[pair.Key] == 0) ready.Enqueue(pair.Key);
            foreach (var need in mine)
            {
                if (!waitedFor.TryGetValue(need, out var list)) waitedFor.Add(need, list = []);
                list.Add(pair.Key);
            }
        }
        while (ready.Count > 0)
        {
            var type = ready.Dequeue();
            if (!done.Add(type) || !waitedFor.TryGetValue(type, out var dependents)) continue;
            foreach (var dependent in dependents)
                if (--waiting[dependent] == 0) ready.Enqueue(dependent);
        }

        // Those left over lead into circles; one type of each circle is blamed.
        var walked = new HashSet<TypeName>();
        var recordOf = records.ToDictionary(record => record.Name);
        var nodeOf = new Dictionary<string, TypeNode>(StringComparer.Ordinal);
        foreach (var node in nodes) nodeOf[node.Name.Value] = node;
        foreach (var record in records)
        {
            if (done.Contains(record.Name)) continue;
            var path = new HashSet<TypeName>();
            TypeName? at = record.Name;
            while (at is not null && walked.Add(at))
            {
                path.Add(at);
                at = needs[at].FirstOrDefault(need => needs.ContainsKey(need) && !done.Contains(need));
            }
            if (at is null || !path.Contains(at)) continue;
            while (isUnion.Contains(at)) at = needs[at].First(need => needs.ContainsKey(need) && !done.Contains(need));
            Blame(recordOf[at], nodeOf[at.Name], done, needs, sink);
        }
    }

    static TypeName? Need(BoundField field) =>
        field is not { Cardinality: Cardinality.One or Cardinality.AtLeastOne, Absence: null } ? null
        : field.Type switch
        {
            ObjectType type => type.Name,
            MapType { ItemCardinality: Cardinality.One or Cardinality.AtLeastOne, Item: ObjectType type } when field is { Constraints.MinItems: > 0, IsList: false } => type.Name,
            _ => null,
        };

    static void Blame(BoundRecord record, TypeNode type, HashSet<TypeName> done, Dictionary<TypeName, List<TypeName>> needs, DiagnosticSink sink)
    {
        var field = record.Fields.First(f => Need(f) is { } need && needs.ContainsKey(need) && !done.Contains(need));
        var blame = type.Fields.FirstOrDefault(f => (f.Json ?? f.Name).Value == field.Name)?.Name ?? type.Name;
        sink.Report(Catalogue.EndlessType, blame.Location, Shown.Cut(record.Name.Name), Shown.Cut(field.Name));
    }
}
