using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;

namespace FactKit.Testing.Samples;

/// <summary>The shortest way from one type to another through fields and cases.</summary>
sealed class TypeRoutes(WholeSchema schema)
{
    readonly Dictionary<(string, string), IReadOnlyList<RouteStep>?> _known = [];

    /// <summary>The steps; null where no document of the type holds the other.</summary>
    public IReadOnlyList<RouteStep>? Between(TypeName from, TypeName to)
    {
        if (_known.TryGetValue((from.Full, to.Full), out var known)) return known;
        var before = new Dictionary<string, (TypeName From, RouteStep Step)?>(StringComparer.Ordinal) { [from.Full] = null };
        var open = new Queue<TypeName>([from]);
        while (open.TryDequeue(out var type) && type.Full != to.Full)
        {
            foreach (var step in Steps(type))
                if (before.TryAdd(step.To.Full, (type, step))) open.Enqueue(step.To);
        }
        List<RouteStep>? route = null;
        if (before.ContainsKey(to.Full))
        {
            route = [];
            for (var at = to; before[at.Full] is { } last; at = last.From) route.Insert(0, last.Step);
        }
        return _known[(from.Full, to.Full)] = route;
    }

    IEnumerable<RouteStep> Steps(TypeName type)
    {
        var declaration = schema.Find(type);
        if (declaration is BoundUnion union)
        {
            foreach (var one in union.Cases) yield return new(one.Record, null, union, one.Text);
            if (union.Else is { } otherwise) yield return new(otherwise, null, union, "something-unlisted");
        }
        if (declaration is BoundRecord record)
            foreach (var field in record.Fields)
                if (WholeSchema.Leaf(field.Type) is ObjectType o) yield return new(o.Name, field, null, null);
    }
}

/// <summary>A step: into a field, or to the case of a union.</summary>
sealed record RouteStep(TypeName To, BoundField? Field, BoundUnion? Union, string? Case);
