namespace FactKit.Compiler.Text.Patterns;

/// <summary>A part of a pattern.</summary>
abstract record PatternNode;

/// <summary>One code point of a set.</summary>
sealed record SetNode(CodePointSet Set) : PatternNode;

/// <summary>A place between two code points.</summary>
sealed record AnchorNode(AnchorKind Kind, int Offset = 0) : PatternNode;

/// <summary>One part after the other; none of them is the empty text.</summary>
sealed record ConcatenationNode(IReadOnlyList<PatternNode> Parts) : PatternNode
{
    public static ConcatenationNode Empty { get; } = new([]);
}

/// <summary>Any of several.</summary>
sealed record AlternationNode(IReadOnlyList<PatternNode> Choices) : PatternNode;

/// <summary>The same again and again; <see cref="Max"/> is null where there is no end to it.</summary>
sealed record RepetitionNode(PatternNode Body, int Min, int? Max, bool IsLazy) : PatternNode
{
    /// <summary>How many copies of the body were written.</summary>
    public int Copies => Math.Max(1, Max ?? Min);
}

/// <summary>What an anchor asks of its place.</summary>
enum AnchorKind { Start, End, LineStart, LineEnd, WordBoundary, NotWordBoundary }
