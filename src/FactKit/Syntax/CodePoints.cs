namespace FactKit.Syntax;

/// <summary>Counts what people take for characters: the length of a text by the schema language.</summary>
static class CodePoints
{
    /// <summary>The number of code points; half a surrogate pair counts as one.</summary>
    public static int Count(string text) => Count(text.AsSpan());

    /// <inheritdoc cref="Count(string)"/>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }
        return count;
    }

    /// <summary>True when no half of a surrogate pair stands alone.</summary>
    public static bool AreWhole(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])) return false;
            text = text[(at + 2)..];
        }
        return true;
    }
}
