using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Rules.Model;

/// <summary>The static type of an expression of a rule. Whether a value may be missing or unknown is a matter of the expression, not of its type.</summary>
public abstract record RuleType;

/// <summary>A type without parameters.</summary>
public sealed record BasicType(BasicKind Kind) : RuleType;

/// <summary>The types of CEL without parameters, then FactKit's own.</summary>
public enum BasicKind
{
    Bool, Int, Uint, Double, String, Bytes, Null, Type, Timestamp, Duration,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>A number that may be known within bounds only.</summary>
    Quantity,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>A length of time that may be approximate: the schema's Duration.</summary>
    Span,

    /// <summary>A quotation.</summary>
    Evidence,

    /// <summary>A URI of the schema; compares with text.</summary>
    Uri,
}

/// <summary>A list.</summary>
public sealed record ListOf(RuleType Item) : RuleType;

/// <summary>A map. Maps of schemas have text keys.</summary>
/// <param name="Schema">It is a map of the schema, <c>FactMap</c> in C#; otherwise one that the rule wrote.</param>
public sealed record MapOf(RuleType Key, RuleType Value, bool Schema = false) : RuleType;

/// <summary>An enum of a schema; compares with text that the compiler checks.</summary>
public sealed record EnumOf(TypeName Name, bool Open) : RuleType;

/// <summary>One of the enums that claims bring along: rank, modality, speech, basis. Compares with text that the compiler checks.</summary>
/// <param name="CSharpName">Its C# name in the FactKit namespace: <c>ClaimModality</c>.</param>
public sealed record BuiltInEnum(string CSharpName) : RuleType;

/// <summary>A record or a union of a schema.</summary>
public sealed record ObjectOf(TypeName Name) : RuleType;

/// <summary>A reference; selecting a field of it selects from the object that it names.</summary>
/// <param name="Target">The type that has the key; null: any speaker (<c>Ref&lt;ISpeaker&gt;</c>).</param>
public sealed record RefOf(TypeName? Target, ScalarKind KeyKind) : RuleType;

/// <summary>A claim; a record with the parts of claims.</summary>
/// <param name="Item">The type of the value; a <see cref="ListOf"/> for a claim about a set.</param>
public sealed record ClaimOf(RuleType Item) : RuleType;

/// <summary>A type that nothing decided, as of the items of <c>[]</c>; fits every other. No checked rule has it at its root.</summary>
public sealed record AnyType : RuleType;
