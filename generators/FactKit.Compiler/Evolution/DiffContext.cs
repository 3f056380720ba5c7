using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution;

/// <summary>Two versions, which declarations of them stand for each other, and the changes found so far.</summary>
sealed class DiffContext(WholeSchema old, WholeSchema @new, DeclarationPairs pairs)
{
    readonly List<Change> _changes = [];

    public WholeSchema Old => old;

    public WholeSchema New => @new;

    public DeclarationPairs Pairs => pairs;

    public IReadOnlyList<Change> Changes => _changes;

    public void Add(Change change) => _changes.Add(change);

    /// <summary>Adds a change of a type that documents may not hold at all: then a person has to look at the schemas that import it.</summary>
    public void Add(TypeName owner, Change change)
    {
        if (change.Category != ChangeCategory.Source && change.Verdict != ChangeVerdict.Compatible && old.Documents.Count > 0 && !old.IsInDocuments(owner))
            change = change with { Verdict = ChangeVerdict.Review, Probe = null, Message = change.Message + "; no document of this schema holds it, those of schemas that import it may" };
        else if (change is { Probe: not null } && old.Documents.Count == 0)
            change = change with { Probe = null, NoWitness = "the schema has no document type to try one on", Verdict = change.Verdict == ChangeVerdict.Review ? ChangeVerdict.Undecidable : change.Verdict };
        _changes.Add(change);
    }

    /// <summary>Whether a type of a field says the same in both versions.</summary>
    public bool AreSame(FieldType before, FieldType after) => (before, after) switch
    {
        (ScalarType o, ScalarType n) => o.Kind == n.Kind,
        (EnumType o, EnumType n) => pairs.AreSame(o.Name, n.Name),
        (ObjectType o, ObjectType n) => pairs.AreSame(o.Name, n.Name),
        (RefType o, RefType n) => o.Target == n.Target || pairs.AreSame(o.Target, n.Target),
        (MapType o, MapType n) => o.ItemCardinality == n.ItemCardinality && AreSame(o.Item, n.Item),
        (ClaimType o, ClaimType n) => o.ItemCardinality == n.ItemCardinality && AreSame(o.Item, n.Item),
        _ => false,
    };

    /// <summary>An old type by the names that its declarations have now, so that a renamed declaration is told once and not at each of its fields.</summary>
    public FieldType InNewNames(FieldType type) => type switch
    {
        EnumType e => new EnumType(pairs.NewName(e.Name), @new.Find(pairs.NewName(e.Name)) is BoundEnum { Open: var open } ? open : e.Open),
        ObjectType o => new ObjectType(pairs.NewName(o.Name)),
        RefType r => r with { Target = pairs.NewName(r.Target) },
        MapType map => map with { Item = InNewNames(map.Item) },
        ClaimType claim => claim with { Item = InNewNames(claim.Item) },
        _ => type,
    };
}
