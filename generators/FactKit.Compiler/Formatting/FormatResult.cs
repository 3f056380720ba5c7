using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Formatting;

/// <summary>What became of a schema that was to be formatted.</summary>
/// <param name="Text">The schema in canonical form; null where it could not be formatted, and then one of the others says why.</param>
/// <param name="Faults">The faults of its YAML, with their places: a text that YAML cannot read is left alone.</param>
/// <param name="Refusal">Why the result was thrown away: what it would have changed beside white space.</param>
public sealed record FormatResult(string? Text, IReadOnlyList<LocatedDiagnostic> Faults, string? Refusal)
{
    internal static FormatResult Of(string text) => new(text, [], null);

    internal static FormatResult Faulty(IReadOnlyList<LocatedDiagnostic> faults) => new(null, faults, null);

    internal static FormatResult Refused(string why) => new(null, [], why);
}
