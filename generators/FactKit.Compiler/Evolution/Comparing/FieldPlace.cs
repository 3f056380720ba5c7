using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>A field that is compared, with its owners.</summary>
sealed record FieldPlace(DiffContext Diff, BoundDeclaration OldOwner, BoundDeclaration NewOwner, FieldPair Pair)
{
    public BoundField Old => Pair.Old;

    public BoundField New => Pair.New;

    public string Subject => $"{NewOwner.Name.Name}.{New.Name}";

    /// <summary>Where the old schema says a key of it.</summary>
    public SchemaPlace? OldPlace(params string[] keys) => Diff.Old.Places.Of(OldOwner, Old, keys);

    /// <summary>Where the new schema says a key of it.</summary>
    public SchemaPlace? NewPlace(params string[] keys) => Diff.New.Places.Of(NewOwner, New, keys);

    public void Add(Change change) => Diff.Add(OldOwner.Name, change);

    /// <summary>A probe of the field; its issue stands at the field by either name.</summary>
    public Probe Probe(ProbeKind kind, params string[] codes) => new(kind, OldOwner.Name) { Field = Old.Name, Codes = Words.Of(codes), Names = Words.Of(Old.Name, New.Name) };
}
