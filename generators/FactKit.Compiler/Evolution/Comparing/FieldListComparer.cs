using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Naming;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares the fields of two versions of a record or union: those that are gone, those that are new, and those that are in both.</summary>
static class FieldListComparer
{
    public static void Compare(DiffContext diff, BoundDeclaration old, BoundDeclaration @new)
    {
        var pairs = FieldPairs.Of(old, @new);
        // Common fields of a union are told at the union.
        foreach (var field in pairs.Removed)
            if (!(field.Inherited && IsCaseInBoth(old, @new))) Removed(diff, old, @new, field, pairs.Added);
        foreach (var field in pairs.Added)
            if (!(field.Inherited && IsCaseInBoth(old, @new))) Added(diff, old, @new, field, pairs.Removed);
        foreach (var pair in pairs.Both)
            if (!(pair is { Old.Inherited: true, New.Inherited: true } && IsCaseInBoth(old, @new))) FieldComparer.Compare(diff, old, @new, pair);
        // What stands where says something to people only; the order in which documents are written follows it.
    }

    static bool IsCaseInBoth(BoundDeclaration old, BoundDeclaration @new) => old is BoundRecord { Case: not null } && @new is BoundRecord { Case: not null };

    static void Removed(DiffContext diff, BoundDeclaration old, BoundDeclaration @new, BoundField field, IReadOnlyList<BoundField> added)
    {
        var subject = $"{old.Name.Name}.{field.Name}";
        var places = (Old: diff.Old.Places.Of(old, field), New: diff.New.Places.Of(@new.Name, "fields"));
        var reserved = Reserved(@new).Contains(field.Name, StringComparer.Ordinal);
        var keeper = WholeSchema.FieldsOf(@new).FirstOrDefault(other => other.OldNames.Contains(field.Name, StringComparer.Ordinal));
        diff.Add(new(ChangeCategory.Source, "field-removed", ChangeVerdict.Breaking, subject, $"the property {field.CSharpName} is gone") { Old = places.Old, New = places.New });

        // Whatever a case of a union had from it went with the case.
        if (field.Inherited) return;
        var heir = Heir(field, added);
        var mend = heir is not null ? $"if {Words.Quoted(heir.Name)} is its new name: add `was: [{field.Name}]` to it" : "keep it, with `deprecated:`";
        var probe = new Probe(ProbeKind.Present, old.Name) { Field = field.Name, Names = Words.Of(field.Name), Codes = Words.Of("unknown-field") };
        if (keeper is not null)
            diff.Add(old.Name, new(ChangeCategory.Data, "fields-merged", ChangeVerdict.Breaking, subject, $"it is read as {Words.Quoted(keeper.Name)} now, which was another field: a document with both is refused, and one without the other states another fact")
            {
                Old = places.Old,
                New = diff.New.Places.Of(@new, keeper, "was"),
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Accepts,
                Mend = "keep both fields, one of them with `deprecated:`",
                Probe = probe with { Codes = default, Names = default },
            });
        else if (@new is BoundRecord { KeepUnknown: true } && !reserved)
            diff.Add(old.Name, new(ChangeCategory.Meaning, "field-removed", ChangeVerdict.Review, subject, "documents that have it are still read, and it is kept as an unknown field without a meaning") { Old = places.Old, New = places.New, Mend = mend });
        else
            diff.Add(old.Name, new(ChangeCategory.Data, "field-removed", ChangeVerdict.Breaking, subject, "the field is gone: documents that have it are refused")
            {
                Old = places.Old,
                New = places.New,
                Backward = Acceptance.Refuses,
                Forward = field.Required ? Acceptance.Refuses : Acceptance.Accepts,
                Mend = mend,
                Probe = probe,
            });
        if (!reserved && keeper is null && @new is BoundRecord)
            diff.Add(new(ChangeCategory.Meaning, "removed-not-reserved", ChangeVerdict.Review, subject, "the name of a field that is gone can be used again by accident, for something else")
            {
                Old = places.Old,
                New = places.New,
                Mend = $"add `reserved: [{field.Name}]` to {@new.Name.Name}",
            });
    }

