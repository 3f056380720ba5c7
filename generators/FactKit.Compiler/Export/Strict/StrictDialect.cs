namespace FactKit.Compiler.Export.Strict;

/// <summary>What the schemas of one provider of language models may say where the model is held to them, as its documentation has it. The sources are in docs/exports.md.</summary>
/// <param name="Provider">Who it is, for notes.</param>
/// <param name="AllRequired">Every key must be there; null stands for a missing one.</param>
/// <param name="Ranges">Numbers may have a range and a step, lists any count of items.</param>
/// <param name="Recursion">A type may hold itself.</param>
/// <param name="Uri">There is the format <c>uri</c>.</param>
sealed record StrictDialect(string Provider, bool AllRequired, bool Ranges, bool Recursion, bool Uri)
{
    public static readonly StrictDialect OpenAi = new("OpenAI", AllRequired: true, Ranges: true, Recursion: true, Uri: false) { Properties = 5000, Depth = 10, EnumValues = 1000, NameCharacters = 120_000 };

    public static readonly StrictDialect Anthropic = new("Anthropic", AllRequired: false, Ranges: false, Recursion: false, Uri: true) { Optional = 24, Unions = 16 };

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

    /// <summary>Properties with a choice of types.</summary>
    public int Unions { get; init; } = int.MaxValue;
}
