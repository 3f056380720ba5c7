using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>A type that is copied in.</summary>
/// <param name="Home">The schema that it is written in.</param>
/// <param name="Via">The include that it came by.</param>
sealed record Included(Home Home, TypeNode Type, SchemaText Via);

/// <summary>Resolves <c>include</c>: other types, and those that they include.</summary>
sealed class IncludeResolver(BindInput input, Scope scope, DiagnosticSink sink)
{
    readonly Dictionary<(string, string), TypeNode> _nodes = Nodes(input);
    readonly Dictionary<int, IReadOnlyList<Included>> _known = [];
    int _fields;

    /// <summary>Whether more fields were to be copied than can be, which was reported.</summary>
    public bool IsFull => _fields > CopyLimits.Fields;

    /// <summary>The types whose fields and rules a type copies in. What is wrong with an include is reported once, however often this is asked.</summary>
    public IReadOnlyList<Included> Of(TypeNode type)
    {
        if (_known.TryGetValue(type.Name.Node, out var known)) return known;
        var types = new List<Included>();
        var self = (scope.Root, type.Name.Value);
        var seen = new HashSet<(Home, string)>();
        var left = CopyLimits.Includes;
        foreach (var include in type.Include)
        {
            if (--left < 0)
            {
                TooMany(include);
                break;
            }
            if (Find(scope.Root, include.Value) is not { } target) Report(include, scope.Find(scope.Root, include.Value));
            else if (seen.Contains(target)) Bad(include, "its fields are here already; leave it out");
            else if (!Collect(target, include, self, seen, types, ref left))
                Bad(include, target == self ? "a type cannot include itself" : $"it includes {Shown.Cut(type.Name.Value)} in turn");
            if (left < 0) break;
        }
        _known.Add(type.Name.Node, types);
        return types;
    }

    // A type comes after those that it includes itself. Without recursion: each entry is a type to look into, or (second) one that comes now.
    bool Collect((Home, string) target, SchemaText via, (Home, string) self, HashSet<(Home, string)> seen, List<Included> types, ref int left)
    {
        var endless = false;
        var open = new Stack<((Home Home, string Name) Type, bool Second)>([(target, false)]);
        while (open.Count > 0)
        {
            var (type, second) = open.Pop();
            if (type == self)
            {
                endless = true;
                continue;
            }
            // Beyond the limit not even the types are at hand.
            if (!_nodes.TryGetValue((type.Home.Path, type.Name), out var node)) continue;
            if (second)
            {
                if (!HasRoom(node, via)) return !endless;
                types.Add(new(type.Home, node, via));
            }
            else if (seen.Add(type))
            {
                left -= node.Include.Count;
                if (left < 0)
                {
                    TooMany(via);
                    return !endless;
                }
                open.Push((type, true));
                foreach (var include in node.Include.Reverse())
                    if (Find(type.Home, include.Value) is { } next) open.Push((next, false));
            }
        }
        return !endless;
    }

    (Home, string)? Find(Home home, string name) => scope.Single(home, name) is { Type.IsUnion: false } found ? (found.Home, name) : null;

    bool HasRoom(TypeNode type, SchemaText via)
    {
        if (IsFull) return false;
        _fields += type.Fields.Count;
        if (IsFull) Bad(via, $"with its fields the includes of this schema copy more than {CopyLimits.Fields}; leave the fields in a type, and give the types a field of that type");
        return !IsFull;
    }

    void TooMany(SchemaText via) => Bad(via, $"a type has {CopyLimits.Includes} includes at most, with those of the types that it includes; write the fields into one of them");

    void Report(SchemaText via, IReadOnlyList<Declared> found)
    {
        var name = Shown.Cut(via.Value);
        if (BuiltInTypes.IsReserved(via.Value)) Bad(via, "it is a built-in type; only the fields of a type can be copied in");
        else if (found.Count > 1) sink.Report(Catalogue.AmbiguousType, via.Location, name, found[0].Name.SchemaId, found[1].Name.SchemaId);
        else if (found.Count == 0) sink.Report(Catalogue.UnknownType, via.Location, name, Scope.Hint(via.Value, Scope.DeclaredNames(scope.Root), sink));
        else Bad(via, found[0].Enum is not null ? "it is an enum; only the fields of a type can be copied in" : "it is a union; include one of its cases");
    }

    void Bad(SchemaText via, string problem) => sink.Report(Catalogue.BadInclude, via.Location, Shown.Cut(via.Value), problem);

    static Dictionary<(string, string), TypeNode> Nodes(BindInput input)
    {
        var nodes = new Dictionary<(string, string), TypeNode>();
        foreach (var type in input.Schema.Types) nodes[(input.Reach.Path, type.Name.Value)] = type;
        foreach (var included in input.Included) nodes[(included.Path, included.Type.Name.Value)] = included.Type;
        return nodes;
    }
}
