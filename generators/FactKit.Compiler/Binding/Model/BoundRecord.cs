namespace FactKit.Compiler.Binding.Model;

/// <summary>An object type, emitted as a sealed record.</summary>
/// <param name="Fields">In the order of the schema, included and common ones in their places. A case's discriminator is not among them.</param>
/// <param name="Document">A root of documents, with Parse and JSON Schema.</param>
/// <param name="KeepUnknown">Unknown fields are kept as raw JSON.</param>
/// <param name="Reserved">Names that documents must not use and that are never kept.</param>
/// <param name="Case">The union that it is a case of.</param>
/// <param name="Speaker">Claims may name its objects, by their key.</param>
/// <param name="HoldsSensitive">It or what stands in it can have a sensitive field.</param>
/// <param name="Finds">Documents: the keyed types that stand in one, each followed by a Find.</param>
public sealed record BoundRecord(
    TypeName Name,
    string? Description,
    BoundDeprecation? Deprecation,
    EquatableArray<BoundField> Fields,
    bool Document,
    string SchemaVersion,
    bool KeepUnknown,
    EquatableArray<string> Reserved,
    UnionCase? Case,
    EquatableArray<TypeName> Finds,
    bool Speaker = false,
    bool HoldsSensitive = false)
    : BoundDeclaration(Name, Description, Deprecation)
{
    /// <summary>It may stand as the root of a document, itself or as a case, and so may say <c>$schema</c>.</summary>
    public bool MayBeRoot => Document || Case is { Document: true };

    /// <summary>There are <see cref="BoundRules"/> of it. Those of its union are not meant: <see cref="UnionCase.HasRules"/>.</summary>
    public bool HasRules { get; init; }

    /// <summary>Documents: a rule may stand anywhere in one, so that judging it is worth a walk.</summary>
    public bool ReachesRules { get; init; }
}

/// <summary>The place of a record in its union.</summary>
/// <param name="Union">The union; the record derives from it.</param>
/// <param name="Discriminator">The wire name of the discriminator.</param>
/// <param name="DiscriminatorCSharpName">The C# property of the discriminator.</param>
/// <param name="Text">The discriminator's text for this case; null for the case that takes every unknown text and keeps it.</param>
/// <param name="Document">The union is a root of documents: its cases are what stands there.</param>
/// <param name="HasRules">There are <see cref="BoundRules"/> of the union; they hold for the record too.</param>
public sealed record UnionCase(TypeName Union, string Discriminator, string DiscriminatorCSharpName, string? Text, bool Document = false, bool HasRules = false);
