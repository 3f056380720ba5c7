namespace FactKit.Testing.Mutation;

/// <summary>What became of a constraint.</summary>
/// <param name="Constraint">The constraint.</param>
/// <param name="Guard">The name of an example that gives its issue; null: there is none.</param>
/// <param name="Mutant">A document that breaks it; null: none could be made.</param>
/// <param name="Survivor">A document that should break it and does not: a fault of FactKit, or of the mutation.</param>
sealed record MutatedConstraint(SchemaConstraint Constraint, string? Guard, Mutant? Mutant, Mutant? Survivor);

/// <summary>A valid document in which one thing was changed.</summary>
/// <param name="Type">Its document type.</param>
/// <param name="Json">The document, indented; what it gives is its first key <c>$expect</c>, as in an invalid example.</param>
/// <param name="FileName">What an example of it would be called.</param>
sealed record Mutant(DocumentType Type, string Json, string FileName)
{
    /// <summary>The parser accepts it: what it breaks is a rule that warns or informs, and it is an example among the valid ones.</summary>
    public bool IsValid { get; init; }
}
