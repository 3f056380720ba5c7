namespace FactKit.Compiler.Binding.Model;

/// <summary>How often a field's value may stand.</summary>
public enum Cardinality
{
    /// <summary><c>T</c></summary>
    One,

    /// <summary><c>T?</c>: the key may be missing.</summary>
    Optional,

    /// <summary><c>T*</c>: missing equals empty.</summary>
    Many,

    /// <summary><c>T+</c>: at least one.</summary>
    AtLeastOne,
}

/// <summary>A field.</summary>
/// <param name="Name">Its wire name.</param>
/// <param name="CSharpName">Its C# property.</param>
/// <param name="OldNames">Names that documents used before (<c>was</c>).</param>
/// <param name="Type">The type of the value, or of each item.</param>
/// <param name="Absence">Which absences documents may state; null: none.</param>
/// <param name="Default">Stands in where the key is missing; the key may then be missing.</param>
/// <param name="Const">The only value that documents may give.</param>
/// <param name="Redacted">What a redacted document has instead of a value, as JSON; null: nothing; empty: nothing can stand there, and redacting fails.</param>
/// <param name="Inherited">Declared by the union that the record is a case of.</param>
public sealed record BoundField(
    string Name,
    string CSharpName,
    EquatableArray<string> OldNames,
    string? Description,
    BoundDeprecation? Deprecation,
    FieldType Type,
    Cardinality Cardinality,
    Constraints Constraints,
    Absence? Absence,
    Literal? Default,
    Literal? Const,
    EquatableArray<Literal> Examples,
    bool Key,
    string? Sensitivity,
    bool Inherited,
    string? Redacted = null)
{
    /// <summary>The value is a list.</summary>
    public bool IsList => Cardinality is Cardinality.Many or Cardinality.AtLeastOne;

    /// <summary>In C# the value is a <c>Fact</c>: it may be absent, and does not say so itself as a claim does.</summary>
    public bool IsFact => Absence is not null && Type is not ClaimType;

    /// <summary>Documents must give the key.</summary>
    public bool Required => Cardinality is Cardinality.One or Cardinality.AtLeastOne && Default is null;
}
