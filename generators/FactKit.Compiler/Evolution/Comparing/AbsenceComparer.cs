using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Export;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares the absences that a field allows, and the values of old data that stand for them.</summary>
static class AbsenceComparer
{
    public static void Compare(FieldPlace at)
    {
        var (old, @new) = (at.Old.Absence, at.New.Absence);
        if (Equals(old, @new)) return;
        var (was, now) = (old?.Reasons ?? default, @new?.Reasons ?? default);
        var places = (Old: at.OldPlace("absent"), New: at.NewPlace("absent"));
        foreach (var reason in was.Except(now, StringComparer.Ordinal))
            at.Add(new(ChangeCategory.Data, "absence-reason-removed", ChangeVerdict.Breaking, at.Subject, $"it could be absent for the reason {reason}: documents that say so are refused")
            {
                Old = places.Old,
                New = places.New,
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Accepts,
                Mend = $"keep {reason} in `absent`",
                Probe = at.Probe(ProbeKind.Absent) with { Values = Words.Of(reason) },
            });
        var added = now.Except(was, StringComparer.Ordinal).ToList();
        if (added.Count > 0)
            at.Add(new(ChangeCategory.Data, "absence-reason-added", ChangeVerdict.Compatible, at.Subject, $"it may be absent for the reason {string.Join(", ", added)} now") { Old = places.Old, New = places.New, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses });
        Sentinels(at, ByValue(old), ByValue(@new));
    }

    static void Sentinels(FieldPlace at, Dictionary<string, string> was, Dictionary<string, string> now)
    {
        var places = (Old: at.OldPlace("absentWhen"), New: at.NewPlace("absentWhen"));
        foreach (var pair in was)
        {
            if (!now.TryGetValue(pair.Key, out var reason))
                at.Add(new(ChangeCategory.Data, "absent-when-removed", ChangeVerdict.Breaking, at.Subject, $"{pair.Key} stood for the absence {pair.Value}: documents that have it are refused")
                {
                    Old = places.Old,
                    New = places.New,
                    Backward = Acceptance.Refuses,
                    Forward = Acceptance.Unknown,
                    Mend = $"keep {pair.Key} in `absentWhen`",
                    Probe = at.Probe(ProbeKind.Whole) with { Values = Words.Of(pair.Key), IfAccepted = $"{pair.Key} stood for the absence {pair.Value} and is an ordinary value now: old documents state another fact" },
                });
            else if (reason != pair.Value)
                at.Add(new(ChangeCategory.Meaning, "absent-when-changed", ChangeVerdict.Breaking, at.Subject, $"{pair.Key} stood for the absence {pair.Value} and stands for {reason}: old documents state another fact") { Old = places.Old, New = places.New, Mend = $"keep {pair.Key} under {pair.Value}" });
        }
        foreach (var pair in now)
        {
            if (was.ContainsKey(pair.Key)) continue;
            var couldBe = at.Old.IsList == (pair.Key.Length > 0 && pair.Key[0] == '[') && !(at.Old.Type is ScalarType { Kind: ScalarKind.Text } && pair.Key == "\"\"" && at.Old.Constraints.MinLength > 0);
            at.Add(couldBe && MayBe(at.Diff.Old, WholeSchema.Leaf(at.Old.Type), pair.Key)
                ? new(ChangeCategory.Meaning, "absent-when-added", ChangeVerdict.Breaking, at.Subject, $"{pair.Key} stands for the absence {pair.Value} now: old documents may have it as an ordinary value") { Old = places.Old, New = places.New }
                : new(ChangeCategory.Data, "absent-when-added", ChangeVerdict.Compatible, at.Subject, $"{pair.Key} is read as the absence {pair.Value} now") { Old = places.Old, New = places.New, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses });
        }
    }

    // Whether the JSON could be a value of the type; its constraints are not asked, so that the answer errs on the careful side.
    static bool MayBe(WholeSchema schema, FieldType type, string json)
    {
        var text = json[0] == '"' ? JsonLiteral.Text(json) : null;
        return type switch
        {
            ScalarType { Kind: ScalarKind.Quantity } => true,
            ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number } or RefType { KeyKind: ScalarKind.Integer } => text is null,
            _ when text is null => false,
            ScalarType scalar => ScalarTexts.Problem(scalar.Kind, text) is null && scalar.Kind != ScalarKind.Boolean,
            RefType reference => ScalarTexts.Problem(reference.KeyKind, text) is null,
            // What a closed one lists cannot stand for an absence; it may have listed it before.
            EnumType e => e.Open || (schema.Find(e.Name) is BoundEnum old && old.Values.Any(value => value.Text == text || value.Aliases.Contains(text, StringComparer.Ordinal))),
            _ => false,
        };
    }

    static Dictionary<string, string> ByValue(Absence? absence)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentinel in absence?.Sentinels ?? default) values[sentinel.Json] = sentinel.Reason;
        return values;
    }
}
