using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export;

/// <summary>Which declarations an export holds, and in which order: a document, then what it holds, depth first, in the order of its fields.</summary>
public static class Reach
{
    /// <summary>What the documents of a model reach; where no document type was asked for, then also what else the schema declares.</summary>
    public static IReadOnlyList<BoundDeclaration> Of(ExportModel model)
    {
        IEnumerable<TypeName> roots = model.Documents;
        if (model.Type is null)
        {
            var schema = model.Schema;
            // Unions before records: a case belongs behind its union.
            roots = roots.Concat(schema.Unions.Select(union => union.Name)).Concat(schema.Records.Select(record => record.Name)).Concat(schema.Enums.Select(e => e.Name));
        }
        return From(model, roots, Next);
    }

    /// <summary>All that roots lead to, each once, depth first.</summary>
    /// <param name="next">Where a declaration leads to itself.</param>
    internal static IReadOnlyList<BoundDeclaration> From(ExportModel model, IEnumerable<TypeName> roots, Func<BoundDeclaration, IEnumerable<TypeName>> next)
    {
        var found = new List<BoundDeclaration>();
        var seen = new HashSet<TypeName>();
        // A stack of its own: schemas may nest deeper than the call stack.
        var waiting = new Stack<TypeName>(roots.Reverse());
        while (waiting.Count > 0)
        {
            var name = waiting.Pop();
            if (!seen.Add(name) || model.Find(name) is not { } declaration) continue;
            found.Add(declaration);
            foreach (var other in next(declaration).Reverse()) waiting.Push(other);
        }
        return found;
    }

    /// <summary>The types and enums that a declaration names itself.</summary>
    public static IEnumerable<TypeName> Next(BoundDeclaration declaration) => declaration switch
    {
        BoundRecord record => record.Fields.SelectMany(field => Named(field.Type)).Concat(record.Case is { } place ? [place.Union] : []),
        BoundUnion union => union.CommonFields.SelectMany(field => Named(field.Type)).Concat(union.Cases.Select(one => one.Record)).Concat(union.Else is { } other ? [other] : []),
        _ => [],
    };

    /// <summary>The types and enums that a type expression names.</summary>
    public static IEnumerable<TypeName> Named(FieldType type) => type switch
    {
        EnumType e => [e.Name],
        ObjectType o => [o.Name],
        RefType r => [r.Target],
        MapType map => Named(map.Item),
        ClaimType claim => Named(claim.Item),
        _ => [],
    };

    /// <summary>The built-in types of a type expression.</summary>
    public static IEnumerable<string> BuiltIn(FieldType type) => type switch
    {
        ScalarType scalar => [scalar.Kind.ToString()],
        RefType => ["Ref"],
        MapType map => BuiltIn(map.Item).Concat(["Map"]),
        ClaimType claim => BuiltIn(claim.Item).Concat(["Claim"]),
        _ => [],
    };
}
