namespace FactKit.Compiler.Inference;

/// <summary>What a schema that is inferred is to be called, and how it is to treat null.</summary>
public sealed record InferenceOptions
{
    /// <summary>The id; null: the one that the documents name in <c>$schema</c>, or <see cref="FallbackId"/>.</summary>
    public string? SchemaId { get; init; }

    /// <summary>The id where nothing else says one.</summary>
    public string FallbackId { get; init; } = "samples";

    /// <summary>The type of the documents.</summary>
    public string TypeName { get; init; } = "Report";

    /// <summary>A field that was null somewhere gets no type but is kept as it is, so that documents with null are read. Otherwise such documents are refused until the null is gone.</summary>
    public bool KeepNulls { get; init; }
}
