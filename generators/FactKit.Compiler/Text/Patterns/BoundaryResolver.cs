namespace FactKit.Compiler.Text.Patterns;

/// <summary>
/// Takes the word boundaries out of a pattern. .NET's own <c>\b</c> knows all letters of Unicode, its ASCII form cannot run in linear time, and a
/// pattern only says whether a text matches; so a boundary becomes what it asks of its neighbours: nothing, never, or one more character at the pattern's end.
/// </summary>
sealed class BoundaryResolver
{
    static readonly PatternNode Never = new SetNode(CodePointSet.Build([], [], isNegated: false));

    public PatternFault? Fault { get; private set; }

    /// <summary>The pattern without word boundaries; null where one of them stands where its neighbours are not known.</summary>
    public PatternNode? Resolve(PatternNode node, bool atStart, bool atEnd) => node switch
    {
        AnchorNode { Kind: AnchorKind.WordBoundary or AnchorKind.NotWordBoundary } => Resolve(new ConcatenationNode([node]), atStart, atEnd),
        ConcatenationNode concatenation => Concatenation(concatenation, atStart, atEnd),
        AlternationNode alternation => All(alternation.Choices, choice => Resolve(choice, atStart, atEnd)) is { } choices ? new AlternationNode(choices) : null,
        RepetitionNode repetition => Resolve(repetition.Body, false, false) is { } body ? repetition with { Body = body } : null,
        _ => node,
    };

    PatternNode? Concatenation(ConcatenationNode node, bool atStart, bool atEnd)
    {
        var parts = node.Parts;
        var resolved = new List<PatternNode>();
        for (var i = 0; i < parts.Count; i++)
        {
            var isFirst = atStart && i == 0;
            var isLast = atEnd && i == parts.Count - 1;
            var part = parts[i] is AnchorNode { Kind: AnchorKind.WordBoundary or AnchorKind.NotWordBoundary } anchor
                ? Boundary(anchor, i == 0 ? null : Edge(parts[i - 1], last: true), i == parts.Count - 1 ? null : Edge(parts[i + 1], last: false), isFirst, isLast)
                : Resolve(parts[i], isFirst, isLast);
            if (part is null) return null;
            resolved.Add(part);
        }
        return new ConcatenationNode(resolved);
    }

    // `before` and `after` say whether a word character stands there; null is not known.
    PatternNode? Boundary(AnchorNode anchor, bool? before, bool? after, bool isFirst, bool isLast)
    {
        var differ = anchor.Kind == AnchorKind.WordBoundary;
        if (before is { } left && after is { } right) return left != right == differ ? ConcatenationNode.Empty : Never;
        if (isFirst && after is { } next) return Outside(next != differ, AnchorKind.Start);
        if (isLast && before is { } previous) return Outside(previous != differ, AnchorKind.End);
        Fault = new($"`{(differ ? "\\b" : "\\B")}` is only supported beside a part that is clearly a word character or clearly none: put it next to one, or write the neighbours out, as `(?:^|\\W)`.", anchor.Offset, 2);
        return null;
    }

    // What stands outside the pattern: a word character, or another one, or nothing at all.
    static PatternNode Outside(bool isWord, AnchorKind end) => isWord
        ? new SetNode(CodePointSet.Word)
        : new AlternationNode([new AnchorNode(end), new SetNode(CodePointSet.Word.Complement())]);

    static bool? Edge(PatternNode node, bool last) => node switch
    {
        SetNode set => set.Set.IsWord(),
        AnchorNode { Kind: AnchorKind.Start } when last => false,
        AnchorNode { Kind: AnchorKind.End } when !last => false,
        RepetitionNode { Min: > 0 } repetition => Edge(repetition.Body, last),
        ConcatenationNode { Parts.Count: > 0 } concatenation => Edge(concatenation.Parts[last ? concatenation.Parts.Count - 1 : 0], last),
        AlternationNode alternation when alternation.Choices.Select(choice => Edge(choice, last)).Distinct().ToArray() is [var same] => same,
        _ => null,
    };

    static IReadOnlyList<PatternNode>? All(IReadOnlyList<PatternNode> nodes, Func<PatternNode, PatternNode?> resolve)
    {
        var result = new List<PatternNode>();
        foreach (var node in nodes)
        {
            if (resolve(node) is not { } resolved) return null;
            result.Add(resolved);
        }
        return result;
    }
}
