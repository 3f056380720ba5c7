using FactKit.Compiler.Binding.Declarations;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Rules.Shortcuts;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>Binds the rules of a type: those that it includes, those of its keys, and those that it writes. A faulty one is left out and the others stay.</summary>
sealed class RuleBinder(RuleMembers members, DiagnosticSink sink)
{
    /// <summary>The most rules of one type.</summary>
    const int MostRules = 200;

    /// <summary>The longest text of a rule, in UTF-16 units.</summary>
    const int LongestText = 4000;

    /// <summary>The rules.</summary>
    /// <param name="included">The types whose rules come along.</param>
    /// <param name="fields">The sound fields of the type.</param>
    public EquatableArray<BoundRule> Bind(TypeNode node, TypeName name, IEnumerable<Included> included, IEnumerable<BoundField> fields)
    {
        var byName = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        var rules = new List<BoundRule>();
        var count = 0;
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var copied in included)
        {
            // What is wrong with an included rule is said where it is written.
            foreach (var (draft, _) in Drafts(copied.Type, name, byName, new(silent: true), out var scope))
                if (IsWithinLimit(copied.Via) && IsNew(draft.Id, copied.Via, $"a rule of {Shown.Cut(copied.Type.Name.Value)}")) Keep(draft, scope, new(silent: true));
        }
        foreach (var (draft, place) in Drafts(node, name, byName, sink, out var ownScope))
            if (IsWithinLimit(place) && (draft.Id.Length == 0 || IsNew(draft.Id, place, "another rule of this type"))) Keep(draft, ownScope, sink);
        return rules.ToEquatableArray();

        bool IsWithinLimit(SchemaText blame)
        {
            if (++count == MostRules + 1) sink.Report(Catalogue.RuleLimit, blame.Location, $"{Shown.Cut(node.Name.Value)} has more rules than can be", $"{MostRules}", "give some of the fields a type of their own");
            return count <= MostRules;
        }

        void Keep(RuleDraft draft, RuleScope scope, DiagnosticSink into)
        {
            if (RuleChecks.Check(draft, scope, into) is { } rule && draft.Id.Length > 0) rules.Add(rule);
        }

        bool IsNew(string id, SchemaText blame, string origin)
        {
            if (id.Length == 0) return false;
            if (!ids.TryGetValue(id, out var other))
            {
                ids.Add(id, origin);
                return true;
            }
            sink.Report(Catalogue.DuplicateRuleId, blame.Location, Shown.Cut(id), other);
            return false;
        }
    }

    // Each with what to blame where its id is taken. An id that is missing or at fault is empty: the rule is still checked.
    List<(RuleDraft Draft, SchemaText Place)> Drafts(TypeNode node, TypeName self, IReadOnlyDictionary<string, BoundField> fields, DiagnosticSink into, out RuleScope scope)
    {
        var drafts = new List<(RuleDraft, SchemaText)>();
        var seen = scope = new RuleScope(members, self);
        var context = new ShortcutContext(scope, fields, into);
        foreach (var member in node.Fields)
        {
            if (member.SumOf is { } parts) Add(SumShortcut.Bind(member, parts, context), parts.Key);
            if (member.NotBefore is { } first) Add(OrderShortcut.Bind(member, "notBefore", first, context), first);
            if (member.NotAfter is { } last) Add(OrderShortcut.Bind(member, "notAfter", last, context), last);
            if (member.RefersTo is { } target) Add(ValueShortcuts.RefersTo(member, target, context), target.Key);
            if (member.RequiredWhen is { } condition) Add(ValueShortcuts.RequiredWhen(member, condition, context), condition.Key);
        }
        if (node.AtMostOneOf is { } most) Add(CountShortcut.Bind(most, exactly: false, context), most.Key);
        if (node.ExactlyOneOf is { } one) Add(CountShortcut.Bind(one, exactly: true, context), one.Key);
        foreach (var rule in node.Rules)
            if (Draft(rule, seen, into) is { } draft) drafts.Add((draft, rule.Id ?? rule.Assert!.Value));
        return drafts;

        void Add(RuleDraft? draft, SchemaText place)
        {
            if (draft is not null) drafts.Add((draft, place));
        }
    }

    static RuleDraft? Draft(RuleNode node, RuleScope scope, DiagnosticSink sink)
    {
        var id = node.Id?.Value ?? "";
        if (node.Id is { } written && RuleIds.Problem(id) is { } problem)
        {
            sink.Report(Catalogue.BadRuleId, written.Location, Shown.Cut(id), problem);
            id = "";
        }
        var tooLong = false;
        foreach (var text in new[] { node.Assert, node.When, node.Message })
        {
            if (text is not { Value.Length: > LongestText } one) continue;
            sink.Report(Catalogue.RuleLimit, one.Location, $"The text has {one.Value.Length} characters", $"{LongestText}", "make several rules of it");
            tooLong = true;
        }
        if (node.Assert is not { } assert || tooLong) return null;
        var path = node.Path is { } to ? PathBinder.Bind(to, scope, sink) : "";
        var message = node.Message is { } says ? MessageBinder.Bind(says, sink) : [];
        if (path is null || message is null) id = "";
        return new(
            id,
            CelSource.Of(assert),
            node.When is { } when ? CelSource.Of(when) : null,
            node.Severity?.Value switch { "warning" => RuleSeverity.Warning, "info" => RuleSeverity.Info, _ => RuleSeverity.Error },
            node.Undetermined?.Value switch { "pass" => null, "error" => RuleSeverity.Error, "warning" => RuleSeverity.Warning, _ => RuleSeverity.Info },
            path ?? "",
            message ?? [])
        {
            Description = node.Description,
        };
    }
}
