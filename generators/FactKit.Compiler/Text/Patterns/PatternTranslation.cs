namespace FactKit.Compiler.Text.Patterns;

/// <summary>A pattern made ready for .NET, or what is wrong with it: exactly one of the two.</summary>
/// <param name="Regex">
/// The text of a .NET regular expression for NonBacktracking and CultureInvariant. It has no capturing groups: a pattern says whether a text matches, nothing more.
/// </param>
/// <param name="Fault">What was refused.</param>
public sealed record PatternTranslation(string? Regex, PatternFault? Fault);

/// <summary>Why a pattern was refused, and which UTF-16 code units of it are to blame.</summary>
/// <param name="Message">What was found and how to mend it.</param>
/// <param name="Offset">The first code unit to blame.</param>
/// <param name="Length">How many code units; 0 at the end of the pattern.</param>
public sealed record PatternFault(string Message, int Offset, int Length);
