using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Functions;

/// <summary>One way to call a function or operator.</summary>
/// <param name="Name">As rules write it; of an operator as CEL names it: <c>_+_</c>.</param>
/// <param name="Receiver">It is called as <c>first.name(rest)</c>; otherwise as <c>name(first, rest)</c>.</param>
/// <param name="Method">The method of the runtime class; null: the value is the argument itself.</param>
/// <param name="Parameters">The types of the arguments, the receiver first.</param>
/// <param name="Fallible">It may give an error.</param>
/// <param name="Uncertain">It may be undetermined though its arguments are known.</param>
sealed record Overload(string Name, bool Receiver, string? Method, EquatableArray<RuleType> Parameters, RuleType Result, bool Fallible, bool Uncertain)
{
    /// <summary>Its arguments are taken as they are: a text is not taken as a date.</summary>
    public bool AsTheyAre { get; init; }
}
