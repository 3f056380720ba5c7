namespace FactKit;

/// <summary>Whoever said something first: a speaker, or the publisher where a claim names nobody.</summary>
/// <param name="Speaker">The speaker; null for the publisher.</param>
public readonly record struct ClaimRoot(Ref<ISpeaker>? Speaker)
{
    /// <summary>True for the publisher's own voice.</summary>
    public bool IsPublisher => Speaker is null;

    /// <inheritdoc/>
    public override string ToString() => Speaker?.Key ?? "the publisher";
}
