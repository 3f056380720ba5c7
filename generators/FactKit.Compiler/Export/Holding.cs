using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export;

/// <summary>What stands inside what in a document. Unlike <see cref="Reach"/>, a reference holds nothing, nor does a case its union.</summary>
static class Holding
{
    /// <summary>A document type and all that its documents can hold, in the order in which it is met.</summary>
    public static IReadOnlyList<BoundDeclaration> Of(ExportModel model, TypeName root) => Reach.From(model, [root], Next);

    /// <summary>The types and enums of which values stand in a type expression.</summary>
    public static TypeName? Leaf(FieldType type) => type switch
    {
        EnumType e => e.Name,
        ObjectType o => o.Name,
        MapType map => Leaf(map.Item),
        ClaimType claim => Leaf(claim.Item),
        _ => null,
    };

    /// <summary>The types that are the cases of a union.</summary>
    public static IEnumerable<TypeName> Cases(BoundUnion union) => union.Cases.Select(one => one.Record).Concat(union.Else is { } other ? [other] : []);

    static IEnumerable<TypeName> Next(BoundDeclaration declaration) => declaration switch
    {
        BoundRecord record => record.Fields.Select(field => Leaf(field.Type)).OfType<TypeName>(),
        BoundUnion union => Cases(union),
        _ => [],
    };
}
