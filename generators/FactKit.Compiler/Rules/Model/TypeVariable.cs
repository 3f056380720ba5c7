namespace FactKit.Compiler.Rules.Model;

/// <summary>A type that is still to be found, as of the items of <c>[]</c>. Only while a rule is checked.</summary>
sealed record TypeVariable(int Id) : RuleType;

/// <summary>A type of a signature that stands for any other: <c>T</c> in <c>size(list(T))</c>.</summary>
sealed record TypeParameter(string Name) : RuleType;
