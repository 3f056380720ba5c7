namespace FactKit.Compiler.Binding.Model;

/// <summary>A schema with every name resolved and every decision made; holds no positions. Faulty declarations are left out, the others stay.</summary>
public sealed record BoundSchema(
    string Id,
    string Version,
    string Namespace,
    string? Description,
    EquatableArray<BoundEnum> Enums,
    EquatableArray<BoundRecord> Records,
    EquatableArray<BoundUnion> Unions)
{
    /// <summary>The rules of its types; types without any are not here.</summary>
    public EquatableArray<BoundRules> Rules { get; init; }
}
