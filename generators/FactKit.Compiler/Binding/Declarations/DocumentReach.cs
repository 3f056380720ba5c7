using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>Which types a document can hold references to, and whether it can hold one with rules.</summary>
sealed class DocumentReach(Scope scope)
{
    readonly KeyFinder _keys = new(scope);
    readonly Dictionary<TypeName, Node> _nodes = [];
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
