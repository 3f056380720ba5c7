using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>The types of fields as rules see them.</summary>
static class RuleTypes
{
    public static RuleType Of(FieldType type, Cardinality cardinality) =>
        cardinality is Cardinality.Many or Cardinality.AtLeastOne ? new ListOf(Of(type)) : Of(type);

    static RuleType Of(FieldType type) => type switch
    {
        ScalarType scalar => new BasicType(Of(scalar.Kind)),
        EnumType e => new EnumOf(e.Name, e.Open),
        ObjectType named => new ObjectOf(named.Name),
        RefType reference => new RefOf(reference.Target, reference.KeyKind),
        MapType map => new MapOf(new BasicType(BasicKind.String), Of(map.Item, map.ItemCardinality), Schema: true),
        ClaimType claim => new ClaimOf(Of(claim.Item, claim.ItemCardinality)),
        _ => throw new ArgumentException($"{type.GetType().Name} is no type of a field", nameof(type)),
    };

    static BasicKind Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => BasicKind.Bool,
        ScalarKind.Integer => BasicKind.Int,
        ScalarKind.Decimal => BasicKind.Decimal,
        ScalarKind.Number => BasicKind.Double,
        ScalarKind.Timestamp => BasicKind.Timestamp,
        ScalarKind.Uri => BasicKind.Uri,
        ScalarKind.Date => BasicKind.Date,
        ScalarKind.Duration => BasicKind.Span,
        ScalarKind.Quantity => BasicKind.Quantity,
        ScalarKind.Evidence => BasicKind.Evidence,
        _ => BasicKind.String,
    };

    /// <summary>Whether a field of a type may be missing, and what C# then has.</summary>
    /// <param name="isFact">In C# it is a <c>Fact</c>.</param>
    public static MemberPresence PresenceOf(FieldType type, Cardinality cardinality, bool isFact) =>
        cardinality is not Cardinality.Optional ? MemberPresence.Always
        : !isFact && type is ObjectType or ClaimType or ScalarType { Kind: ScalarKind.Text or ScalarKind.Identifier or ScalarKind.Language or ScalarKind.Uri or ScalarKind.Evidence }
            ? MemberPresence.OptionalReference
            : MemberPresence.OptionalValue;
}
