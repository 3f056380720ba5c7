using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares rules by their ids. Whether one rule follows from another is not decided: documents are tried.</summary>
static class RuleComparer
{
    public static void Compare(DiffContext diff, BoundDeclaration old, BoundDeclaration @new)
    {
        var before = diff.Old.RulesOf(old.Name).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var after = diff.New.RulesOf(@new.Name);
        foreach (var rule in after)
        {
            if (before.TryGetValue(rule.Id, out var was)) Changed(diff, old, @new, was, rule);
            else Added(diff, old, @new, rule);
        }
        foreach (var rule in before.Values.Where(rule => !after.Any(other => other.Id == rule.Id)))
            diff.Add(old.Name, new(ChangeCategory.Validity, "rule-removed", ChangeVerdict.Compatible, Subject(old, rule), "the rule is gone") { Old = Place(diff.Old, old, rule), New = diff.New.Places.Of(@new.Name, "rules"), Backward = Acceptance.Accepts, Forward = rule.Severity == RuleSeverity.Error ? Acceptance.Refuses : Acceptance.Accepts });
    }

    static void Added(DiffContext diff, BoundDeclaration old, BoundDeclaration @new, BoundRule rule)
    {
        var change = new Change(ChangeCategory.Validity, "rule-added", ChangeVerdict.Review, Subject(@new, rule), $"the rule is new, with severity {Text(rule.Severity)}: old documents may get it as an issue") { Old = diff.Old.Places.Of(old.Name, "rules"), New = Place(diff.New, @new, rule), Backward = Acceptance.Accepts, Forward = Acceptance.Accepts };
        diff.Add(old.Name, CanRefuse(rule)
            ? change with { Verdict = ChangeVerdict.Undecidable, Message = "the rule is new: old documents that break it are refused", Backward = Acceptance.Unknown, Mend = "give it `severity: warning` until a new major version", Probe = RuleProbe.Of(old.Name, rule) }
            : change);
    }

    static void Changed(DiffContext diff, BoundDeclaration old, BoundDeclaration @new, BoundRule was, BoundRule now)
    {
        var places = (Old: Place(diff.Old, old, was), New: Place(diff.New, @new, now));
        var sameText = was.Source == now.Source && was.WhenSource == now.WhenSource;
        var weaker = now.Severity <= was.Severity && Rank(now.Undetermined) <= Rank(was.Undetermined);
        if (sameText && was.Severity == now.Severity && was.Undetermined == now.Undetermined)
        {
            if (was.Path != now.Path || !Says(was).SequenceEqual(Says(now), StringComparer.Ordinal))
                diff.Add(old.Name, new(ChangeCategory.Validity, "rule-message-changed", ChangeVerdict.Compatible, Subject(@new, now), "the rule blames or says something else of the same documents") { Old = places.Old, New = places.New, Backward = Acceptance.Accepts, Forward = Acceptance.Accepts, OwnBump = VersionBump.Patch });
            return;
        }
        var what = sameText ? $"the severity was {Text(was.Severity)} (undetermined: {Text(was.Undetermined)}) and is {Text(now.Severity)} (undetermined: {Text(now.Undetermined)})" : "the rule says something else";
        var change = new Change(ChangeCategory.Validity, sameText ? "rule-severity-changed" : "rule-changed", ChangeVerdict.Review, Subject(@new, now), what)
        {
            Old = places.Old,
            New = places.New,
            Backward = Acceptance.Accepts,
            Forward = CanRefuse(was) && !(sameText && now.Severity >= was.Severity && Rank(now.Undetermined) >= Rank(was.Undetermined)) ? Acceptance.Unknown : Acceptance.Accepts,
        };
        diff.Add(old.Name, sameText && weaker
            ? change with { Verdict = ChangeVerdict.Compatible }
            : CanRefuse(now)
                ? change with { Verdict = ChangeVerdict.Undecidable, Message = what + ": documents that held may break it", Backward = Acceptance.Unknown, Mend = "give it `severity: warning` until a new major version", Probe = RuleProbe.Of(old.Name, now) }
                : change);
    }

    static bool CanRefuse(BoundRule rule) => rule.Severity == RuleSeverity.Error || rule.Undetermined == RuleSeverity.Error;

    static int Rank(RuleSeverity? severity) => severity is { } known ? (int)known + 1 : 0;

    static string Text(RuleSeverity? severity) => severity?.ToString().ToLowerInvariant() ?? "pass";

    static IEnumerable<string> Says(BoundRule rule) => rule.Message.Select(part => part.Text ?? $"{{{part.Hole}}}");

    static string Subject(BoundDeclaration type, BoundRule rule) => $"{type.Name.Name}/{rule.Id}";

    static SchemaPlace? Place(WholeSchema schema, BoundDeclaration type, BoundRule rule) => schema.Places.Of(type.Name, "rules", rule.Id);
}
