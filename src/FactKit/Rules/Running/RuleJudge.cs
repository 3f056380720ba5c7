using FactKit.Generated;

namespace FactKit.Rules;

/// <summary>Runs the rules of a valid record and of all that it holds.</summary>
static class RuleJudge
{
    /// <summary>What does not hold, or is undetermined, or cannot be evaluated; null when there is nothing to report.</summary>
    public static RuleFindings? Judge<T>(T root, FactReadOptions options) where T : class, IFactObject<T>
    {
        if (!T.HasRules) return null;
        var budget = new RuleBudget(options.MaxRuleSteps);
        var before = RuleBudget.Current;
        RuleBudget.Current = budget;
        try
        {
            var findings = new RuleFindings(options.MaxIssues, options.Report);
            var visitor = new RuleVisitor(new RuleDocument<T>(root, budget), findings);
            T.Visit(ref visitor, root);
            return findings.Listed.Count == 0 ? null : findings;
        }
        finally
        {
            RuleBudget.Current = before;
        }
    }
}
