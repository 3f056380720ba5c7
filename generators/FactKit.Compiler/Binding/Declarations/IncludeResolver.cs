using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>Resolves <c>include</c>: the fields of other types, theirs included, each with the schema it is written in and the include it came by.</summary>
sealed class IncludeResolver(BindInput input, Scope scope, DiagnosticSink sink)
{
    readonly Dictionary<(int, string), TypeNode> _nodes = Nodes(input);

    public IReadOnlyList<(int Home, FieldNode Field, SchemaText Via)> Of(TypeNode type)
    {
        var fields = new List<(int, FieldNode, SchemaText)>();
        // The type itself counts as included: a circle ends there.
        var seen = new HashSet<(int, string)> { (0, type.Name.Value) };
        foreach (var include in type.Include) Collect(0, include.Value, include, seen, fields, top: true);
        return fields;
    }

    void Collect(int home, string name, SchemaText via, HashSet<(int, string)> seen, List<(int, FieldNode, SchemaText)> fields, bool top)
    {
        // Includes of included types, depth first in order, without recursion: each entry is a type whose fields come next.
        var open = new Stack<(int Home, string Name, bool Top)>([(home, name, top)]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            var found = scope.Find(next.Home, next.Name);
            if (found.Count != 1 || found[0].Type is not { IsUnion: false })
            {
                if (next.Top) Report(via, found);
                continue;
            }
            if (!seen.Add((found[0].Home, next.Name)))
            {
                if (next.Top) sink.Report(Catalogue.BadInclude, via.Location, Shown.Cut(next.Name), "its fields are here already; an include neither repeats nor runs in a circle");
                continue;
            }
            var node = _nodes[(found[0].Home, next.Name)];
            foreach (var field in node.Fields) fields.Add((found[0].Home, field, via));
            foreach (var include in node.Include.Reverse()) open.Push((found[0].Home, include.Value, false));
        }
    }

    void Report(SchemaText via, IReadOnlyList<Declared> found)
    {
        var name = Shown.Cut(via.Value);
        if (found.Count > 1) sink.Report(Catalogue.AmbiguousType, via.Location, name, found[0].Name.SchemaId, found[1].Name.SchemaId);
        else if (found.Count == 0) sink.Report(Catalogue.UnknownType, via.Location, name, Suggestion.For(via.Value, scope.Names(0)));
        else sink.Report(Catalogue.BadInclude, via.Location, name, found[0].Enum is not null ? "it is an enum; only the fields of a type can be copied in" : "it is a union; include one of its cases");
    }

    static Dictionary<(int, string), TypeNode> Nodes(BindInput input)
    {
        var nodes = new Dictionary<(int, string), TypeNode>();
        foreach (var type in input.Schema.Types) nodes[(0, type.Name.Value)] = type;
        foreach (var included in input.Included) nodes[(included.Surface, included.Type.Name.Value)] = included.Type;
        return nodes;
    }
}
