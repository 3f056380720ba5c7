using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>Which types a document can hold references to, whether it can hold one with rules, and which types hold what is sensitive.</summary>
sealed class DocumentReach(Scope scope)
{
    readonly KeyFinder _keys = new(scope);
    readonly Dictionary<TypeName, Node> _nodes = [];
    HashSet<Node>? _sensitive;
    int _walk;

    /// <summary>The types that references inside a type name, in the order in which they are met, and whether a type with rules is among those that it holds.</summary>
    public (EquatableArray<TypeName> Keyed, bool Rules) Of(TypeName document)
    {
        if (scope.Single(0, document.Name) is not { } root) return default;
        _walk++;
        var rules = false;
        var targets = new List<TypeName>();
        var open = new Queue<Node>();
        Hold(NodeOf(root));
        while (open.Count > 0)
        {
            foreach (var (other, isRef) in LinksOf(open.Dequeue()))
            {
                if (!isRef) Hold(other);
                else if (other.NamedIn != _walk)
                {
                    other.NamedIn = _walk;
                    if (other.HasKey ??= _keys.KeyOf(other.Declared) is not null) targets.Add(other.Declared.Name);
                }
            }
        }
        return (targets.ToEquatableArray(), rules);

        void Hold(Node node)
        {
            if (node.HeldIn == _walk) return;
            node.HeldIn = _walk;
            rules |= node.Declared.Type is { HasRules: true } || scope.UnionOf(node.Declared) is { Type.HasRules: true };
            open.Enqueue(node);
        }
    }

    /// <summary>Whether an object of the type can have a sensitive field, at any depth, or name an object that has one.</summary>
    public bool HoldsSensitive(TypeName type) => scope.Single(0, type.Name) is { } declared && (_sensitive ??= FindSensitive()).Contains(NodeOf(declared));

    // From the sensitive fields back to all that can hold them: each link is walked once.
    HashSet<Node> FindSensitive()
    {
        var holders = new Dictionary<Node, List<Node>>();
        var all = new HashSet<Node>(scope.DeclaredIn(0).Values.Select(NodeOf));
        var open = new Queue<Node>(all);
        while (open.Count > 0)
        {
            var node = open.Dequeue();
            foreach (var (other, _) in LinksOf(node))
            {
                if (!holders.TryGetValue(other, out var known)) holders.Add(other, known = []);
                known.Add(node);
                if (all.Add(other)) open.Enqueue(other);
            }
        }
        var found = new HashSet<Node>(all.Where(HasSensitive));
        open = new(found);
        while (open.Count > 0)
        {
            if (!holders.TryGetValue(open.Dequeue(), out var known)) continue;
            foreach (var holder in known)
                if (found.Add(holder)) open.Enqueue(holder);
        }
        return found;
    }

    bool HasSensitive(Node node) =>
        node.Declared.Type is { } type && (type.Fields.Any(IsSensitive) || scope.UnionOf(node.Declared) is { Type: { } union } && union.Fields.Any(IsSensitive));

    static bool IsSensitive(FieldSurface field) => field.Sensitivity is not null;

    // Names are resolved once, however many documents hold the type.
    IReadOnlyList<(Node, bool)> LinksOf(Node node)
    {
        if (node.Links is { } known) return known;
        var links = new List<(Node, bool)>();
        var home = node.Declared.Home;
        if (node.Declared.Type is { } type)
        {
            // A case holds the common fields of its union.
            if (scope.UnionOf(node.Declared) is { Type: { } union })
                foreach (var field in union.Fields) Meet(field.Type);
            foreach (var field in type.Fields) Meet(field.Type);
            foreach (var name in type.Include.Concat(type.Cases))
                if (scope.Single(home, name) is { } other) links.Add((NodeOf(other), false));
        }
        return node.Links = links;

        void Meet(TypeExpression? expression)
        {
            var isRef = expression is { Name: "Ref", Argument: not null };
            for (; expression is not null; expression = expression.Argument)
                if (!BuiltInTypes.IsReserved(expression.Name) && scope.Single(home, expression.Name) is { } declared) links.Add((NodeOf(declared), isRef));
        }
    }

    Node NodeOf(Declared declared)
    {
        if (!_nodes.TryGetValue(declared.Name, out var node)) _nodes.Add(declared.Name, node = new(declared));
        return node;
    }

    /// <summary>A type and what it links to; marked with the last walk that met it.</summary>
    sealed class Node(Declared declared)
    {
        public Declared Declared => declared;
        public IReadOnlyList<(Node Other, bool IsRef)>? Links { get; set; }
        public bool? HasKey { get; set; }
        public int HeldIn { get; set; }
        public int NamedIn { get; set; }
    }
}
