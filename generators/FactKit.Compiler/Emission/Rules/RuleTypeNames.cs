using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>The C# types of rules' values.</summary>
static class RuleTypeNames
{
    /// <summary>The runtime's types for rules.</summary>
    public const string Runtime = "global::FactKit.Rules.";

    /// <summary>The class of all functions, by the name that <see cref="FunctionsUsing"/> gives it: it stands several times in every line.</summary>
    public const string Functions = "__Rule";

    /// <summary>What files of rules begin with. The underscores keep the name apart from all that a schema or a consumer declares.</summary>
    public const string FunctionsUsing = $"using {Functions} = {Runtime}Rule;";

    /// <summary>A plain value.</summary>
    public static string Plain(RuleType type) => type switch
    {
        BasicType basic => Basic(basic.Kind),
        ListOf list => $"{Names.Api}FactList<{Plain(list.Item)}>",
        MapOf map => $"{Runtime}CelMap<{Plain(map.Key)}, {Plain(map.Value)}>",
        EnumOf { Open: true } named => $"{Names.Api}Open<{Names.Global(named.Name)}>",
        EnumOf named => Names.Global(named.Name),
        BuiltInEnum named => Names.Api + named.CSharpName,
        ObjectOf named => Names.Global(named.Name),
        RefOf { Target: { } target } => $"{Names.Api}Ref<{Names.Global(target)}>",
        RefOf => $"{Names.Api}Ref<{Names.Api}ISpeaker>",
        ClaimOf claim => $"{Names.Api}Claim<{OfSchema(claim.Item)}>",
        // Of the items of an empty list: any type does.
        AnyType => Runtime + "CelNull",
        _ => throw new ArgumentException($"{type.GetType().Name} is no type of a rule", nameof(type)),
    };

    /// <summary>A value that may be undetermined or an error.</summary>
    public static string Lifted(RuleType type) => IsBool(type) ? Runtime + "Truth" : $"{Runtime}Cel<{Plain(type)}>";

    /// <summary>One or the other.</summary>
    public static string Of(RuleType type, bool lifted) => lifted ? Lifted(type) : Plain(type);

    /// <summary>The type as records have it: moments are those of .NET there, and maps those of documents.</summary>
    public static string OfSchema(RuleType type) => type switch
    {
        BasicType { Kind: BasicKind.Timestamp } => "global::System.DateTimeOffset",
        ListOf list => $"{Names.Api}FactList<{OfSchema(list.Item)}>",
        MapOf map => $"{Names.Api}FactMap<{OfSchema(map.Value)}>",
        _ => Plain(type),
    };

    /// <summary>Whether values of the type may be known within bounds only: they are always lifted.</summary>
    public static bool IsVague(RuleType type) => type is BasicType { Kind: BasicKind.Quantity or BasicKind.Date or BasicKind.Span };

    /// <summary>Whether values of the type, though not vague themselves, hold vague ones.</summary>
    public static bool HoldsVague(RuleType type) => type switch
    {
        ListOf list => IsVague(list.Item) || HoldsVague(list.Item),
        MapOf map => IsVague(map.Key) || IsVague(map.Value) || HoldsVague(map.Key) || HoldsVague(map.Value),
        _ => false,
    };

    /// <summary>Whether it is bool, whose lifted form has a type of its own.</summary>
    public static bool IsBool(RuleType type) => type is BasicType { Kind: BasicKind.Bool };

    static string Basic(BasicKind kind) => kind switch
    {
        BasicKind.Bool => "bool",
        BasicKind.Int => "long",
        BasicKind.Uint => "ulong",
        BasicKind.Double => "double",
        BasicKind.Decimal => "decimal",
        BasicKind.String => "string",
        BasicKind.Bytes => Runtime + "CelBytes",
        BasicKind.Null => Runtime + "CelNull",
        BasicKind.Type => Runtime + "CelType",
        BasicKind.Timestamp => Runtime + "CelTimestamp",
        BasicKind.Duration => Runtime + "CelDuration",
        BasicKind.Quantity => Names.Api + "Quantity",
        BasicKind.Date => Names.Api + "EdtfDate",
        BasicKind.Span => Names.Api + "ApproximateDuration",
        BasicKind.Evidence => Names.Api + "Evidence",
        BasicKind.Uri => "global::System.Uri",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
