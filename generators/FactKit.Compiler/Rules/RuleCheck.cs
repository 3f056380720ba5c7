using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules;

/// <summary>One text of a rule, checked.</summary>
/// <param name="Root">The tree; null: there are faults.</param>
/// <param name="Faults">In the order of their finding; offsets count in this text.</param>
public sealed record RuleCheck(Checked? Root, EquatableArray<RuleFault> Faults);

/// <summary>All texts of one rule, checked together.</summary>
/// <param name="When">Null: the rule has none.</param>
/// <param name="Assert">What must be true.</param>
/// <param name="Holes">The expressions of the message, in order.</param>
/// <param name="Holds">What is evaluated: <c>assert</c>, or <c>!when || assert</c>; null: there are faults.</param>
public sealed record WholeRuleCheck(RuleCheck? When, RuleCheck Assert, EquatableArray<RuleCheck> Holes, Checked? Holds);
