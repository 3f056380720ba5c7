namespace FactKit.Compiler.Text.Patterns;

/// <summary>How large the automaton of a pattern can become, counted as .NET counts before it refuses to make a NonBacktracking one.</summary>
static class PatternSize
{
    /// <summary>The limit of .NET, less what its own rounding may add.</summary>
    public const int Max = 9_900;

    // With anchors .NET keeps apart what stood before each place.
    const int AnchorFactor = 5;

    public static long Of(PatternNode node) => States(node) * (HasAnchor(node) ? AnchorFactor : 1);

    static long States(PatternNode node) => node switch
    {
        SetNode set => SetPrinter.States(set.Set),
        AnchorNode => 1,
        ConcatenationNode concatenation => concatenation.Parts.Sum(States),
        AlternationNode alternation => alternation.Choices.Sum(States),
        // Of a{2,} .NET makes aaa*.
        RepetitionNode repetition => States(repetition.Body) * Math.Max(1, repetition.Max ?? repetition.Min + 1),
        _ => 0,
    };

    static bool HasAnchor(PatternNode node) => node switch
    {
        AnchorNode => true,
        ConcatenationNode concatenation => concatenation.Parts.Any(HasAnchor),
        AlternationNode alternation => alternation.Choices.Any(HasAnchor),
        RepetitionNode repetition => HasAnchor(repetition.Body),
        _ => false,
    };
}
