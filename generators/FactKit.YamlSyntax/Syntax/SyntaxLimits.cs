namespace FactKit.Compiler.Syntax;

/// <summary>How much of a file is read before a diagnostic says that it is too much.</summary>
public sealed record SyntaxLimits
{
    /// <summary>The limits unless others are given.</summary>
    public static SyntaxLimits Default { get; } = new();

    /// <summary>The longest file, in UTF-16 code units.</summary>
    public int Length { get; init; } = 4 * 1024 * 1024;

    /// <summary>How deep maps and lists may be nested.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>How many keys, values, maps and lists a file may have.</summary>
    public int Nodes { get; init; } = 200_000;

    /// <summary>How many faults are kept; the rest of them is dropped.</summary>
    public int Diagnostics { get; init; } = 1_000;
}
