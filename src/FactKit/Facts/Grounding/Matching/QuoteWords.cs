namespace FactKit.Grounding;

/// <summary>The words of a normalised quotation, and where it marks that something is left out.</summary>
sealed class QuoteWords
{
    readonly string _text;
    readonly List<Place> _words;

    public QuoteWords(string normalised)
    {
        _text = normalised;
        _words = WordIndex.Cut(normalised, GroundingLimits.Words + 1);
    }

    public int Count => _words.Count;

    public ReadOnlySpan<char> this[int word] => _text.AsSpan(_words[word].Start.._words[word].End);

    /// <summary>How much may stand before this word, in UTF-16 units of the article.</summary>
    public int MostBefore(int word)
    {
        var between = _text.AsSpan(_words[word - 1].End.._words[word].Start);
        return between.Contains(" ...", StringComparison.Ordinal) || between.Contains("[...", StringComparison.Ordinal) || between.Contains("(...", StringComparison.Ordinal)
            ? GroundingLimits.MarkedGap
            : GroundingLimits.UnmarkedGap;
    }
}
