using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares enums: which texts are read, as what, and what that means.</summary>
static class EnumComparer
{
    // No schema has it by accident.
    const string Unlisted = "something-unlisted";

    public static void Compare(DiffContext diff, BoundEnum old, BoundEnum @new)
    {
        DeclarationComparer.Compare(diff, old, @new);
        Openness(diff, old, @new);
        var (before, after) = (Texts(old), Texts(@new));
        var byText = @new.Values.ToDictionary(value => value.Text, StringComparer.Ordinal);
        foreach (var value in old.Values)
        {
            if (byText.TryGetValue(value.Text, out var same)) Value(diff, old, @new, value, same);
            else if (after.TryGetValue(value.Text, out var heir)) Aliased(diff, old, @new, value, heir, before);
            else Removed(diff, old, @new, value, before);
            foreach (var alias in value.Aliases) Alias(diff, old, @new, value, alias, after);
        }
        foreach (var value in @new.Values)
        {
            var place = diff.New.Places.Of(@new.Name, "values", value.Text);
            foreach (var alias in value.Aliases)
                if (!before.ContainsKey(alias))
                    diff.Add(@new.Name, old.Open
                        ? new(ChangeCategory.Meaning, "alias-added", ChangeVerdict.Review, Subject(@new, value.Text), $"{Quote(alias)} is read as it; documents could say it before, as a text of its own that was not listed") { New = place }
                        : new(ChangeCategory.Data, "alias-added", ChangeVerdict.Compatible, Subject(@new, value.Text), $"{Quote(alias)} is read as it") { New = place, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses });
            var wasAlias = before.TryGetValue(value.Text, out var former) && former.Text != value.Text;
            if (wasAlias || !before.ContainsKey(value.Text))
                MemberAdded(diff, old, @new, value, byText);
            if (before.ContainsKey(value.Text) || value.Aliases.Any(alias => old.Values.Any(one => one.Text == alias && !byText.ContainsKey(alias)))) continue;
            diff.Add(@new.Name, new(ChangeCategory.Data, "enum-value-added", ChangeVerdict.Compatible, Subject(@new, value.Text), old.Open ? "the value is new; documents could say it before, as one that was not listed" : "the value is new") { New = place, Backward = Acceptance.Accepts, Forward = Other(old.Open) });
        }
    }

    // A new name of an old value was told with the value.
    static void MemberAdded(DiffContext diff, BoundEnum old, BoundEnum @new, BoundEnumValue value, Dictionary<string, BoundEnumValue> byText)
    {
        if (old.Values.Any(one => one.CSharpName == value.CSharpName) || value.Aliases.Any(alias => old.Values.Any(one => one.Text == alias && !byText.ContainsKey(alias)))) return;
        diff.Add(new(ChangeCategory.Source, "enum-value-added", ChangeVerdict.Review, Subject(@new, value.Text), $"the member {value.CSharpName} is new: a switch over all members lacks it") { New = diff.New.Places.Of(@new.Name, "values", value.Text) });
    }

