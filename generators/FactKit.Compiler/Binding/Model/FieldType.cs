namespace FactKit.Compiler.Binding.Model;

/// <summary>The type of one value, without its cardinality.</summary>
public abstract record FieldType
{
    /// <summary>The sensitivity of the keys that its values show; null: none is sensitive.</summary>
    public virtual string? KeySensitivity => null;
}

/// <summary>A built-in type of a single value: a scalar, or a fact.</summary>
public sealed record ScalarType(ScalarKind Kind) : FieldType;

/// <summary>An enum.</summary>
public sealed record EnumType(TypeName Name, bool Open) : FieldType;

/// <summary>A record or a union.</summary>
public sealed record ObjectType(TypeName Name) : FieldType;

/// <summary><c>Ref&lt;T&gt;</c>: the key of an object of the same document.</summary>
/// <param name="Target">The type that has the key; its full name is the key space.</param>
/// <param name="KeyKind">The scalar that the key is.</param>
/// <param name="Sensitivity">The sensitivity of the key, which the reference shows.</param>
public sealed record RefType(TypeName Target, ScalarKind KeyKind, string? Sensitivity = null) : FieldType
{
    /// <inheritdoc/>
    public override string? KeySensitivity => Sensitivity;
}

/// <summary><c>Map&lt;T&gt;</c>, and <c>Map&lt;T*&gt;</c>: texts to values.</summary>
public sealed record MapType(FieldType Item, Cardinality ItemCardinality) : FieldType
{
    /// <inheritdoc/>
    public override string? KeySensitivity => Item.KeySensitivity;
}

/// <summary><c>Claim&lt;T&gt;</c>: what somebody says about a value; <c>Claim&lt;T*&gt;</c>: about a set of values.</summary>
/// <param name="Evidence">Every claim must name its evidence.</param>
public sealed record ClaimType(FieldType Item, Cardinality ItemCardinality, bool Evidence) : FieldType
{
    /// <inheritdoc/>
    public override string? KeySensitivity => Item.KeySensitivity;
}

/// <summary>The built-in types of single values, by their schema names: the scalars, then the facts.</summary>
public enum ScalarKind { Text, Boolean, Integer, Decimal, Number, Timestamp, Uri, Language, Identifier, Date, Duration, Quantity, Evidence }
