using FactKit.Compiler.Rules.Checking;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Rules;

/// <summary>Checks the texts of rules.</summary>
public static class RuleCompiler
{
    static readonly RuleType Bool = new BasicType(BasicKind.Bool);

    /// <summary>Checks one expression; never throws on its content.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="scope">What it may name.</param>
    /// <param name="expected">The type that it must have; null: any.</param>
    /// <param name="strictConstants">A constant that cannot be computed, as <c>1 / 0</c>, is a fault. Otherwise it is an error when the rule runs, as CEL has it.</param>
    public static RuleCheck Check(string text, IRuleScope scope, RuleType? expected = null, bool strictConstants = true) =>
        Check(text, scope, expected, strictConstants, new(), new());

    /// <summary>Checks a whole rule: what <c>when</c> says guards <c>assert</c>, and both guard the holes of the message.</summary>
    public static WholeRuleCheck CheckRule(string? when, string assert, IReadOnlyList<string> holes, IRuleScope scope)
    {
        var (guards, ids) = (new Guards(), new LocalIds());
        var condition = when is null ? null : Check(when, scope, Bool, true, guards, ids);
        if (condition?.Root is { } applies) guards.Assume(applies, true);
        var body = Check(assert, scope, Bool, true, guards, ids);
        // A message is made where the rule does not hold.
        if (body.Root is { } demanded) guards.Assume(demanded, false);
        var shown = holes.Select(hole => Check(hole, scope, null, true, guards, ids)).ToEquatableArray();
        return new(condition, body, shown, Holds(condition, body));
    }

    static Checked? Holds(RuleCheck? when, RuleCheck assert)
    {
        if (assert.Root is not { } demanded || when is null) return assert.Root;
        if (when.Root is not { } applies) return null;
        var not = Nodes.With(new CheckedNot(applies), applies.Offset, applies.Length, applies);
        return Nodes.With(new CheckedLogic(false, new([not, demanded])), demanded.Offset, demanded.Length, not, demanded);
    }

    static RuleCheck Check(string text, IRuleScope scope, RuleType? expected, bool strict, Guards guards, LocalIds ids)
    {
        var faults = new RuleFaults();
        var root = Parser.Parse(text, faults) is { } tree ? new Checker(text, scope, strict, faults, guards, ids).Root(tree, expected) : null;
        return new(faults.Any ? null : root, faults.ToEquatableArray());
    }
}
