using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares records: their fields, what they refuse and keep, who they are.</summary>
static class RecordComparer
{
    public static void Compare(DiffContext diff, BoundRecord old, BoundRecord @new)
    {
        DeclarationComparer.Compare(diff, old, @new);
        DeclarationComparer.Document(diff, old, @new);
        FieldListComparer.Compare(diff, old, @new);
        Membership(diff, old, @new);
        UnknownFields(diff, old, @new);
        Reserved(diff, old, @new);
        Speaker(diff, old, @new);
        RuleComparer.Compare(diff, old, @new);
    }

    // Where a record stands by itself, being a case decides whether the discriminator stands there.
    static void Membership(DiffContext diff, BoundRecord old, BoundRecord @new)
    {
        if (old.Case?.Discriminator == @new.Case?.Discriminator || (old.Case is not null && @new.Case is not null) || !diff.New.IsInDocuments(@new.Name)) return;
        var discriminator = (old.Case ?? @new.Case)!.Discriminator;
        diff.Add(old.Name, new(ChangeCategory.Data, @new.Case is null ? "case-left" : "case-joined", ChangeVerdict.Breaking, @new.Name.Name, @new.Case is null
            ? $"it is no case of {old.Case!.Union.Name} any more: objects that say {Words.Quoted(discriminator)} are refused"
            : $"it is a case of {@new.Case.Union.Name} now: objects of it that do not say {Words.Quoted(discriminator)} are refused")
        {
            Old = diff.Old.Places.Of(old.Name),
            New = diff.New.Places.Of(@new.Name),
            Backward = Acceptance.Refuses,
            Forward = Acceptance.Refuses,
            Probe = new(ProbeKind.Any, old.Name) { Names = Words.Of(discriminator) },
        });
    }

    static void UnknownFields(DiffContext diff, BoundRecord old, BoundRecord @new)
    {
        if (old.KeepUnknown == @new.KeepUnknown) return;
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name, "unknownFields"), diff.New.Places.Of(@new.Name, "unknownFields"));
        if (@new.KeepUnknown)
        {
            diff.Add(old.Name, new(ChangeCategory.Data, "unknown-fields-kept", ChangeVerdict.Compatible, @new.Name.Name, "fields that it does not know are kept now") { Old = oldPlace, New = newPlace, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses });
            return;
        }
        diff.Add(new(ChangeCategory.Source, "unknown-fields-refused", ChangeVerdict.Breaking, @new.Name.Name, "the property UnknownFields is gone") { Old = oldPlace, New = newPlace });
        diff.Add(old.Name, new(ChangeCategory.Data, "unknown-fields-refused", ChangeVerdict.Breaking, @new.Name.Name, "fields that it does not know were kept and are refused now")
        {
            Old = oldPlace,
            New = newPlace,
            Backward = Acceptance.Refuses,
            Forward = Acceptance.Accepts,
            Mend = "add `unknownFields: keep`",
            Probe = new(ProbeKind.Unknown, old.Name) { Field = "somethingUnknown", Values = Words.Of("1"), Codes = Words.Of("unknown-field"), Names = Words.Of("somethingUnknown") },
        });
    }

    static void Reserved(DiffContext diff, BoundRecord old, BoundRecord @new)
    {
        foreach (var name in @new.Reserved.Except(old.Reserved, StringComparer.Ordinal))
        {
            var place = diff.New.Places.Of(@new.Name, "reserved", name);
            if (old.Fields.Any(field => field.Name == name || field.OldNames.Contains(name, StringComparer.Ordinal))) continue;
            if (old.KeepUnknown)
                diff.Add(old.Name, new(ChangeCategory.Data, "reserved-added", ChangeVerdict.Breaking, $"{@new.Name.Name}.{name}", "the name is reserved now: documents that had it as an unknown field are refused")
                {
                    Old = diff.Old.Places.Of(old.Name, "unknownFields"),
                    New = place,
                    Backward = Acceptance.Refuses,
                    Forward = Acceptance.Accepts,
                    Probe = new(ProbeKind.Unknown, old.Name) { Field = name, Values = Words.Of("1"), Codes = Words.Of("unknown-field"), Names = Words.Of(name) },
                });
            else
                diff.Add(@new.Name, new(ChangeCategory.Data, "reserved-added", ChangeVerdict.Compatible, $"{@new.Name.Name}.{name}", "the name is reserved now") { New = place, Backward = Acceptance.Accepts, Forward = Acceptance.Accepts, OwnBump = VersionBump.Patch });
        }
        foreach (var name in old.Reserved.Except(@new.Reserved, StringComparer.Ordinal))
            if (!@new.Fields.Any(field => field.Name == name || field.OldNames.Contains(name, StringComparer.Ordinal)))
                diff.Add(@new.Name, new(ChangeCategory.Meaning, "reserved-removed", ChangeVerdict.Review, $"{@new.Name.Name}.{name}", "the name is no longer reserved: it can be used again for something else than it once meant")
                {
                    Old = diff.Old.Places.Of(old.Name, "reserved", name),
                    New = diff.New.Places.Of(@new.Name, "reserved"),
                    Mend = $"keep it in `reserved:`",
                });
    }

    static void Speaker(DiffContext diff, BoundRecord old, BoundRecord @new)
    {
        if (old.Speaker == @new.Speaker) return;
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name, "speaker"), diff.New.Places.Of(@new.Name, "speaker"));
        diff.Add(old.Name, @new.Speaker
            ? new(ChangeCategory.Meaning, "speaker-added", ChangeVerdict.Review, @new.Name.Name, "claims can name it now: its keys and those of other speakers must differ, and who speaks may have changed")
            {
                Old = oldPlace,
                New = newPlace,
            }
            : new(ChangeCategory.Data, "speaker-removed", ChangeVerdict.Breaking, @new.Name.Name, "claims can no longer name it: those that do are refused")
            {
                Old = oldPlace,
                New = newPlace,
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Accepts,
                Mend = "add `speaker: true`",
                Probe = new(ProbeKind.Speaker, old.Name) { Codes = Words.Of("dangling-reference", "unknown-field") },
            });
    }
}
