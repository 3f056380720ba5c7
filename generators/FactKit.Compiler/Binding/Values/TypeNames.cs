using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Bound types as the schema writes them, for messages and documentation.</summary>
static class TypeNames
{
    public static string Show(FieldType type, Cardinality cardinality) => type switch
    {
        ScalarType scalar => scalar.Kind.ToString(),
        EnumType e => e.Name.Name,
        ObjectType o => o.Name.Name,
        RefType r => $"Ref<{r.Target.Name}>",
        ClaimType claim => $"Claim<{Show(claim.Item, claim.ItemCardinality)}>",
        MapType map => $"Map<{Show(map.Item, map.ItemCardinality)}>",
        _ => "?",
    } + cardinality switch
    {
        Cardinality.Optional => "?",
        Cardinality.Many => "*",
        Cardinality.AtLeastOne => "+",
        _ => "",
    };
}
