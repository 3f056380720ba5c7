namespace FactKit.Grounding;

/// <summary>Cuts a normalised quotation at its ellipses: three dots or more between spaces, bare or in brackets, or at either end.</summary>
static class QuoteFragments
{
    /// <summary>The fragments, and whether there was an ellipsis at all.</summary>
    public static string[] Cut(string quote, out bool marked)
    {
        var fragments = new List<string>();
        marked = false;
        var from = 0;
        for (var at = 0; at < quote.Length;)
        {
            var end = quote.IndexOf(' ', at);
            if (end < 0) end = quote.Length;
            if (IsEllipsis(quote.AsSpan(at, end - at)))
            {
                marked = true;
                Add(quote[from..at]);
                from = Math.Min(end + 1, quote.Length);
            }
            at = end + 1;
        }
        Add(quote[from..]);
        return [.. fragments];

        void Add(string fragment)
        {
            fragment = fragment.Trim(' ');
            if (fragment.Length > 0) fragments.Add(fragment);
        }
    }

    public static bool IsEllipsis(ReadOnlySpan<char> word)
    {
        if (word is ['[', .., ']'] or ['(', .., ')']) word = word[1..^1];
        return word.Length >= 3 && word.IndexOfAnyExcept('.') < 0;
    }
}
