namespace FactKit.Grounding;

/// <summary>Finds all words of a quotation in order within one paragraph, with bounded gaps.</summary>
/// <remarks>
/// Only paragraphs that have the quotation's rarest word are walked, each once. For each place in the quotation the last way to get there is kept: of two ways the later one leaves the shorter gap, and
/// began no earlier, so the shortest stretch for each end is found. A word costs one step for each time that the quotation has it; the steps have a budget linear in both texts, which only a
/// quotation that repeats words over and over uses up.
/// </remarks>
sealed class GappedSearch(ArticlePart part, QuoteWords quote, MatchWork work)
{
    readonly record struct Node(int Word, int Before, int First);

    readonly List<Node> _nodes = [];
    long _budget = 8L * part.Words.Count + 8L * quote.Count + 1024;

    /// <summary>True when the budget was used up before all was seen.</summary>
    public bool IsCutShort => _budget < 0;

    /// <summary>The words of the shortest stretch, as numbers of the part's words; null when there is none.</summary>
    public int[]? Find()
    {
        var words = part.Words;
        var rarest = -1;
        var places = new Dictionary<int, List<int>>();
        for (var i = 0; i < quote.Count; i++)
        {
            var id = words.Id(quote[i]);
            if (id < 0) return null;
            if (rarest < 0 || words.PlacesOfId(id).Length < words.PlacesOfId(rarest).Length) rarest = id;
            if (!places.TryGetValue(id, out var list)) places[id] = list = [];
            list.Add(i);
        }
        work.Steps += quote.Count;
        var state = new int[quote.Count];
        var best = -1;
        var done = -1;
        foreach (var word in words.PlacesOfId(rarest))
        {
            if (word < done) continue;
            var (first, end) = Paragraph(word);
            done = end;
            if (end - first < quote.Count) continue;
            Array.Fill(state, -1);
            for (var at = first; at < end && _budget >= 0; at++)
            {
                _budget--;
                if (places.TryGetValue(words[at], out var inQuote)) Step(at, inQuote, state, ref best);
            }
            // Nodes of other paragraphs than the best one's are not needed, but they are few: each was paid for.
        }
        if (best < 0) return null;
        var found = new int[quote.Count];
        for (int i = quote.Count - 1, node = best; i >= 0; i--, node = _nodes[node].Before) found[i] = _nodes[node].Word;
        return found;
    }

    void Step(int at, List<int> inQuote, int[] state, ref int best)
    {
        // From the last on: a word of the article stands for one word of the quotation.
        for (var i = inQuote.Count - 1; i >= 0; i--)
        {
            _budget--;
            work.Steps++;
            var word = inQuote[i];
            var before = word == 0 ? -1 : state[word - 1];
            if (word > 0 && (before < 0 || part.Words.Start(at) - part.Words.End(_nodes[before].Word) > quote.MostBefore(word))) continue;
            state[word] = _nodes.Count;
            _nodes.Add(new(at, before, before < 0 ? at : _nodes[before].First));
            if (word != quote.Count - 1) continue;
            if (best < 0 || Length(_nodes[^1]) < Length(_nodes[best])) best = _nodes.Count - 1;
        }
    }

    int Length(Node node) => part.Words.End(node.Word) - part.Words.Start(node.First);

    (int First, int End) Paragraph(int word)
    {
        var starts = part.Words.Paragraphs;
        var at = starts.AsSpan().BinarySearch(word);
        if (at < 0) at = ~at - 1;
        return (starts[at], at + 1 < starts.Length ? starts[at + 1] : part.Words.Count);
    }
}
