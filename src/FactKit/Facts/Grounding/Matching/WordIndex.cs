using System.Globalization;

namespace FactKit.Grounding;

/// <summary>The words of a part in order, and where each stands. Built once, in time linear in the text.</summary>
sealed class WordIndex
{
    readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> _folds = new(StringComparer.OrdinalIgnoreCase);
    readonly List<int> _foldOf = [];
    readonly int[] _words;
    readonly int[] _starts;
    readonly int[] _ends;
    readonly int[] _firstOfFold;
    readonly int[] _postings;

    public WordIndex(ArticlePart part)
    {
        var text = part.Normalised;
        var words = new List<int>();
        var starts = new List<int>();
        var ends = new List<int>();
        var ids = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var folds = _folds.GetAlternateLookup<ReadOnlySpan<char>>();
        List<int> paragraphs = [0];
        for (var at = 0; Next(text.Text, at, out var start, out var end); at = end)
        {
            var word = text.Text.AsSpan(start, end - start);
            if (!ids.TryGetValue(word, out var id))
            {
                if (!folds.TryGetValue(word, out var fold)) folds[word] = fold = _folds.Count;
                ids[word] = id = _ids.Count;
                _foldOf.Add(fold);
            }
            if (words.Count > 0 && HasEmptyLine(part.Text.AsSpan(ends[^1], Math.Max(0, text.OriginalStart(start) - ends[^1])))) paragraphs.Add(words.Count);
            words.Add(id);
            starts.Add(text.OriginalStart(start));
            ends.Add(text.OriginalEnd(end - 1));
        }
        (_words, _starts, _ends, Paragraphs) = ([.. words], [.. starts], [.. ends], [.. paragraphs]);
        _firstOfFold = new int[_folds.Count + 1];
        _postings = new int[_words.Length];
        foreach (var word in _words) _firstOfFold[_foldOf[word] + 1]++;
        for (var i = 1; i < _firstOfFold.Length; i++) _firstOfFold[i] += _firstOfFold[i - 1];
        var next = _firstOfFold.AsSpan().ToArray();
        for (var i = 0; i < _words.Length; i++) _postings[next[_foldOf[_words[i]]]++] = i;
    }

    public int Count => _words.Length;

    /// <summary>The first words of the paragraphs, which an empty line parts.</summary>
    public int[] Paragraphs { get; }

    /// <summary>What the word at this place is: the same number for the same word.</summary>
    public int this[int word] => _words[word];

    public int Fold(int word) => _foldOf[_words[word]];

    /// <summary>Where the word begins in the part.</summary>
    public int Start(int word) => _starts[word];

    public int End(int word) => _ends[word];

    /// <summary>The number of a word, or -1 when the part has it not.</summary>
    public int Id(ReadOnlySpan<char> word) => _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var id) ? id : -1;

    /// <summary>The number of a word where case does not count, or -1.</summary>
    public int FoldId(ReadOnlySpan<char> word) => _folds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var fold) ? fold : -1;

    /// <summary>The places of a word where case does not count, in order.</summary>
    public ReadOnlySpan<int> Places(int fold) => _postings.AsSpan(_firstOfFold[fold].._firstOfFold[fold + 1]);

    public ReadOnlySpan<int> PlacesOfId(int id) => Places(_foldOf[id]);

    /// <summary>The next word of a normalised text: letters, digits and marks, with apostrophes between letters and points or commas between digits.</summary>
    public static bool Next(string text, int at, out int start, out int end)
    {
        for (start = at; start < text.Length && !IsWordUnit(text, start); start++) { }
        for (end = start; end < text.Length; end++)
        {
            if (IsWordUnit(text, end)) continue;
            if (end == start || end + 1 == text.Length) break;
            var joins = text[end] switch
            {
                '\'' => char.IsLetter(text[end - 1]) && char.IsLetter(text[end + 1]),
                '.' or ',' => char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end + 1]),
                _ => false,
            };
            if (!joins) break;
        }
        return start < text.Length;
    }

    /// <summary>The words of a normalised text.</summary>
    public static List<Place> Cut(string text, int most)
    {
        var words = new List<Place>();
        for (var at = 0; words.Count < most && Next(text, at, out var start, out var end); at = end) words.Add(new(start, end));
        return words;
    }

    // Symbols beyond the BMP, such as emoji, count as words: leaving one out may change the sense.
    static bool IsWordUnit(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])
        || text[at] >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    static bool HasEmptyLine(ReadOnlySpan<char> between)
    {
        var lines = 0;
        for (var i = 0; i < between.Length; i++)
        {
            if (between[i] is '\n' or '\u2029' or '\u0085' || between[i] == '\r' && (i + 1 == between.Length || between[i + 1] != '\n')) lines++;
            else if (!TextNormaliser.IsSpace(between[i]) && !TextNormaliser.IsDropped(between[i])) lines = 0;
            if (lines == 2) return true;
        }
        return false;
    }
}
