using System.Globalization;
using System.Text.RegularExpressions;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Strict;

/// <summary>
/// What the schemas of one provider of language models may say where the model is held to them, as its documentation has it. OpenAI: the guide "Structured model outputs", section "Supported schemas"
/// (October 2026). Anthropic: the page "Structured outputs", sections "JSON Schema limitations" and "Schema complexity limits" (September 2026). docs/exports.md says what had to be assumed.
/// </summary>
/// <param name="Provider">Who it is, for notes.</param>
/// <param name="AllRequired">Every key must be there; null stands for a missing one.</param>
/// <param name="Ranges">Numbers may have a range and a step, lists any count of items.</param>
/// <param name="Recursion">A type may hold itself.</param>
/// <param name="Uri">There is the format <c>uri</c>; both have <c>date-time</c>.</param>
sealed record StrictDialect(string Provider, bool AllRequired, bool Ranges, bool Recursion, bool Uri)
{
    // Strings may have pattern and format, numbers multipleOf, minimum and maximum, lists minItems and maxItems; minLength and maxLength are not among them.
    public static readonly StrictDialect OpenAi = new("OpenAI", AllRequired: true, Ranges: true, Recursion: true, Uri: false) { Properties = 5000, Depth = 10, EnumValues = 1000, NameCharacters = 120_000 };

    // Strings may have pattern and format, lists a minItems of 0 or 1; numbers and lengths nothing.
    public static readonly StrictDialect Anthropic = new("Anthropic", AllRequired: false, Ranges: false, Recursion: false, Uri: true) { Optional = 24, Unions = 16, LargestRepetition = 100 };

    /// <summary>Properties of all objects together.</summary>
    public int Properties { get; init; } = int.MaxValue;

    /// <summary>Objects inside objects.</summary>
    public int Depth { get; init; } = int.MaxValue;

    /// <summary>Values of all enums together.</summary>
    public int EnumValues { get; init; } = int.MaxValue;

    /// <summary>Characters of names of properties and definitions and of values of enums and const.</summary>
    public int NameCharacters { get; init; } = int.MaxValue;

    /// <summary>Properties that may be missing.</summary>
    public int Optional { get; init; } = int.MaxValue;

    /// <summary>Places with a choice of types.</summary>
    public int Unions { get; init; } = int.MaxValue;

    /// <summary>The largest count of <c>{n,m}</c> in a pattern. Anthropic refuses "large ranges" and does not say which; a hundred is assumed to be none.</summary>
    public int LargestRepetition { get; init; } = int.MaxValue;

    /// <summary>Whether a decoder takes the pattern: the plain part of regular expressions, without classes of Unicode and boundaries. The patterns of schemas have no lookaround and no backreferences.</summary>
    public bool Takes(Pattern pattern) =>
        !new[] { "\\p", "\\P", "\\b", "\\B" }.Any(pattern.Source.Contains)
        && Regex.Matches(pattern.Source, @"\{([0-9]+)(?:,([0-9]*))?\}").Cast<Match>().All(match => IsSmall(match.Groups[1].Value) && IsSmall(match.Groups[2].Value));

    bool IsSmall(string count) => count.Length == 0 || (int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestRepetition);
}
