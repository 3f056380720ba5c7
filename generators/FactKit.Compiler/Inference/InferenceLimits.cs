namespace FactKit.Compiler.Inference;

/// <summary>How much of documents is kept, and what is too much.</summary>
public sealed record InferenceLimits
{
    /// <summary>The limits unless others are given.</summary>
    public static InferenceLimits Default { get; } = new();

    /// <summary>How deep objects and lists may be nested: as deep as documents may.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>An object with more different keys than this is a map.</summary>
    public int Keys { get; init; } = 1_000;

    /// <summary>How many different fields all objects together may have.</summary>
    public int Fields { get; init; } = 10_000;

    /// <summary>How many keys and values a YAML document may have.</summary>
    public int YamlNodes { get; init; } = 2_000_000;
}
