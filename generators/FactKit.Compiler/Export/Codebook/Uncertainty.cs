using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Export.Codebook;

/// <summary>Why a rule can be undetermined, in words: what it depends on that may be unknown.</summary>
static class Uncertainty
{
    // More than these nobody reads.
    const int Most = 8;

    /// <summary>The causes, each a phrase with the path first; none: the rule always has an answer.</summary>
    public static IReadOnlyList<(string Path, string Cause)> Of(Checked rule)
    {
        var causes = new List<(string, string)>();
        var seen = new HashSet<(string, string)>();
        Walk(rule);
        return causes;

        void Walk(Checked node)
        {
            if (causes.Count >= Most) return;
            switch (node)
            {
                case CheckedCall { Method: "Best", Arguments: { Count: 1 } arguments } best:
                    Add(best, arguments[0], HasBounds(best.Type) ? "has no best value (none is stated, or rivals contradict each other) or one known only within bounds" : "has no best value (none is stated, or rivals contradict each other)");
                    break;
                case CheckedCall { Method: "Compatible", Arguments: { Count: 1 } arguments } compatible:
                    Add(compatible, arguments[0], "has claims that cannot be compared, such as dates without bounds or numbers in different units");
                    break;
                case CheckedSelect { Uncertain: true } select when select.Member.IsFact:
                    Add(select, select, HasBounds(select.Type) ? "is absent, or known only within bounds" : "is absent");
                    break;
                case CheckedSelect { Uncertain: true } select when HasBounds(select.Type):
                    Add(select, select, "is known only within bounds");
                    break;
            }
            foreach (var part in CheckedParts.Of(node)) Walk(part);
        }

        void Add(Checked node, Checked named, string cause)
        {
            if (node.Uncertain && PathOf(named) is { Length: > 0 } path && seen.Add((path, cause))) causes.Add((path, cause));
        }
    }

    static bool HasBounds(RuleType type) => type is BasicType { Kind: BasicKind.Quantity or BasicKind.Date or BasicKind.Span };

    /// <summary>What a name of a rule stands for, as the rule writes it; null: it is no name.</summary>
    static string? PathOf(Checked node) => node switch
    {
        CheckedSelf => "",
        CheckedLocal local => local.Name,
        CheckedConvert convert => PathOf(convert.Value),
        CheckedSelect select => PathOf(select.Target) is { } target ? target.Length == 0 ? select.Member.Name : $"{target}.{select.Member.Name}" : select.Member.Name,
        _ => null,
    };
}
