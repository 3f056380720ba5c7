using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares what a field says of single values: default, const, key, and whether claims need evidence.</summary>
static class ValueComparer
{
    public static void Compare(FieldPlace at)
    {
        Default(at);
        Const(at);
        Key(at);
        Evidence(at);
    }

    static void Default(FieldPlace at)
    {
        var (old, @new) = (at.Old, at.New);
        if (old.Default?.Json == @new.Default?.Json || old.Required || @new.Required) return;
        var was = old.Default is null ? "nothing" : old.Default.Json;
        var now = @new.Default is null ? "nothing" : @new.Default.Json;
        at.Add(new(ChangeCategory.Meaning, "default-changed", ChangeVerdict.Breaking, at.Subject, $"a missing key said {was} and says {now}: old documents without it state another fact")
        {
            Old = at.OldPlace("default"),
            New = at.NewPlace("default"),
            Mend = old.Default is null ? "leave `default` out" : $"say `default: {old.Default.Text}`",
            Probe = at.Probe(ProbeKind.Missing),
        });
    }

    static void Const(FieldPlace at)
    {
        var (old, @new) = (at.Old, at.New);
        if (old.Const?.Json == @new.Const?.Json) return;
        var places = (Old: at.OldPlace("const"), New: at.NewPlace("const"));
        at.Add(@new.Const is null
            ? new(ChangeCategory.Validity, "const-removed", ChangeVerdict.Compatible, at.Subject, $"it had to be {old.Const!.Json} and may be anything of its type") { Old = places.Old, New = places.New, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses }
            : new(ChangeCategory.Validity, old.Const is null ? "const-added" : "const-changed", ChangeVerdict.Breaking, at.Subject, $"it {(old.Const is null ? "could be anything of its type" : $"had to be {old.Const.Json}")} and has to be {@new.Const.Json}")
            {
                Old = places.Old,
                New = places.New,
                Backward = Acceptance.Refuses,
                Forward = old.Const is null ? Acceptance.Accepts : Acceptance.Refuses,
                Probe = at.Probe(ProbeKind.Present),
            });
    }

    static void Key(FieldPlace at)
    {
        var (old, @new) = (at.Old, at.New);
        if (old.Key == @new.Key) return;
        var places = (Old: at.OldPlace("key"), New: at.NewPlace("key"));
        if (old.Key)
        {
            at.Add(new(ChangeCategory.Data, "key-removed", ChangeVerdict.Compatible, at.Subject, "it is no key any more: objects may share it, and nothing refers to it") { Old = places.Old, New = places.New, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses });
            at.Add(new(ChangeCategory.Source, "key-removed", ChangeVerdict.Breaking, at.Subject, "it is no key any more: Find is gone from documents") { Old = places.Old, New = places.New, Mend = "add `key: true`" });
        }
        else
            at.Add(new(ChangeCategory.Data, "key-added", ChangeVerdict.Breaking, at.Subject, "it is a key now: documents in which two objects share it are refused")
            {
                Old = places.Old,
                New = places.New,
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Accepts,
                Mend = "leave `key` out",
                Probe = at.Probe(ProbeKind.SameKey, "duplicate-key"),
            });
    }

    static void Evidence(FieldPlace at)
    {
        if (at.Old.Type is not ClaimType old || at.New.Type is not ClaimType @new || old.Evidence == @new.Evidence) return;
        var places = (Old: at.OldPlace("evidence"), New: at.NewPlace("evidence"));
        at.Add(@new.Evidence
            ? new(ChangeCategory.Validity, "evidence-required", ChangeVerdict.Breaking, at.Subject, "claims must name their evidence now: those without are refused")
            {
                Old = places.Old,
                New = places.New,
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Accepts,
                Mend = "leave `evidence: required` out",
                Probe = at.Probe(ProbeKind.Present, "missing-evidence"),
            }
            : new(ChangeCategory.Validity, "evidence-optional", ChangeVerdict.Compatible, at.Subject, "claims may leave out their evidence") { Old = places.Old, New = places.New, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses });
    }
}
