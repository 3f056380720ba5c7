using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares what values a field takes by its type, and how often.</summary>
static class TypeComparer
{
    public static void Compare(FieldPlace at)
    {
        var (old, @new) = (at.Old, at.New);
        var sameType = at.Diff.AreSame(old.Type, @new.Type);
        if (sameType && old.Cardinality == @new.Cardinality && old.Required == @new.Required) return;
        var (was, now) = (TypeNames.Show(old.Type, old.Cardinality), TypeNames.Show(@new.Type, @new.Cardinality));
        var backward = Reads(old, @new, at.Diff.AreSame);
        var forward = Reads(@new, old, (n, o) => at.Diff.AreSame(o, n));
        var places = (Old: at.OldPlace("type"), New: at.NewPlace("type"));

        if (!sameType || old.IsList != @new.IsList)
        {
            var change = new Change(ChangeCategory.Data, "field-type-changed", ChangeVerdict.Breaking, at.Subject, $"it was {was} and is {now}") { Old = places.Old, New = places.New, Backward = backward, Forward = forward };
            at.Add(backward == Acceptance.Accepts
                ? change with { Verdict = ChangeVerdict.Compatible, Message = change.Message + ", which reads all that the old type read" }
                : change with { Message = change.Message + ": values of the old type are refused", Mend = $"keep {was}, or give the new field another name", Probe = at.Probe(ProbeKind.Present) });
            if (backward == Acceptance.Accepts && WholeSchema.Leaf(old.Type) is EnumType e && WholeSchema.Leaf(@new.Type) is ScalarType && Aliased(at.Diff.Old, e) is { } aliased)
                at.Add(new(ChangeCategory.Meaning, "alias-removed", ChangeVerdict.Review, at.Subject, $"documents that say {Words.Quoted(aliased.Aliases[0])} were read as {Words.Quoted(aliased.Text)}; a text has no aliases") { Old = places.Old, New = places.New });
            if (backward == Acceptance.Accepts && LosesDigits(WholeSchema.Leaf(old.Type), WholeSchema.Leaf(@new.Type)))
                at.Add(new(ChangeCategory.Meaning, "precision-lost", ChangeVerdict.Review, at.Subject, $"it was {was} and is {now}, a double: digits beyond the 15th are lost, and 1.10 is written as 1.1") { Old = places.Old, New = places.New, Mend = "take Decimal" });
        }
        else if (@new.Required && !old.Required)
            at.Add(new(ChangeCategory.Data, "field-made-required", ChangeVerdict.Breaking, at.Subject, $"it was {Shown(old, was)} and is {Shown(@new, now)}: documents without it are refused")
            {
                Old = places.Old,
                New = places.New,
                Backward = Acceptance.Refuses,
                Forward = forward,
                Mend = @new.IsList ? "write * instead of +" : "keep the ?, or give it a `default`",
                Probe = at.Probe(ProbeKind.Missing, "missing-field", "too-few") with { Values = @new.IsList ? Words.Of("[]") : default },
            });
        else if (old.Required && !@new.Required)
            at.Add(new(ChangeCategory.Data, "field-made-optional", ChangeVerdict.Compatible, at.Subject, $"it was {Shown(old, was)} and is {Shown(@new, now)}: it may be missing") { Old = places.Old, New = places.New, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses });
    }

    /// <summary>Whether a field reads by its type all that the old one read.</summary>
    public static bool ReadsAll(FieldPlace at) => Reads(at.Old.Type, at.New.Type, at.Diff.AreSame) == Acceptance.Accepts;

    static string Shown(BoundField field, string type) => field.Default is null ? type : $"{type} with the default {field.Default.Json}";

    static Acceptance Reads(BoundField writer, BoundField reader, Func<FieldType, FieldType, bool> same)
    {
        if (writer.IsList != reader.IsList) return Acceptance.Refuses;
        if (!writer.Required && reader.Required) return Acceptance.Refuses;
        return Reads(writer.Type, reader.Type, same);
    }

    static Acceptance Reads(FieldType writer, FieldType reader, Func<FieldType, FieldType, bool> same) => (writer, reader) switch
    {
        _ when same(writer, reader) => Acceptance.Accepts,
        (MapType o, MapType n) when o.ItemCardinality == n.ItemCardinality => Reads(o.Item, n.Item, same),
        (ClaimType o, ClaimType n) when o.ItemCardinality == n.ItemCardinality => Reads(o.Item, n.Item, same),
        // A bare value is a claim with nothing else to say.
        (not (ClaimType or MapType), ClaimType { ItemCardinality: Cardinality.One, Evidence: false } claim) => Reads(writer, claim.Item, same),
        (ScalarType o, ScalarType n) => Reads(o.Kind, n.Kind),
        (EnumType, ScalarType { Kind: ScalarKind.Text }) => Acceptance.Accepts,
        (RefType { KeyKind: ScalarKind.Identifier or ScalarKind.Text }, ScalarType { Kind: ScalarKind.Text }) => Acceptance.Accepts,
        (RefType { KeyKind: ScalarKind.Identifier }, ScalarType { Kind: ScalarKind.Identifier }) => Acceptance.Accepts,
        _ => Acceptance.Refuses,
    };

    static Acceptance Reads(ScalarKind writer, ScalarKind reader) => (writer, reader) switch
    {
        (ScalarKind.Identifier or ScalarKind.Language or ScalarKind.Uri or ScalarKind.Timestamp, ScalarKind.Text) => Acceptance.Accepts,
        (ScalarKind.Language, ScalarKind.Identifier) => Acceptance.Accepts,
        (ScalarKind.Integer, ScalarKind.Decimal or ScalarKind.Number or ScalarKind.Quantity) => Acceptance.Accepts,
        (ScalarKind.Decimal, ScalarKind.Number or ScalarKind.Quantity) => Acceptance.Accepts,
        _ => Acceptance.Refuses,
    };

    static BoundEnumValue? Aliased(WholeSchema schema, EnumType type) => (schema.Find(type.Name) as BoundEnum)?.Values.FirstOrDefault(value => value.Aliases.Count > 0);

    static bool LosesDigits(FieldType old, FieldType @new) =>
        old is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal } && @new is ScalarType { Kind: ScalarKind.Number };
}
