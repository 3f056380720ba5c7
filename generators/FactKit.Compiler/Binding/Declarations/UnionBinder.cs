using FactKit.Compiler.Binding.Fields;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>Binds the unions of a schema and says which record is a case of which.</summary>
sealed class UnionBinder(SchemaContext context)
{
    readonly Dictionary<string, UnionMembership> _memberships = new(StringComparer.Ordinal);

    readonly HashSet<string> _named = new(StringComparer.Ordinal);

    long _copied;

    /// <summary>Whether a union names a type as its case, be it wrongly: it may then hold nothing.</summary>
    public bool NamesAsCase(string type) => _named.Contains(type);

    /// <summary>The union that a record is a case of; known once all unions are bound.</summary>
    public UnionMembership? MembershipOf(string record) => _memberships.TryGetValue(record, out var membership) ? membership : null;

    /// <summary>Passes over a union whose own name is at fault.</summary>
    public void LeaveOut(UnionNode union)
    {
        foreach (var @case in union.Cases) _named.Add(@case.Type.Value);
        if (union.Else is { } otherwise) _named.Add(otherwise.Value);
    }

    public BoundUnion Bind(TypeNode node, TypeName name)
    {
        var sink = context.Sink;
        var union = node.Union!;
        var document = node.Document is not null;
        var (discriminator, csharpDiscriminator) = Discriminator(union.Discriminator, name);

        var names = new NameChecker(sink, StringComparer.Ordinal)
            .Reserve(ReservedMembers.Union(document), "every generated union has already")
            .Reserve([name.CSharpName], "is the name of its type")
            .Reserve([csharpDiscriminator], "is the discriminator");
        var list = new FieldListBinder(sink, names, []);
        list.Take(discriminator, "the discriminator");
        if (document) list.Take("$schema", "the name of the schema");
        var binder = context.Fields(context.Scope.Root, sink);
        var siblings = new HashSet<string>(node.Fields.Select(field => field.Name.Value), StringComparer.Ordinal);
        foreach (var field in node.Fields) list.Add(field, () => binder.Bind(field, siblings, inherited: false));

        if (union.Empty) sink.Report(Catalogue.EmptyDeclaration, node.Name.Location, $"Union \"{Shown.Cut(node.Name.Value)}\"", "give it at least one case");
        var common = list.Nodes;
        var cases = new List<BoundCase>();
        foreach (var @case in union.Cases)
        {
            _named.Add(@case.Type.Value);
            if (@case.Text.Value.Length == 0) sink.Report(Catalogue.EmptyName, @case.Text.Location, "The text of a case");
            else if (Case(@case.Type, new(name, discriminator, csharpDiscriminator, @case.Text.Value, document), common) is { } record) cases.Add(new(@case.Text.Value, record));
        }
        if (union.Else is { } otherwise) _named.Add(otherwise.Value);
        var other = union.Else is { } fallback ? Case(fallback, new(name, discriminator, csharpDiscriminator, null, document), common) : null;

        var reach = node.Document is { } says ? context.Documents.Of(name, says) : default;
        return new(
            name,
            node.Description,
            DeprecationBinder.Bind(node.Deprecated, context.DeclaredNames, "a type of this schema", sink),
            discriminator,
            csharpDiscriminator,
            list.Fields,
            cases.ToEquatableArray(),
            other,
            document,
            context.Version,
            reach.Keyed)
        { ReachesRules = reach.Rules };
    }

    (string Wire, string CSharp) Discriminator(SchemaText? written, TypeName union)
    {
        // A missing one was reported; "kind" stands in, so that the cases can be looked at.
        if (written is not { } text) return ("kind", "Kind");
        var csharp = CSharpNames.Pascal(text.Value);
        var sink = context.Sink;
        if (text.Value.Length == 0 || text.Value[0] == '$') sink.Report(Catalogue.BadWireName, text.Location, Shown.Cut(text.Value), "a discriminator is a field name that does not begin with $");
        else if (!CSharpNames.IsIdentifier(csharp)) sink.Report(Catalogue.NoCSharpName, text.Location, Shown.Cut(text.Value), Shown.Cut(csharp));
        else if (csharp == union.CSharpName) sink.Report(Catalogue.ReservedName, text.Location, Shown.Cut(text.Value), csharp, "is the name of its type");
        else if (ReservedMembers.Union(document: true).Contains(csharp, StringComparer.Ordinal)) sink.Report(Catalogue.ReservedName, text.Location, Shown.Cut(text.Value), csharp, "every generated union has already");
        else return (text.Value, csharp);
        return ("kind", "Kind");
    }

    TypeName? Case(SchemaText type, UnionCase place, EquatableArray<FieldNode> common)
    {
        var name = Shown.Cut(type.Value);
        var problem = "";
        switch (context.Scope.Find(context.Scope.Root, type.Value))
        {
            case [] when BuiltInTypes.IsReserved(type.Value):
                problem = "it is a built-in type; a case is a type with fields";
                break;
            case []:
                context.Sink.Report(Catalogue.UnknownType, type.Location, name, Scope.Hint(type.Value, context.DeclaredNames, context.Sink));
                return null;
            case [{ Home: var home }, ..] when home != context.Scope.Root:
                problem = "it is declared in another schema; the cases of a union stand beside it";
                break;
            case [{ Enum: not null }]:
                problem = "it is an enum; a case is a type with fields";
                break;
            case [{ Type.IsUnion: true }]:
                problem = "it is a union itself; list its cases here";
                break;
            case [_] when _memberships.TryGetValue(type.Value, out var other):
                problem = other.Case.Union.Name == place.Union.Name ? "it is one already; each case has a type of its own" : $"it is a case of {other.Case.Union.Name} already";
                break;
            case [{ Name.CSharpName: var csharp }] when csharp == place.DiscriminatorCSharpName:
                problem = $"the discriminator becomes \"{csharp}\" in C# too; give the type another \"name:\"";
                break;
            case [_] when (_copied += common.Count) > CopyLimits.Fields:
                problem = $"the common fields of unions are written into each case, and those of this schema are then more than {CopyLimits.Fields}; give the union one field of a type that has them";
                break;
            case [var declared]:
                if (!context.IsUsable(declared.Name)) return null;
                _memberships.Add(type.Value, new(place, common));
                return declared.Name;
        }
        context.Sink.Report(Catalogue.BadCase, type.Location, name, problem);
        return null;
    }
}
