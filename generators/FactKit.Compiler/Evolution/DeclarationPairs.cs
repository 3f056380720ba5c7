using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution;

/// <summary>
/// Which declarations of two versions stand for each other: those of one name, and those that stand in the same place of documents. Names of types are not in
/// documents, so that a renamed type is the same to them.
/// </summary>
sealed class DeclarationPairs
{
    readonly WholeSchema _old, _new;
    readonly List<(BoundDeclaration, BoundDeclaration)> _all = [];
    readonly HashSet<(string, string)> _known = [];
    readonly Dictionary<string, TypeName> _newNames = new(StringComparer.Ordinal);
    readonly HashSet<string> _newTaken = new(StringComparer.Ordinal);

    DeclarationPairs(WholeSchema old, WholeSchema @new) => (_old, _new) = (old, @new);

    /// <summary>The pairs, in the order in which they were found.</summary>
    public IReadOnlyList<(BoundDeclaration Old, BoundDeclaration New)> All => _all;

    public static DeclarationPairs Of(WholeSchema old, WholeSchema @new)
    {
        var pairs = new DeclarationPairs(old, @new);
        foreach (var before in Declared(old.Main))
            if (Declared(@new.Main).FirstOrDefault(after => after.Name.Name == before.Name.Name) is { } after) pairs.Add(before, after);
        // One document type that became another is the same root under a new name.
        var lost = old.Documents.Where(document => !pairs.HasOld(document.Name)).ToList();
        var gained = @new.Documents.Where(document => !pairs._newTaken.Contains(document.Name.Full)).ToList();
        if (lost.Count == 1 && gained.Count == 1) pairs.Add(lost[0], gained[0]);
        for (var i = 0; i < pairs._all.Count; i++) pairs.Inside(pairs._all[i].Item1, pairs._all[i].Item2);
        return pairs;
    }

    /// <summary>The declarations of a schema itself.</summary>
    public static IEnumerable<BoundDeclaration> Declared(BoundSchema schema) => schema.Enums.Concat<BoundDeclaration>(schema.Records).Concat(schema.Unions);

    public bool AreSame(TypeName old, TypeName @new) => _known.Contains((old.Full, @new.Full));

    public bool HasOld(TypeName old) => _newNames.ContainsKey(old.Full);

    public bool HasNew(TypeName @new) => _newTaken.Contains(@new.Full);

    /// <summary>What a declaration is called now; its old name where it is gone.</summary>
    public TypeName NewName(TypeName old) => _newNames.TryGetValue(old.Full, out var name) ? name : old;

    void Add(BoundDeclaration old, BoundDeclaration @new)
    {
        if (!_known.Add((old.Name.Full, @new.Name.Full))) return;
        _all.Add((old, @new));
        if (!_newNames.ContainsKey(old.Name.Full)) _newNames.Add(old.Name.Full, @new.Name);
        _newTaken.Add(@new.Name.Full);
    }

    void Inside(BoundDeclaration old, BoundDeclaration @new)
    {
        foreach (var pair in FieldPairs.Of(old, @new).Both)
        {
            switch (WholeSchema.Leaf(pair.Old.Type), WholeSchema.Leaf(pair.New.Type))
            {
                case (ObjectType before, ObjectType after): Add(before.Name, after.Name); break;
                case (EnumType before, EnumType after): Add(before.Name, after.Name); break;
            }
        }
        if (old is not BoundUnion before2 || @new is not BoundUnion after2) return;
        foreach (var one in before2.Cases)
            if (after2.Cases.FirstOrDefault(other => other.Text == one.Text) is { } same) Add(one.Record, same.Record);
        if (before2.Else is { } otherwise && after2.Else is { } stillOtherwise) Add(otherwise, stillOtherwise);
    }

    void Add(TypeName old, TypeName @new)
    {
        if (_old.Find(old) is { } before && _new.Find(@new) is { } after && before is BoundEnum == after is BoundEnum) Add(before, after);
    }
}
