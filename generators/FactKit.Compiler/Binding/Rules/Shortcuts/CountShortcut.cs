using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules.Shortcuts;

/// <summary><c>atMostOneOf</c> and <c>exactlyOneOf</c>: how many of some fields are there.</summary>
static class CountShortcut
{
    public static RuleDraft? Bind(FieldListNode node, bool exactly, ShortcutContext context)
    {
        if (node.Fields.Count < 2) context.NotApplicable(node.Key, "name two or more optional fields, as in [point, area]");
        if (node.Fields.Count < 2 || !context.IsWithinLimit(node.Fields.Count, node.Key)) return null;
        var found = new List<NamedMember>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in node.Fields)
        {
            if (context.Find(name, other => context.MayBeMissing(other.Member) && !seen.Contains(other.Member.Name)) is not { } field) continue;
            if (!seen.Add(field.Member.Name)) context.NotApplicable(name, "it is named already");
            else if (!context.MayBeMissing(field.Member)) context.NotApplicable(name, "it is always there; end its type in ? or *");
            else found.Add(field);
        }
        if (found.Count < node.Fields.Count) return null;
        var count = string.Join(" + ", found.Select(field => $"(has({field.Cel}) ? 1 : 0)"));
        return new(
            RuleIds.Made(node.Fields, node.Key.Value),
            CelSource.Made($"{count} {(exactly ? "==" : "<=")} 1", node.Key.Location),
            null,
            RuleSeverity.Error,
            RuleSeverity.Info,
            "",
            [])
        { Words = $"{(exactly ? "exactly" : "at most")} one of {Words.And(found.Select(field => field.Text))} {(exactly ? "must" : "may")} be given" };
    }
}
