using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Views;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares a field that is in both versions.</summary>
static class FieldComparer
{
    public static void Compare(DiffContext diff, BoundDeclaration oldOwner, BoundDeclaration newOwner, FieldPair pair)
    {
        var at = new FieldPlace(diff, oldOwner, newOwner, pair);
        Names(at);
        Property(at);
        TypeComparer.Compare(at);
        ValueComparer.Compare(at);
        AbsenceComparer.Compare(at);
        ConstraintComparer.Compare(at);
        About(at);
    }

    static void Names(FieldPlace at)
    {
        var (old, @new) = (at.Old, at.New);
        if (old.Name != @new.Name)
        {
            var read = @new.OldNames.Contains(old.Name, StringComparer.Ordinal);
            var places = (Old: at.OldPlace(), New: at.NewPlace(read ? "was" : "json"));
            if (read)
                at.Add(new(ChangeCategory.Data, "field-renamed", ChangeVerdict.Compatible, at.Subject, $"it is called {Words.Quoted(@new.Name)} in documents now; its old name is read too") { Old = places.Old, New = places.New, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses });
            else
                at.Add(new(ChangeCategory.Data, "field-renamed", ChangeVerdict.Breaking, at.Subject, $"it is called {Words.Quoted(@new.Name)} in documents now: those that have {Words.Quoted(old.Name)} are refused")
                {
                    Old = places.Old,
                    New = places.New,
                    Backward = Acceptance.Refuses,
                    Forward = Acceptance.Refuses,
                    Mend = $"add `was: [{old.Name}]`",
                    Probe = new(ProbeKind.Present, at.OldOwner.Name) { Field = old.Name, Codes = Words.Of("unknown-field"), Names = Words.Of(old.Name) },
                });
        }
        if (old.Name != @new.Name) Taken(at, @new.Name, "field-renamed", "json");
        foreach (var name in old.OldNames.Except(@new.OldNames, StringComparer.Ordinal))
            if (name != @new.Name)
                at.Add(new(ChangeCategory.Data, "old-name-removed", ChangeVerdict.Breaking, at.Subject, $"it was read by its old name {Words.Quoted(name)} too: documents that have that are refused")
                {
                    Old = at.OldPlace("was", name),
                    New = at.NewPlace("was"),
                    Backward = Acceptance.Refuses,
                    Forward = Acceptance.Accepts,
                    Mend = $"keep {Words.Quoted(name)} in `was`",
                    Probe = new(ProbeKind.Present, at.OldOwner.Name) { Field = old.Name, Values = Words.Of(name), Codes = Words.Of("unknown-field"), Names = Words.Of(name) },
                });
        foreach (var name in @new.OldNames.Except(old.OldNames, StringComparer.Ordinal))
        {
            if (name == old.Name || WholeSchema.FieldsOf(at.OldOwner).Any(field => field.Name == name)) continue;
            at.Add(new(ChangeCategory.Data, "old-name-added", ChangeVerdict.Compatible, at.Subject, $"it is read by the name {Words.Quoted(name)} too") { Old = at.OldPlace(), New = at.NewPlace("was", name), Backward = Acceptance.Accepts, Forward = Acceptance.Accepts });
            Taken(at, name, "old-name-added", "was", name);
        }
    }

    // A name that the field has now, and that documents could have before where unknown fields are kept.
    static void Taken(FieldPlace at, string name, string code, params string[] keys)
    {
        if (at.OldOwner is not BoundRecord { KeepUnknown: true } record || record.Reserved.Contains(name, StringComparer.Ordinal)) return;
        at.Add(new(ChangeCategory.Meaning, code, ChangeVerdict.Review, at.Subject, $"old documents may have {Words.Quoted(name)} as an unknown field, which was kept whatever it was: it is read as this field now, and refused beside it") { Old = at.OldPlace(), New = at.NewPlace(keys) });
    }

    static void Property(FieldPlace at)
    {
        var (old, @new) = (at.Old, at.New);
        if (old.CSharpName != @new.CSharpName)
            at.Add(new(ChangeCategory.Source, "property-renamed", ChangeVerdict.Breaking, at.Subject, $"the property was {old.CSharpName} and is {@new.CSharpName}") { Old = at.OldPlace("name"), New = at.NewPlace("name"), Mend = $"add `name: {old.CSharpName}`" });
        var was = FieldTypes.Of(old with { Type = at.Diff.InNewNames(old.Type) });
        var now = FieldTypes.Of(@new);
        if (was != now)
            at.Add(new(ChangeCategory.Source, "property-type-changed", ChangeVerdict.Breaking, at.Subject, $"the property was of {Short(was)} and is of {Short(now)}") { Old = at.OldPlace("type"), New = at.NewPlace("type") });
        else if (old.Const is null != @new.Const is null)
            at.Add(new(ChangeCategory.Source, "property-type-changed", ChangeVerdict.Breaking, at.Subject, @new.Const is null ? "the property was static and belongs to the record now" : "the property is static now") { Old = at.OldPlace("const"), New = at.NewPlace("const") });
        else if (@new.Required && !old.Required && @new.Const is null)
            at.Add(new(ChangeCategory.Source, "property-required", ChangeVerdict.Breaking, at.Subject, "the property is required now: code that builds a record has to give it") { Old = at.OldPlace("type"), New = at.NewPlace("type") });
    }

    static void About(FieldPlace at)
    {
        var (old, @new) = (at.Old, at.New);
        if (old.Description != @new.Description)
        {
            // A number has its unit there, if anywhere.
            var isNumber = WholeSchema.Leaf(@new.Type) is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number or ScalarKind.Quantity };
            var change = Words.Description(ChangeCategory.Meaning, at.Subject, at.OldPlace("description"), at.NewPlace("description"));
            at.Add(isNumber ? change with { Message = "the description of a number reads otherwise: see whether it still counts the same, in the same unit" } : change);
        }
        if (old.Sensitivity != @new.Sensitivity)
            at.Add(new(ChangeCategory.Meaning, "sensitivity-changed", ChangeVerdict.Review, at.Subject, @new.Sensitivity is null
                ? $"it was {old.Sensitivity} and is not sensitive now: its values show in ToString, in messages and in logs"
                : $"it was {old.Sensitivity ?? "not sensitive"} and is {@new.Sensitivity}: ToString and messages leave its values out, and Redact takes them out")
            { Old = at.OldPlace("sensitivity"), New = at.NewPlace("sensitivity") });
        foreach (var change in Words.Deprecation(at.Subject, old.Deprecation, @new.Deprecation, at.OldPlace("deprecated"), at.NewPlace("deprecated"))) at.Add(change);
        if (!old.Examples.Equals(@new.Examples))
            at.Add(new(ChangeCategory.Source, "examples-changed", ChangeVerdict.Compatible, at.Subject, "the examples are others") { Old = at.OldPlace("examples"), New = at.NewPlace("examples"), OwnBump = VersionBump.Patch });
    }

    static string Short(string type) => type.Replace("global::FactKit.", "").Replace("global::", "");
}
