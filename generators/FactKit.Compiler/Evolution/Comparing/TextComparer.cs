using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares the constraints of a text with what was another type: an enum, a link, a reference. Its values kept no constraint before.</summary>
static class TextComparer
{
    public static void Compare(FieldPlace at, FieldType oldLeaf)
    {
        var now = at.New.Constraints;
        var texts = oldLeaf is EnumType { Open: false } e && at.Diff.Old.Find(e.Name) is BoundEnum listed ? listed.Values.SelectMany(value => value.Aliases.Prepend(value.Text)).Select(Length).ToList() : null;
        if (now.MinLength is > 1 and var least && texts?.TrueForAll(length => length >= least) != true) Limit("minLength", least, "too-short");
        if (now.MaxLength is { } most && texts?.TrueForAll(length => length <= most) != true) Limit("maxLength", most, "too-long");
        if (now.Pattern is not { } pattern) return;
        at.Add(new(ChangeCategory.Validity, "pattern-changed", ChangeVerdict.Undecidable, at.Subject, $"it must match the pattern {pattern.Source} now")
        {
            Old = at.OldPlace("type"),
            New = at.NewPlace("pattern"),
            Backward = Acceptance.Unknown,
            Forward = Acceptance.Refuses,
            Probe = at.Probe(ProbeKind.Present, "pattern-mismatch"),
        });

        void Limit(string key, int limit, string code) =>
            ConstraintComparer.Narrowed(at, key, $"`{key}` is {limit.ToString(System.Globalization.CultureInfo.InvariantCulture)} characters, which the old type did not ask for", at.Probe(ProbeKind.Present, code), Acceptance.Refuses);
    }

    static int Length(string text) => text.Count(c => !char.IsLowSurrogate(c));
}
