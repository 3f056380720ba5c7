using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Emission.Views;

/// <summary>The declared types that the fields of a record name, itself left out: what their JSON Schema refers to.</summary>
static class References
{
    /// <summary>For each the class or struct that has its Describe, in order of first use.</summary>
    public static IReadOnlyList<string> Of(BoundRecord record) =>
        record.Fields.Select(f => Of(f.Type)).OfType<string>().Where(t => t != Of(new ObjectType(record.Name))).Distinct(StringComparer.Ordinal).ToList();

    static string? Of(FieldType type) => type switch
    {
        EnumType named => Names.Table(named.Name),
        ObjectType named => Names.Global(named.Name) + ".Shape",
        MapType map => Of(map.Item),
        ClaimType claim => Of(claim.Item),
        _ => null,
    };
}
