namespace FactKit.Compiler.Rules.Model;

/// <summary><c>cel.bind(name, value, body)</c>: the value is computed once, if the body asks for it.</summary>
/// <param name="Local">The name; fallible and uncertain as the value is.</param>
public sealed record CheckedLet(RuleType Type, CheckedLocal Local, Checked Value, Checked Body) : Checked(Type);
