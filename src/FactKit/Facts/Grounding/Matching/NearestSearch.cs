namespace FactKit.Grounding;

/// <summary>Looks for the stretch that has most words of a quotation that was not found.</summary>
/// <remarks>
/// The rarest words of the quotation vote for where it would begin; the places with most votes are compared word by word. Words, votes and places compared are bounded, so the cost is that of the quotation.
/// </remarks>
static class NearestSearch
{
    const int VotingWords = 16;
    const int PlacesOfWord = 64;
    const int Compared = 8;

    /// <summary>The stretch and how many of the quotation's words it has; null when it has fewer than half.</summary>
    public static (Place Place, int Words)? Find(ArticlePart part, QuoteWords quote, MatchWork work)
    {
        var words = part.Words;
        var folds = new int[quote.Count];
        for (var i = 0; i < folds.Length; i++) folds[i] = words.FoldId(quote[i]);
        work.Steps += folds.Length;
        var votes = new Dictionary<int, int>();
        var voters = Enumerable.Range(0, folds.Length).Where(i => folds[i] >= 0).OrderBy(i => words.Places(folds[i]).Length).ThenBy(static i => i).Take(VotingWords);
        // Words left out or put in shift the beginning a little, so a vote counts for its neighbours in a coarse grid.
        var grid = Math.Max(1, quote.Count / 4);
        foreach (var i in voters)
        {
            var places = words.Places(folds[i]);
            foreach (var place in places[..Math.Min(places.Length, PlacesOfWord)])
            {
                var cell = Math.Max(0, place - i) / grid;
                votes[cell] = votes.GetValueOrDefault(cell) + 1;
                work.Steps++;
            }
        }
        (Place Place, int Words)? best = null;
        foreach (var cell in votes.OrderByDescending(static vote => vote.Value).ThenBy(static vote => vote.Key).Take(Compared).Select(static vote => vote.Key))
        {
            if (Compare(words, folds, cell * grid, grid, work) is { } near && (best is null || near.Words > best.Value.Words)) best = near;
        }
        return best is { } found && found.Words * 2 >= quote.Count ? found : null;
    }

    static (Place Place, int Words)? Compare(WordIndex words, int[] folds, int from, int grid, MatchWork work)
    {
        var wanted = new Dictionary<int, int>();
        foreach (var fold in folds)
        {
            if (fold >= 0) wanted[fold] = wanted.GetValueOrDefault(fold) + 1;
        }
        int first = -1, last = -1, count = 0;
        for (var at = Math.Max(0, from - 1); at < Math.Min(words.Count, from + folds.Length + grid); at++)
        {
            work.Steps++;
            if (wanted.GetValueOrDefault(words.Fold(at)) == 0) continue;
            wanted[words.Fold(at)]--;
            if (first < 0) first = at;
            last = at;
            count++;
        }
        return count == 0 ? null : (new(words.Start(first), words.End(last)), count);
    }
}
