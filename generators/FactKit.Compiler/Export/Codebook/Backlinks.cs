using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Codebook;

/// <summary>The fields that name a type or enum. A case says itself whose case it is.</summary>
static class Backlinks
{
    /// <summary>Links by what they name, in the order of the declarations; a field that a case has from its union is named once, at the union.</summary>
    public static ILookup<TypeName, Inline> Of(IEnumerable<BoundDeclaration> declarations, Anchors anchors) =>
        declarations.SelectMany(declaration => Links(declaration, anchors)).ToLookup(link => link.Target, link => link.From);

    static IEnumerable<(TypeName Target, Inline From)> Links(BoundDeclaration declaration, Anchors anchors)
    {
        var fields = declaration switch
        {
            BoundRecord record => record.Fields.Where(field => !field.Inherited),
            BoundUnion union => union.CommonFields,
            _ => Enumerable.Empty<BoundField>(),
        };
        foreach (var field in fields)
            foreach (var target in Reach.Named(field.Type))
                yield return (target, Inline.Link($"{declaration.Name.Name}.{field.Name}", anchors.OfMember(declaration.Name, field.Name)));
    }
}
