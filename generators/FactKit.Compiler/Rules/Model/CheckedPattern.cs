namespace FactKit.Compiler.Rules.Model;

/// <summary>The pattern of <c>matches</c>: always the second argument of the call, and nowhere else.</summary>
/// <param name="Pattern">As the rule writes it, in RE2 syntax.</param>
/// <param name="Regex">The .NET regular expression for NonBacktracking and CultureInvariant that means the same.</param>
public sealed record CheckedPattern(string Pattern, string Regex) : Checked(new BasicType(BasicKind.String));
