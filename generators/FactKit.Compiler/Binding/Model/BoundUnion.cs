namespace FactKit.Compiler.Binding.Model;

/// <summary>A union, emitted as an abstract record with sealed cases.</summary>
/// <param name="Discriminator">The wire name of the field that tells the cases apart.</param>
/// <param name="DiscriminatorCSharpName">Its C# property: the text of the case.</param>
/// <param name="CommonFields">Fields that every case has; declared on the abstract record, read and written by the cases.</param>
/// <param name="Cases">In the order of the schema.</param>
/// <param name="Else">The case for an unknown discriminator; null: an unknown one is a fault.</param>
public sealed record BoundUnion(
    TypeName Name,
    string? Description,
    BoundDeprecation? Deprecation,
    string Discriminator,
    string DiscriminatorCSharpName,
    EquatableArray<BoundField> CommonFields,
    EquatableArray<BoundCase> Cases,
    TypeName? Else,
    bool Document,
    string SchemaVersion,
    EquatableArray<TypeName> Finds)
    : BoundDeclaration(Name, Description, Deprecation)
{
    /// <summary>There are <see cref="BoundRules"/> of it.</summary>
    public bool HasRules { get; init; }

    /// <summary>Documents: a rule may stand anywhere in one, so that judging it is worth a walk.</summary>
    public bool ReachesRules { get; init; }
}

/// <summary>One case: the text of the discriminator and its record.</summary>
public sealed record BoundCase(string Text, TypeName Record);