    static void Added(DiffContext diff, BoundDeclaration old, BoundDeclaration @new, BoundField field, IReadOnlyList<BoundField> removed)
    {
        var subject = $"{@new.Name.Name}.{field.Name}";
        var places = (Old: diff.Old.Places.Of(old.Name, "fields"), New: diff.New.Places.Of(@new, field));
        var isRequired = field.Required;
        diff.Add(new(ChangeCategory.Source, "field-added", isRequired && field.Const is null ? ChangeVerdict.Breaking : ChangeVerdict.Compatible, subject,
            isRequired && field.Const is null ? $"the property {field.CSharpName} is new and required: code that builds a record has to give it" : $"the property {field.CSharpName} is new")
        { Old = places.Old, New = places.New });
        if (Reserved(old).Contains(field.Name, StringComparer.Ordinal))
            diff.Add(old.Name, new(ChangeCategory.Meaning, "reserved-name-used", ChangeVerdict.Breaking, subject, $"the name {Words.Quoted(field.Name)} was reserved, since it once meant something else: documents of that time state another fact")
            {
                Old = diff.Old.Places.Of(old.Name, "reserved", field.Name),
                New = places.New,
                Mend = "take another name",
            });
        if (isRequired)
            diff.Add(old.Name, new(ChangeCategory.Data, "required-field-added", ChangeVerdict.Breaking, subject, "the field is new and must be there: old documents do not have it")
            {
                Old = places.Old,
                New = places.New,
                Backward = Acceptance.Refuses,
                Forward = Unknowns(old),
                Mend = field.IsList ? "write * instead of +" : "make it optional (?), or give it a `default`",
                // Where another field was refused, no missing one is reported: it may be the one.
                Probe = new(ProbeKind.Any, old.Name) { Names = removed.Select(one => one.Name).Prepend(field.Name).ToEquatableArray(), Codes = Words.Of("missing-field", "unknown-field") },
            });
        else if (old is BoundRecord { KeepUnknown: true })
            diff.Add(old.Name, new(ChangeCategory.Meaning, "field-added", ChangeVerdict.Review, subject, "the field is new; old documents may have it as an unknown field, which was kept whatever it was, and is read by its type now") { Old = places.Old, New = places.New });
        else
            diff.Add(old.Name, new(ChangeCategory.Data, "field-added", ChangeVerdict.Compatible, subject, field.Default is null ? "the field is new, and may be missing" : $"the field is new, and is {field.Default.Json} where it is missing") { Old = places.Old, New = places.New, Backward = Acceptance.Accepts, Forward = Unknowns(old) });
        Anchors(diff, old, @new, field);
    }

    // `anchor: { field: published }` means the nearest object that can have such a field.
    static void Anchors(DiffContext diff, BoundDeclaration old, BoundDeclaration @new, BoundField field)
    {
        if (!IsMoment(field)) return;
        var other = DeclarationPairs.Declared(diff.Old.Main).FirstOrDefault(one => one.Name != old.Name && diff.Old.IsInDocuments(one.Name) && WholeSchema.FieldsOf(one).Any(same => same.Name == field.Name && IsMoment(same)));
        if (other is null) return;
        diff.Add(old.Name, new(ChangeCategory.Meaning, "date-anchor-moved", ChangeVerdict.Review, $"{@new.Name.Name}.{field.Name}", $"dates in it that are relative to {Words.Quoted(field.Name)} may have meant that of {other.Name.Name} around it; they mean this field now, which old documents do not have")
        {
            Old = diff.Old.Places.Of(other.Name),
            New = diff.New.Places.Of(@new, field),
            Mend = "take another name",
        });
    }

    static bool IsMoment(BoundField field) => WholeSchema.Leaf(field.Type) is ScalarType { Kind: ScalarKind.Date or ScalarKind.Timestamp };

    static BoundField? Heir(BoundField field, IReadOnlyList<BoundField> added)
    {
        var alike = added.Where(other => other.OldNames.Count == 0 && TypeNames.Show(other.Type, other.Cardinality) == TypeNames.Show(field.Type, field.Cardinality)).ToList();
        return alike.Count == 1 ? alike[0] : Suggestion.Nearest(field.Name, alike.Select(other => other.Name)) is { } near ? alike.Find(other => other.Name == near) : null;
    }

    static Acceptance Unknowns(BoundDeclaration old) => old is BoundRecord { KeepUnknown: true } ? Acceptance.Accepts : Acceptance.Refuses;

    static EquatableArray<string> Reserved(BoundDeclaration declaration) => declaration is BoundRecord record ? record.Reserved : default;
}
