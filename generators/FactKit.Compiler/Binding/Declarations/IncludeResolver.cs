using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>A type that is copied in.</summary>
/// <param name="Home">The number of the schema that it is written in.</param>
/// <param name="Via">The include that it came by.</param>
sealed record Included(int Home, TypeNode Type, SchemaText Via);

/// <summary>Resolves <c>include</c>: other types, and those that they include.</summary>
sealed class IncludeResolver(BindInput input, Scope scope, DiagnosticSink sink)
{
    readonly Dictionary<(int, string), TypeNode> _nodes = Nodes(input);
    readonly Dictionary<int, IReadOnlyList<Included>> _known = [];

    /// <summary>The types whose fields and rules a type copies in. What is wrong with an include is reported once, however often this is asked.</summary>
    public IReadOnlyList<Included> Of(TypeNode type)
    {
        if (_known.TryGetValue(type.Name.Node, out var known)) return known;
        var types = new List<Included>();
        var seen = new HashSet<(int, string)>();
        foreach (var include in type.Include)
        {
            if (Find(0, include.Value) is not { } target) Report(include, scope.Find(0, include.Value));
            else if (seen.Contains(target)) Bad(include, "its fields are here already; leave it out");
            else if (!Collect(target, include, (0, type.Name.Value), seen, types))
                Bad(include, target == (0, type.Name.Value) ? "a type cannot include itself" : $"it includes {Shown.Cut(type.Name.Value)} in turn");
        }
        _known.Add(type.Name.Node, types);
        return types;
    }

    // A type comes after those that it includes itself. Without recursion: each entry is a type to look into, or (second) one that comes now.
    bool Collect((int, string) target, SchemaText via, (int, string) self, HashSet<(int, string)> seen, List<Included> types)
    {
        var endless = false;
        var open = new Stack<((int Home, string Name) Type, bool Second)>([(target, false)]);
        while (open.Count > 0)
        {
            var (type, second) = open.Pop();
            var node = _nodes[type];
            if (second) types.Add(new(type.Home, node, via));
            else if (type == self) endless = true;
            else if (seen.Add(type))
            {
                open.Push((type, true));
                foreach (var include in node.Include.Reverse())
                    if (Find(type.Home, include.Value) is { } next) open.Push((next, false));
            }
        }
        return !endless;
    }

    (int, string)? Find(int home, string name) => scope.Single(home, name) is { Type.IsUnion: false } found ? (found.Home, name) : null;

    void Report(SchemaText via, IReadOnlyList<Declared> found)
    {
        var name = Shown.Cut(via.Value);
        if (BuiltInTypes.IsReserved(via.Value)) Bad(via, "it is a built-in type; only the fields of a type can be copied in");
        else if (found.Count > 1) sink.Report(Catalogue.AmbiguousType, via.Location, name, found[0].Name.SchemaId, found[1].Name.SchemaId);
        else if (found.Count == 0) sink.Report(Catalogue.UnknownType, via.Location, name, scope.Hint(via.Value, scope.DeclaredNames(0), sink));
        else Bad(via, found[0].Enum is not null ? "it is an enum; only the fields of a type can be copied in" : "it is a union; include one of its cases");
    }

    void Bad(SchemaText via, string problem) => sink.Report(Catalogue.BadInclude, via.Location, Shown.Cut(via.Value), problem);

    static Dictionary<(int, string), TypeNode> Nodes(BindInput input)
    {
        var nodes = new Dictionary<(int, string), TypeNode>();
        foreach (var type in input.Schema.Types) nodes[(0, type.Name.Value)] = type;
        foreach (var included in input.Included) nodes[(included.Surface, included.Type.Name.Value)] = included.Type;
        return nodes;
    }
}
