using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares constraints: what is narrower refuses documents, what is wider refuses none.</summary>
static class ConstraintComparer
{
    public static void Compare(FieldPlace at)
    {
        var (old, @new) = (at.Old.Constraints, at.New.Constraints);
        var (oldLeaf, newLeaf) = (WholeSchema.Leaf(at.Old.Type), WholeSchema.Leaf(at.New.Type));
        if (IsText(oldLeaf) && IsText(newLeaf))
        {
            Limit(at, "minLength", old.MinLength, @new.MinLength, isMin: true, "characters", n => at.Probe(ProbeKind.Leaf, "too-short") with { Values = Lengths(at, n - 1, old.MinLength ?? 0) });
            Limit(at, "maxLength", old.MaxLength, @new.MaxLength, isMin: false, "characters", n => at.Probe(ProbeKind.Leaf, "too-long") with { Values = Lengths(at, n + 1, old.MaxLength ?? n + 1) });
            PatternComparer.Compare(at);
        }
        else if (IsText(newLeaf) && TypeComparer.ReadsAll(at)) TextComparer.Compare(at, oldLeaf);
        if (KindOf(oldLeaf) is { } was && KindOf(newLeaf) is not null)
        {
            NumberComparer.Range(at, was, "min", old.Min, @new.Min, isMin: true);
            NumberComparer.Range(at, was, "max", old.Max, @new.Max, isMin: false);
            NumberComparer.Multiple(at, old, @new);
        }
        if (at.Old.IsList == at.New.IsList && at.Old.Type is MapType == at.New.Type is MapType)
        {
            // What + alone says stands with the type.
            var (before, after) = (Items(at.Old), Items(at.New));
            if (at.Old.Cardinality == at.New.Cardinality || before > 1 || after > 1) Limit(at, "minItems", before, after, isMin: true, "items", n => at.Probe(ProbeKind.Count, "too-few", "missing-field") with { Counts = new[] { n - 1, old.MinItems ?? 0 }.Where(count => count >= 0).Distinct().ToEquatableArray() });
            Limit(at, "maxItems", old.MaxItems, @new.MaxItems, isMin: false, "items", n => at.Probe(ProbeKind.Count, "too-many") with { Counts = Counts(n + 1, old.MaxItems) });
            if (@new.Unique && !old.Unique) Narrowed(at, "unique", "its items must differ now", at.Probe(ProbeKind.Twice, "duplicate-item"));
            if (old.Unique && !@new.Unique) Widened(at, "unique", "its items may be equal now");
        }

        static int Items(BoundField field) => field.Constraints.MinItems ?? (field.Cardinality == Cardinality.AtLeastOne ? 1 : 0);

        static EquatableArray<int> Counts(int least, int? most) => new[] { least, most ?? least }.Where(count => count is >= 0 and <= 10_000).Distinct().ToEquatableArray();
    }

    /// <summary>A change that refuses values.</summary>
    public static void Narrowed(FieldPlace at, string key, string message, Probe probe, Acceptance forward = Acceptance.Accepts) =>
        at.Add(new(ChangeCategory.Validity, Code(key) + "-narrowed", ChangeVerdict.Breaking, at.Subject, message)
        {
            Old = at.OldPlace(key),
            New = at.NewPlace(key),
            Backward = Acceptance.Refuses,
            Forward = forward,
            Probe = probe,
        });

    /// <summary>A change that refuses nothing.</summary>
    public static void Widened(FieldPlace at, string key, string message) =>
        at.Add(new(ChangeCategory.Validity, Code(key) + "-widened", ChangeVerdict.Compatible, at.Subject, message)
        {
            Old = at.OldPlace(key),
            New = at.NewPlace(key),
            Backward = Acceptance.Accepts,
            Forward = Acceptance.Refuses,
        });

    /// <summary>A key of the language as a part of a code: <c>minLength</c> is <c>min-length</c>.</summary>
    public static string Code(string key) => string.Concat(key.Select(c => char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));

    static void Limit(FieldPlace at, string key, int? was, int? now, bool isMin, string unit, Func<int, Probe> probe)
    {
        var (before, after) = (was ?? (isMin ? 0 : int.MaxValue), now ?? (isMin ? 0 : int.MaxValue));
        if (before == after) return;
        var message = $"`{key}` was {Show(was)} and is {Show(now)} {unit}";
        if (isMin ? after > before : after < before) Narrowed(at, key, message, probe(after));
        else Widened(at, key, message);

        string Show(int? limit) => limit is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : isMin ? "0" : "unlimited";
    }

    static EquatableArray<string> Lengths(FieldPlace at, params int[] lengths)
    {
        var pattern = at.Old.Constraints.Pattern?.Source;
        return Json.Texts(lengths.Distinct().Where(length => length is >= 0 and <= 100_000)
            .SelectMany(length => pattern is null ? [new string('a', length)] : Text.Patterns.PatternSamples.OfLength(pattern, length))
            .Distinct(StringComparer.Ordinal));
    }

    // Text alone refuses "" by itself; of the others none is a text of no characters.
    static bool IsText(FieldType type) => type is ScalarType { Kind: ScalarKind.Text or ScalarKind.Identifier };

    static ScalarKind? KindOf(FieldType type) =>
        type is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number or ScalarKind.Quantity } scalar ? scalar.Kind : null;
}
