using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>The types by short names, and what messages call them.</summary>
static class RuleTypes
{
    public static readonly RuleType Bool = new BasicType(BasicKind.Bool);
    public static readonly RuleType Int = new BasicType(BasicKind.Int);
    public static readonly RuleType Uint = new BasicType(BasicKind.Uint);
    public static readonly RuleType DoubleType = new BasicType(BasicKind.Double);
    public static readonly RuleType StringType = new BasicType(BasicKind.String);
    public static readonly RuleType Bytes = new BasicType(BasicKind.Bytes);
    public static readonly RuleType Null = new BasicType(BasicKind.Null);
    public static readonly RuleType Type = new BasicType(BasicKind.Type);
    public static readonly RuleType Timestamp = new BasicType(BasicKind.Timestamp);
    public static readonly RuleType Duration = new BasicType(BasicKind.Duration);
    public static readonly RuleType DecimalType = new BasicType(BasicKind.Decimal);
    public static readonly RuleType QuantityType = new BasicType(BasicKind.Quantity);
    public static readonly RuleType Date = new BasicType(BasicKind.Date);
    public static readonly RuleType Span = new BasicType(BasicKind.Span);
    public static readonly RuleType Evidence = new BasicType(BasicKind.Evidence);
    public static readonly RuleType Uri = new BasicType(BasicKind.Uri);
    public static readonly RuleType Any = new AnyType();
    public static readonly RuleType T = new TypeParameter("T");
    public static readonly RuleType U = new TypeParameter("U");

    static readonly Dictionary<string, string> Denotations = new(StringComparer.Ordinal)
    {
        ["bool"] = "bool", ["int"] = "int", ["uint"] = "uint", ["double"] = "double", ["string"] = "string", ["bytes"] = "bytes", ["null_type"] = "null_type", ["type"] = "type",
        ["list"] = "list", ["map"] = "map", ["google.protobuf.Timestamp"] = "google.protobuf.Timestamp", ["google.protobuf.Duration"] = "google.protobuf.Duration",
        ["decimal"] = "decimal", ["quantity"] = "quantity", ["date"] = "date",
    };

    /// <summary>The name of a type as a rule writes it; null: it is none.</summary>
    public static string? Denotation(string name) => Denotations.TryGetValue(name, out var found) ? found : null;

    /// <summary>A value of it may be known within bounds only, also where it is an item of a list.</summary>
    public static bool IsVague(RuleType type) => type switch
    {
        BasicType { Kind: BasicKind.Quantity or BasicKind.Date or BasicKind.Span } => true,
        _ => false,
    };

    /// <summary>Values of it hold vague ones, so that comparing them may be undetermined.</summary>
    public static bool HoldsVague(RuleType type) => type switch
    {
        ListOf list => HoldsVague(list.Item),
        MapOf map => HoldsVague(map.Key) || HoldsVague(map.Value),
        _ => IsVague(type),
    };

    /// <summary>What CEL's <c>type()</c> gives.</summary>
    public static string NameOf(RuleType type) => type switch
    {
        BasicType { Kind: BasicKind.Timestamp } => "google.protobuf.Timestamp",
        BasicType { Kind: BasicKind.Duration } => "google.protobuf.Duration",
        BasicType { Kind: BasicKind.Null } => "null_type",
        BasicType { Kind: BasicKind.Uri } => "string",
        BasicType { Kind: BasicKind.Span } => "duration",
        BasicType basic => basic.Kind.ToString().ToLowerInvariant(),
        ListOf => "list",
        MapOf => "map",
        EnumOf name => name.Name.Full,
        BuiltInEnum name => name.CSharpName,
        ObjectOf name => name.Name.Full,
        RefOf name => name.Target?.Full ?? "ref",
        ClaimOf => "claim",
        _ => "dyn",
    };

    /// <summary>What a message calls it.</summary>
    public static string Show(RuleType type) => type switch
    {
        BasicType { Kind: BasicKind.Timestamp } => "timestamp",
        BasicType { Kind: BasicKind.Duration } => "duration",
        BasicType { Kind: BasicKind.Null } => "null",
        BasicType { Kind: BasicKind.Span } => "length of time",
        BasicType basic => basic.Kind.ToString().ToLowerInvariant(),
        ListOf { Item: AnyType or TypeVariable } => "list",
        ListOf list => $"list({Show(list.Item)})",
        MapOf { Key: AnyType or TypeVariable } => "map",
        MapOf map => $"map({Show(map.Key)}, {Show(map.Value)})",
        EnumOf name => name.Name.Name,
        BuiltInEnum name => name.CSharpName,
        ObjectOf name => name.Name.Name,
        RefOf { Target: { } target } => $"Ref<{target.Name}>",
        RefOf => "Ref<speaker>",
        ClaimOf claim => $"Claim<{Show(claim.Item)}>",
        TypeParameter parameter => parameter.Name,
        _ => "any type",
    };

    /// <summary>The type of the key that a reference holds.</summary>
    public static RuleType KeyOf(RefOf reference) => reference.KeyKind == ScalarKind.Integer ? Int : reference.KeyKind == ScalarKind.Date ? Date : StringType;
}
