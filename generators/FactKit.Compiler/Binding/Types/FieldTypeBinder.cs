using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Types;

/// <summary>Resolves type expressions in the scope of one schema.</summary>
/// <param name="scope">All names.</param>
/// <param name="home">The schema that the expressions are written in.</param>
/// <param name="usable">Whether a declaration of the schema that is bound has a sound C# name; what refers to another is left out without a word.</param>
sealed class FieldTypeBinder(Scope scope, Home home, Func<TypeName, bool> usable, DiagnosticSink sink)
{
    /// <summary>The type of an expression without its suffix; null after a fault.</summary>
    public FieldType? Bind(TypeExpression expression, SchemaText source)
    {
        var blame = source.Location.Slice(expression.Offset, expression.Name.Length);
        switch (expression.Name)
        {
            case "Ref":
                return BindRef(expression, source, blame);
            case "Map":
                return BindMap(expression, source, blame);
            case "Claim":
                return BindClaim(expression, source, blame);
        }
        var scalar = BuiltInTypes.Scalar(expression.Name);
        if (expression.Argument is { } item && BuiltInTypes.IsListWord(expression.Name) && scope.Find(home, expression.Name) is [])
        {
            sink.Report(Catalogue.UnknownType, blame, expression.Name, $": a list is written {item}* (any number) or {item}+ (one or more)");
            return null;
        }
        if (expression.Argument is not null)
        {
            if (scalar is not null || Resolve(expression.Name, blame) is not null)
                sink.Report(Catalogue.WrongTypeArgument, blame, expression.Name, "it takes no type in brackets; only Ref<...>, Map<...> and Claim<...> do");
            return null;
        }
        if (scalar is { } kind) return new ScalarType(kind);
        if (Resolve(expression.Name, blame) is not { } declared || !usable(declared.Name)) return null;
        return declared.Enum is { } e ? new EnumType(declared.Name, e.Open) : new ObjectType(declared.Name);
    }

    /// <summary>What a name declares; null after a fault was reported.</summary>
    public Declared? Resolve(string name, NodeLocation blame)
    {
        switch (scope.Find(home, name))
        {
            case [var one]:
                return one;
            case [var a, var b, ..]:
                sink.Report(Catalogue.AmbiguousType, blame, name, a.Name.SchemaId, b.Name.SchemaId);
                return null;
            default:
                // An import that was not found may declare it; the import is what is to be mended.
                if (home.LacksImports) return null;
                sink.Report(Catalogue.UnknownType, blame, Shown.Cut(name), Scope.Hint(name, Scope.Names(home), sink));
                return null;
        }
    }

    FieldType? BindRef(TypeExpression expression, SchemaText source, NodeLocation blame)
    {
        if (expression.Argument is not { Argument: null, Cardinality: Cardinality.One } argument)
        {
            sink.Report(Catalogue.WrongTypeArgument, blame, expression.ToString(), "a reference names one type, as in Ref<Actor>; a suffix comes after the bracket");
            return null;
        }
        var place = source.Location.Slice(argument.Offset, argument.Name.Length);
        if (BuiltInTypes.IsReserved(argument.Name))
        {
            sink.Report(Catalogue.WrongTypeArgument, place, expression.ToString(), "a reference names a type of a schema that has a key, not a built-in one");
            return null;
        }
        if (Resolve(argument.Name, place) is not { } target || !usable(target.Name)) return null;
        if (target.Home.ReachOf(target).Key is var (kind, sensitivity)) return new RefType(target.Name, kind, sensitivity);
        sink.Report(Catalogue.RefWithoutKey, place, argument.Name,
            target.Enum is not null ? "it is an enum" : "give one of its fields \"key: true\" (of type Identifier, Text, Integer or Date), or refer to the union that has the key");
        return null;
    }

    FieldType? BindMap(TypeExpression expression, SchemaText source, NodeLocation blame)
    {
        if (expression.Argument is not { } argument)
        {
            sink.Report(Catalogue.WrongTypeArgument, blame, expression.ToString(), "say what the map holds, as in Map<Text>");
            return null;
        }
        if (argument.Cardinality == Cardinality.Optional)
        {
            sink.Report(Catalogue.WrongTypeArgument, blame, expression.ToString(), "an entry of a map has a value; leave the ? out");
            return null;
        }
        return Bind(argument, source) is { } item ? new MapType(item, argument.Cardinality) : null;
    }

    FieldType? BindClaim(TypeExpression expression, SchemaText source, NodeLocation blame)
    {
        if (expression.Argument is not { } argument)
        {
            sink.Report(Catalogue.WrongTypeArgument, blame, expression.ToString(), "say what is claimed, as in Claim<Quantity>");
            return null;
        }
        var place = source.Location.Slice(argument.Offset, argument.Name.Length);
        var problem = argument.Cardinality == Cardinality.Optional ? "a claim has a value or says that it is absent; leave the ? out"
            : argument.Name is "Claim" ? "a claim about a claim is a longer \"by\" of one claim"
            : argument.Name is "Evidence" ? "evidence belongs to a claim and is none itself"
            // An object is a claim only if it has value or absent, so the value itself must not look like one.
            : argument.Name is "Map" && argument.Cardinality == Cardinality.One ? "a map could have entries \"value\" and \"absent\" itself; wrap the map in a type"
            : null;
        if (problem is not null)
        {
            sink.Report(Catalogue.WrongTypeArgument, place, expression.ToString(), problem);
            return null;
        }
        if (Bind(argument, source) is not { } item) return null;
        if (item is ObjectType named && argument.Cardinality == Cardinality.One && LooksLikeClaim(named.Name) is { } field)
        {
            sink.Report(Catalogue.WrongTypeArgument, place, expression.ToString(), $"{argument.Name} has a field \"{field}\" itself, and so could not be told from a claim; give that field another name");
            return null;
        }
        return new ClaimType(item, argument.Cardinality, false);
    }

    string? LooksLikeClaim(TypeName name) => scope.ReachOf(name) switch
    {
        { HasValue: true } => "value",
        { HasAbsent: true } => "absent",
        _ => null,
    };
}
