using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares unions: the discriminator, the cases, what takes the rest, and the common fields.</summary>
static class UnionComparer
{
    const string Unlisted = "something-unlisted";

    public static void Compare(DiffContext diff, BoundUnion old, BoundUnion @new)
    {
        DeclarationComparer.Compare(diff, old, @new);
        DeclarationComparer.Document(diff, old, @new);
        Discriminator(diff, old, @new);
        FieldListComparer.Compare(diff, old, @new);
        foreach (var one in old.Cases)
            if (!@new.Cases.Any(other => other.Text == one.Text)) Removed(diff, old, @new, one);
        foreach (var one in @new.Cases)
            if (!old.Cases.Any(other => other.Text == one.Text)) Added(diff, old, @new, one);
        Else(diff, old, @new);
        if (!Match(old).SequenceEqual(Match(@new), StringComparer.Ordinal))
            diff.Add(new(ChangeCategory.Source, "match-changed", ChangeVerdict.Breaking, @new.Name.Name, $"Match takes {string.Join(", ", Match(@new))}; it took {string.Join(", ", Match(old))}") { Old = diff.Old.Places.Of(old.Name, "union", "cases"), New = diff.New.Places.Of(@new.Name, "union", "cases") });
        RuleComparer.Compare(diff, old, @new);

        IEnumerable<string> Match(BoundUnion union) =>
            union.Cases.Select(one => one.Record).Concat(union.Else is { } other ? [other] : []).Select(name => (union == old ? diff.Pairs.NewName(name) : name).CSharpName);
    }

    static void Discriminator(DiffContext diff, BoundUnion old, BoundUnion @new)
    {
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name, "union", "discriminator"), diff.New.Places.Of(@new.Name, "union", "discriminator"));
        if (old.DiscriminatorCSharpName != @new.DiscriminatorCSharpName)
            diff.Add(new(ChangeCategory.Source, "discriminator-changed", ChangeVerdict.Breaking, @new.Name.Name, $"the property {old.DiscriminatorCSharpName} is {@new.DiscriminatorCSharpName} now") { Old = oldPlace, New = newPlace });
        if (old.Discriminator != @new.Discriminator)
            diff.Add(old.Name, new(ChangeCategory.Data, "discriminator-changed", ChangeVerdict.Breaking, @new.Name.Name, $"the field that tells the cases apart was {Words.Quoted(old.Discriminator)} and is {Words.Quoted(@new.Discriminator)}: no old object has it")
            {
                Old = oldPlace,
                New = newPlace,
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Refuses,
                Mend = $"say `discriminator: {old.Discriminator}`",
                Probe = new(ProbeKind.Any, old.Name) { Names = Words.Of(old.Discriminator, @new.Discriminator) },
            });
    }

    static void Removed(DiffContext diff, BoundUnion old, BoundUnion @new, BoundCase one)
    {
        if (@new.Else is not null && diff.Pairs.AreSame(one.Record, @new.Else))
        {
            diff.Add(old.Name, new(ChangeCategory.Data, "case-removed", ChangeVerdict.Compatible, $"{old.Name.Name}.{one.Text}", $"the case is not listed any more; its type {@new.Else.Name} takes all that are not")
            {
                Old = diff.Old.Places.Of(old.Name, "union", "cases", one.Text),
                New = diff.New.Places.Of(@new.Name, "union", "else"),
                Backward = Acceptance.Accepts,
                Forward = Acceptance.Accepts,
            });
            return;
        }
        diff.Add(old.Name, new(ChangeCategory.Data, "case-removed", ChangeVerdict.Breaking, $"{old.Name.Name}.{one.Text}", @new.Else is null ? "the case is gone: objects of it are refused" : $"the case is gone: objects of it are read as {@new.Else.Name}, or refused")
        {
            Old = diff.Old.Places.Of(old.Name, "union", "cases", one.Text),
            New = diff.New.Places.Of(@new.Name, "union", "cases"),
            Backward = Acceptance.Refuses,
            Forward = Acceptance.Accepts,
            Mend = "keep the case, and deprecate its type",
            Probe = new(ProbeKind.Case, old.Name) { Values = Words.Of(one.Text), Codes = @new.Else is null ? Words.Of("unknown-value") : default, IfAccepted = @new.Else is null ? null : $"the case is gone: objects of it are read as {@new.Else.Name}" },
        });
    }

    static void Added(DiffContext diff, BoundUnion old, BoundUnion @new, BoundCase one)
    {
        var place = diff.New.Places.Of(@new.Name, "union", "cases", one.Text);
        diff.Add(old.Name, old.Else is null
            ? new(ChangeCategory.Data, "case-added", ChangeVerdict.Compatible, $"{@new.Name.Name}.{one.Text}", "the case is new") { New = place, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses }
            : new(ChangeCategory.Data, "case-added", ChangeVerdict.Breaking, $"{@new.Name.Name}.{one.Text}", $"the case is new: objects that said so were read as {old.Else.Name}")
            {
                New = place,
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Unknown,
                Probe = new(ProbeKind.Case, old.Name) { Values = Words.Of(one.Text), IfAccepted = $"objects that said {Words.Quoted(one.Text)} were read as {old.Else.Name} and are read as {one.Record.Name}" },
            });
    }

    static void Else(DiffContext diff, BoundUnion old, BoundUnion @new)
    {
        if (old.Else is null == @new.Else is null) return;
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name, "union", "else"), diff.New.Places.Of(@new.Name, "union", "else"));
        diff.Add(old.Name, @new.Else is not null
            ? new(ChangeCategory.Data, "else-added", ChangeVerdict.Compatible, @new.Name.Name, $"cases that it does not list are read as {@new.Else.Name} now") { Old = oldPlace, New = newPlace, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses }
            : new(ChangeCategory.Data, "else-removed", ChangeVerdict.Breaking, @new.Name.Name, $"cases that it does not list were read as {old.Else!.Name} and are refused now")
            {
                Old = oldPlace,
                New = newPlace,
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Accepts,
                Mend = $"keep `else: {old.Else.Name}`",
                Probe = new(ProbeKind.Case, old.Name) { Values = Words.Of(Unlisted), OfTheRest = true, Codes = Words.Of("unknown-value") },
            });
    }
}
