using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Emission.Views;

/// <summary>The C# types of fields.</summary>
static class FieldTypes
{
    /// <summary>The type of one value or item.</summary>
    public static string Of(FieldType type) => type switch
    {
        ScalarType scalar => Of(scalar.Kind),
        EnumType { Open: true } open => $"{Names.Api}Open<{Names.Global(open.Name)}>",
        EnumType closed => Names.Global(closed.Name),
        ObjectType named => Names.Global(named.Name),
        RefType reference => $"{Names.Api}Ref<{Names.Global(reference.Target)}>",
        ClaimType claim => $"{Names.Api}Claim<{Listed(Of(claim.Item), claim.ItemCardinality)}>",
        MapType map => $"{Names.Api}FactMap<{Listed(Of(map.Item), map.ItemCardinality)}>",
        _ => throw new ArgumentException($"{type.GetType().Name} is no type of a field", nameof(type)),
    };

    /// <summary>The type of a property.</summary>
    public static string Of(BoundField field)
    {
        var type = Listed(Of(field.Type), field.Cardinality);
        // A claim says itself that its value is absent.
        if (field.IsFact) type = $"{Names.Api}Fact<{type}>";
        return field.Cardinality is Cardinality.Optional ? type + "?" : type;
    }

    /// <summary>Whether a value of the property's type, when it must be there, is a reference and so has no default of its own.</summary>
    public static bool IsReference(BoundField field) => field is { IsList: false, IsFact: false } && field.Type switch
    {
        ScalarType { Kind: ScalarKind.Text or ScalarKind.Identifier or ScalarKind.Language or ScalarKind.Uri } => true,
        ScalarType { Kind: ScalarKind.Evidence } => true,
        ObjectType or ClaimType => true,
        _ => false,
    };

    /// <summary>A list of the type where the cardinality says so.</summary>
    public static string Listed(string item, Cardinality cardinality) =>
        cardinality is Cardinality.Many or Cardinality.AtLeastOne ? $"{Names.Api}FactList<{item}>" : item;

    static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.Integer => "long",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Number => "double",
        ScalarKind.Timestamp => "global::System.DateTimeOffset",
        ScalarKind.Uri => "global::System.Uri",
        ScalarKind.Date => Names.Api + "EdtfDate",
        ScalarKind.Duration => Names.Api + "ApproximateDuration",
        ScalarKind.Quantity => Names.Api + "Quantity",
        ScalarKind.Evidence => Names.Api + "Evidence",
        _ => "string",
    };
}
