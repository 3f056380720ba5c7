using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Strict;

/// <summary>What has to be left out so that no type holds itself: first fields that may be missing, then cases of unions.</summary>
sealed class Recursion
{
    /// <summary>Nothing is left out.</summary>
    public static readonly Recursion None = new();

    readonly HashSet<(TypeName Holder, string Part)> _cut = [];

    /// <summary>Whether a field of a record, by its name, or a case of a union, by the full name of its record, is left out.</summary>
    public bool Has(TypeName holder, string part) => _cut.Contains((holder, part));

    /// <summary>What has to be left out of a document type. What then is still inside itself has no finite document.</summary>
    public static Recursion Of(ExportModel model, TypeName root)
    {
        var result = new Recursion();
        var all = Holding.Of(model, root);
        result.Cut(all, record: true);
        result.Cut(all, record: false);
        return result;
    }

    void Cut(IReadOnlyList<BoundDeclaration> all, bool record)
    {
        var components = Components(all);
        foreach (var one in all)
        {
            foreach (var (part, target, needed) in Parts(one))
            {
                if (one is BoundRecord == record && !needed && components.TryGetValue(target, out var there) && there == components[one.Name]) _cut.Add((one.Name, part));
            }
        }
    }

    IEnumerable<(string Part, TypeName Target, bool Needed)> Parts(BoundDeclaration one) => (one switch
    {
        BoundRecord r => r.Fields.Where(field => Holding.Leaf(field.Type) is not null).Select(field => (field.Name, Holding.Leaf(field.Type)!, field.Cardinality is Cardinality.One or Cardinality.AtLeastOne && field.Type is not MapType)),
        BoundUnion union => Holding.Cases(union).Select(target => (target.Full, target, false)),
        _ => [],
    }).Where(part => !_cut.Contains((one.Name, part.Item1)));

    // Tarjan's strongly connected components, with a stack of its own: schemas may nest deeper than the call stack.
    Dictionary<TypeName, int> Components(IReadOnlyList<BoundDeclaration> all)
    {
        var byName = all.ToDictionary(one => one.Name);
        var (index, low, component) = (new Dictionary<TypeName, int>(), new Dictionary<TypeName, int>(), new Dictionary<TypeName, int>());
        var open = new Stack<TypeName>();
        foreach (var start in all)
        {
            if (index.ContainsKey(start.Name)) continue;
            var calls = new Stack<(TypeName Name, IEnumerator<TypeName> Targets)>();
            Enter(start.Name);
            while (calls.Count > 0)
            {
                var (name, rest) = calls.Peek();
                if (rest.MoveNext())
                {
                    var next = rest.Current;
                    if (!byName.ContainsKey(next)) continue;
                    if (!index.ContainsKey(next)) Enter(next);
                    else if (!component.ContainsKey(next)) low[name] = Math.Min(low[name], index[next]);
                    continue;
                }
                calls.Pop();
                if (calls.Count > 0) low[calls.Peek().Name] = Math.Min(low[calls.Peek().Name], low[name]);
                if (low[name] != index[name]) continue;
                // A type alone is a component only where it holds itself; a number of its own does no harm.
                TypeName member;
                do component[member = open.Pop()] = index[name];
                while (member != name);
            }

            void Enter(TypeName name)
            {
                index[name] = low[name] = index.Count;
                open.Push(name);
                calls.Push((name, Parts(byName[name]).Select(part => part.Target).ToList().GetEnumerator()));
            }
        }
        return component;
    }
}
