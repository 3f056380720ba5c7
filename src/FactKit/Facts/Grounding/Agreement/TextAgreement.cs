namespace FactKit.Grounding;

/// <summary>Looks for a text in the quotation that it rests on, whatever the case, typography and punctuation of the two.</summary>
static class TextAgreement
{
    /// <summary>Whether the words of the text stand in the quotation, one after the other; an ellipsis in either stands for words that are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="isSpeech">The text is speech: what stands between two pieces of it in the quotation, outside the quotation marks, is the reporter's.</param>
    public static TextFit Compare(string text, string quote, bool isSpeech)
    {
        var fit = Compare(Pieces(text), TextWords.Cut(quote));
        return fit == TextFit.Gapped && isSpeech && Compare(Pieces(text), TextWords.Cut(Spoken(quote))) == TextFit.Stands ? TextFit.Stands : fit;
    }

    static TextFit Compare(List<string[]> pieces, string[] quoted)
    {
        if (pieces.Count == 0) return TextFit.Missing;
        var at = 0;
        var whole = true;
        foreach (var piece in pieces)
        {
            var found = Find(quoted, piece, at);
            whole &= found >= 0;
            if (!whole) break;
            at = found + piece.Length;
        }
        if (whole) return TextFit.Stands;
        var next = 0;
        foreach (var word in pieces.SelectMany(static piece => piece))
        {
            while (next < quoted.Length && quoted[next] != word) next++;
            if (next++ >= quoted.Length) return TextFit.Missing;
        }
        return TextFit.Gapped;
    }

    // "We came," he said, "to talk".
    static string Spoken(string quote) => string.Join(' ', TextNormaliser.Normalise(quote).Text.Split('"').Where(static (_, i) => i % 2 == 1));

    static List<string[]> Pieces(string text) =>
        [.. text.Replace("\u2026", "...", StringComparison.Ordinal).Split("...").Select(TextWords.Cut).Where(static words => words.Length > 0)];

    // Knuth, Morris and Pratt: linear whatever the words are.
    static int Find(string[] words, string[] sought, int from)
    {
        var failure = new int[sought.Length];
        for (int i = 1, matched = 0; i < sought.Length; i++)
        {
            while (matched > 0 && sought[i] != sought[matched]) matched = failure[matched - 1];
            failure[i] = sought[i] == sought[matched] ? ++matched : matched;
        }
        for (int i = from, matched = 0; i < words.Length; i++)
        {
            while (matched > 0 && words[i] != sought[matched]) matched = failure[matched - 1];
            if (words[i] == sought[matched] && ++matched == sought.Length) return i + 1 - matched;
        }
        return -1;
    }
}

/// <summary>How a text stands in a quotation.</summary>
enum TextFit
{
    /// <summary>Not all of its words are there in this order.</summary>
    Missing,

    /// <summary>Its words are there in order, with others between them.</summary>
    Gapped,

    /// <summary>It stands there.</summary>
    Stands,
}