    static void Openness(DiffContext diff, BoundEnum old, BoundEnum @new)
    {
        if (old.Open == @new.Open) return;
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name, "open"), diff.New.Places.Of(@new.Name, "open"));
        diff.Add(new(ChangeCategory.Source, @new.Open ? "enum-opened" : "enum-closed", ChangeVerdict.Breaking, @new.Name.Name, @new.Open ? $"it is open now: properties are of Open<{@new.Name.CSharpName}>" : $"it is closed now: properties are no longer of Open<{@new.Name.CSharpName}>") { Old = oldPlace, New = newPlace });
        diff.Add(old.Name, @new.Open
            ? new(ChangeCategory.Data, "enum-opened", ChangeVerdict.Compatible, @new.Name.Name, "it is open now: texts that it does not list are kept") { Old = oldPlace, New = newPlace, Backward = Acceptance.Accepts, Forward = Acceptance.Refuses }
            : new(ChangeCategory.Data, "enum-closed", ChangeVerdict.Breaking, @new.Name.Name, "it is closed now: texts that it does not list are refused")
            {
                Old = oldPlace,
                New = newPlace,
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Accepts,
                Mend = "add `open: true`",
                Probe = Probe(old, Unlisted) with { OfTheRest = true },
            });
    }

    static void Value(DiffContext diff, BoundEnum old, BoundEnum @new, BoundEnumValue was, BoundEnumValue now)
    {
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name, "values", was.Text), diff.New.Places.Of(@new.Name, "values", now.Text));
        var subject = Subject(@new, now.Text);
        if (was.CSharpName != now.CSharpName)
            diff.Add(new(ChangeCategory.Source, "enum-member-renamed", ChangeVerdict.Breaking, subject, $"the member was {was.CSharpName} and is {now.CSharpName}") { Old = oldPlace, New = newPlace, Mend = $"add `name: {was.CSharpName}`" });
        else if (was.Number != now.Number && !@new.Open && !old.Open)
            diff.Add(new(ChangeCategory.Source, "enum-member-renumbered", ChangeVerdict.Review, subject, $"the member {now.CSharpName} was {was.Number} and is {now.Number}: who stored the number reads another member") { Old = oldPlace, New = newPlace, Mend = "put new values last" });
        if (was.Meaning != now.Meaning)
        {
            var (verdict, message) = (was.Meaning, now.Meaning) switch
            {
                (null, { } added) => (ChangeVerdict.Review, $"it is {Quote(added)} now; it had no meaning in an outside scheme"),
                ({ } gone, null) => (ChangeVerdict.Review, $"it was {Quote(gone)} and has no meaning in an outside scheme now"),
                _ => (ChangeVerdict.Breaking, $"it was {Quote(was.Meaning!)} and is {Quote(now.Meaning!)}: documents that say it state another fact"),
            };
            diff.Add(@new.Name, new(ChangeCategory.Meaning, "enum-meaning-changed", verdict, subject, message)
            {
                Old = diff.Old.Places.Of(old.Name, "values", was.Text, "meaning"),
                New = diff.New.Places.Of(@new.Name, "values", now.Text, "meaning"),
                Mend = verdict == ChangeVerdict.Breaking ? "add a value with the new meaning, and deprecate this one" : null,
            });
        }
        if (was.Description != now.Description)
            diff.Add(@new.Name, Words.Description(ChangeCategory.Meaning, subject, diff.Old.Places.Of(old.Name, "values", was.Text, "description"), diff.New.Places.Of(@new.Name, "values", now.Text, "description")));
        foreach (var change in Words.Deprecation(subject, was.Deprecation, now.Deprecation, oldPlace, newPlace)) diff.Add(change);
    }

    // A text that another value reads now: its new name, or the end of a distinction.
    static void Aliased(DiffContext diff, BoundEnum old, BoundEnum @new, BoundEnumValue was, BoundEnumValue heir, Dictionary<string, BoundEnumValue> before)
    {
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name, "values", was.Text), diff.New.Places.Of(@new.Name, "values", heir.Text));
        var renamed = !before.TryGetValue(heir.Text, out var former) || former == was;
        if (was.CSharpName != heir.CSharpName)
            diff.Add(new(ChangeCategory.Source, "enum-member-removed", ChangeVerdict.Breaking, Subject(old, was.Text), $"the member {was.CSharpName} is gone; documents that say {Quote(was.Text)} give {heir.CSharpName}") { Old = oldPlace, New = newPlace, Mend = renamed ? $"add `name: {was.CSharpName}` to {Quote(heir.Text)}" : null });
        diff.Add(old.Name, renamed
            ? new(ChangeCategory.Data, "enum-value-renamed", ChangeVerdict.Compatible, Subject(old, was.Text), $"it is called {Quote(heir.Text)} now; its old text is read as an alias") { Old = oldPlace, New = newPlace, Backward = Acceptance.Accepts, Forward = Other(old.Open) }
            : new(ChangeCategory.Meaning, "enum-value-merged", ChangeVerdict.Breaking, Subject(old, was.Text), $"documents that say it are read as {Quote(heir.Text)}, which was another value: the two can no longer be told apart") { Old = oldPlace, New = newPlace, Mend = "keep the value, with `deprecated:`" });
        if (renamed && was.Meaning != heir.Meaning)
            diff.Add(old.Name, new(ChangeCategory.Meaning, "enum-meaning-changed", was.Meaning is null || heir.Meaning is null ? ChangeVerdict.Review : ChangeVerdict.Breaking, Subject(old, was.Text), $"it was {Quote(was.Meaning ?? "")} and is {Quote(heir.Meaning ?? "")}") { Old = oldPlace, New = newPlace });
    }

    static void Removed(DiffContext diff, BoundEnum old, BoundEnum @new, BoundEnumValue was, Dictionary<string, BoundEnumValue> before)
    {
        var places = (Old: diff.Old.Places.Of(old.Name, "values", was.Text), New: diff.New.Places.Of(@new.Name, "values"));
        var heir = Naming.Suggestion.Nearest(was.Text, @new.Values.Select(value => value.Text).Where(text => !before.ContainsKey(text)));
        var mend = heir is null ? "keep the value, with `deprecated:`" : $"if {Quote(heir)} is its new name: add `aliases: [{was.Text}]` to it";
        diff.Add(new(ChangeCategory.Source, "enum-member-removed", ChangeVerdict.Breaking, Subject(old, was.Text), $"the member {was.CSharpName} is gone") { Old = places.Old, New = places.New, Mend = "keep the value, with `deprecated:`" });
        diff.Add(old.Name, (@new.Open
            ? new Change(ChangeCategory.Meaning, "enum-value-removed", ChangeVerdict.Review, Subject(old, was.Text), "documents that say it are still read, as a text that is not listed")
            : new Change(ChangeCategory.Data, "enum-value-removed", ChangeVerdict.Breaking, Subject(old, was.Text), "documents that say it are refused") { Backward = Acceptance.Refuses, Forward = Acceptance.Accepts, Probe = Probe(old, was.Text) })
            with
        { Old = places.Old, New = places.New, Mend = mend });
    }

    static void Alias(DiffContext diff, BoundEnum old, BoundEnum @new, BoundEnumValue was, string alias, Dictionary<string, BoundEnumValue> after)
    {
        var places = (Old: diff.Old.Places.Of(old.Name, "values", was.Text, "aliases", alias), New: diff.New.Places.Of(@new.Name, "values", was.Text));
        var subject = Subject(old, was.Text);
        if (!after.TryGetValue(alias, out var heir))
            diff.Add(old.Name, (@new.Open
                ? new Change(ChangeCategory.Meaning, "alias-removed", ChangeVerdict.Breaking, subject, $"documents that say {Quote(alias)} were read as it; they are read as a text that is not listed now")
                : new Change(ChangeCategory.Data, "alias-removed", ChangeVerdict.Breaking, subject, $"documents that say {Quote(alias)} are refused") { Backward = Acceptance.Refuses, Forward = Acceptance.Accepts, Probe = Probe(old, alias) })
                with
            { Old = places.Old, New = places.New, Mend = $"keep `aliases: [{alias}]`" });
        // Where the value itself went to an heir, so did its aliases.
        else if (heir.Text != was.Text && heir.Text != alias && !heir.Aliases.Contains(was.Text, StringComparer.Ordinal))
            diff.Add(old.Name, new(ChangeCategory.Meaning, "alias-moved", ChangeVerdict.Breaking, subject, $"documents that say {Quote(alias)} were read as {Quote(was.Text)} and are read as {Quote(heir.Text)}") { Old = places.Old, New = places.New });
        else if (heir.Text == alias && heir.Text != was.Text && @new.Values.Any(value => value.Text == was.Text))
            diff.Add(old.Name, new(ChangeCategory.Meaning, "alias-became-value", ChangeVerdict.Breaking, subject, $"documents that say {Quote(alias)} were read as {Quote(was.Text)}; it is a value of its own now") { Old = places.Old, New = places.New });
    }

    // With the aliases, which documents may say too.
    static Dictionary<string, BoundEnumValue> Texts(BoundEnum e)
    {
        var texts = new Dictionary<string, BoundEnumValue>(StringComparer.Ordinal);
        foreach (var value in e.Values)
            foreach (var text in value.Aliases.Prepend(value.Text)) texts[text] = value;
        return texts;
    }

    static Probe Probe(BoundEnum old, string text) => new(ProbeKind.EnumText, old.Name) { Values = Words.Of(Json.Text(text)), Codes = Words.Of("unknown-value") };

    static Acceptance Other(bool open) => open ? Acceptance.Accepts : Acceptance.Refuses;

    static string Subject(BoundEnum e, string text) => $"{e.Name.Name}.{text}";

    static string Quote(string text) => Words.Quoted(text);
}
