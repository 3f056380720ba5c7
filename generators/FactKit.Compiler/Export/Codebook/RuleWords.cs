using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Export.Codebook;

/// <summary>Rules in words.</summary>
static class RuleWords
{
    public static CodebookRule Of(BoundRule rule, TypeName type, ISet<string> fields, Anchors anchors) => new(
        rule.Id,
        anchors.OfRule(type, rule.Id),
        Severity(rule.Severity),
        rule.Description,
        rule.Words is { } words ? [Inline.Words(words)] : [.. rule.Message.Select(part => part.Text is { } text ? Inline.Words(text) : Inline.Code(part.Source ?? "..."))],
        rule.Source,
        rule.WhenSource,
        Blames(rule.Path, type, fields, anchors),
        [.. Undetermined(rule)]);

    public static string Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    static Inline? Blames(string pointer, TypeName type, ISet<string> fields, Anchors anchors)
    {
        if (pointer.Length == 0) return null;
        var steps = pointer.Substring(1).Split('/').Select(step => step.Replace("~1", "/").Replace("~0", "~")).ToList();
        return Inline.Link(string.Join(".", steps), fields.Contains(steps[0]) ? anchors.OfMember(type, steps[0]) : null);
    }

    static IEnumerable<Inline> Undetermined(BoundRule rule)
    {
        if (!rule.Holds.Uncertain)
        {
            yield return Inline.Words("Never: it holds or it does not.");
            yield break;
        }
        var causes = Uncertainty.Of(rule.Holds);
        if (causes.Count == 0) yield return Inline.Words("When something that it depends on is not known, and the answer depends on that");
        else
        {
            yield return Inline.Words("When the answer depends on it and ");
            var first = true;
            foreach (var same in causes.GroupBy(cause => cause.Cause, StringComparer.Ordinal))
            {
                if (!first) yield return Inline.Words("; or ");
                first = false;
                var paths = same.Select(cause => cause.Path).ToList();
                for (var i = 0; i < paths.Count; i++)
                {
                    if (i > 0) yield return Inline.Words(i == paths.Count - 1 ? " or " : ", ");
                    yield return Inline.Code(paths[i]);
                }
                yield return Inline.Words(" " + same.Key);
            }
        }
        yield return Inline.Words(rule.Undetermined is { } severity ? $". It is then reported as {(severity is RuleSeverity.Warning ? "a warning" : "an " + Severity(severity))}." : ". It then passes.");
    }
}
