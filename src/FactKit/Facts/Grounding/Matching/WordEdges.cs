namespace FactKit.Grounding;

/// <summary>Whether a place lies inside a word or a number.</summary>
static class WordEdges
{
    public static bool Cuts(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length) return false;
        char before = text[at - 1], after = text[at];
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) return true;
        // 1,000 and 5.1: the number goes on behind the mark.
        return char.IsAsciiDigit(before) && after is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
            || char.IsAsciiDigit(after) && before is '.' or ',' && at > 1 && char.IsAsciiDigit(text[at - 2]);
    }
}
