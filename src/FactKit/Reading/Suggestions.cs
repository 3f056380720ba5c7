namespace FactKit.Reading;

/// <summary>Finds the name that somebody meant. The work for one document is bounded, whatever its size.</summary>
sealed class Suggestions
{
    const int MaxLength = 64;
    int _budget = 20_000;

    /// <summary><c>; did you mean "x"?</c>, or nothing.</summary>
    public string For(string text, IEnumerable<string> names)
    {
        var search = new Search(text);
        foreach (var name in names)
        {
            if (Ends(ref search, name)) break;
        }
        return search.Found;
    }

    /// <inheritdoc cref="For(string, IEnumerable{string})"/>
    public string For(string text, ReadOnlySpan<string> names)
    {
        var search = new Search(text);
        foreach (var name in names)
        {
            if (Ends(ref search, name)) break;
        }
        return search.Found;
    }

    bool Ends(ref Search search, string name) => search.IsIdle || _budget == 0 || _budget-- > 0 && search.Ends(name);

    /// <summary>The first of the nearest names so far.</summary>
    struct Search(string text)
    {
        string? _best;
        int _least = Math.Max(1, text.Length / 3) + 1;

        /// <summary>Nobody meant such a text.</summary>
        public readonly bool IsIdle => text.Length is 0 or > MaxLength;

        public readonly string Found => _best is null ? "" : $"; did you mean {FactMessages.Quote(_best)}?";

        /// <summary>True when no name can be nearer than this one.</summary>
        public bool Ends(string name)
        {
            if (name.Length == 0 || Math.Abs(name.Length - text.Length) >= _least) return false;
            var distance = Distance(text, name, _least - 1);
            if (distance >= _least) return false;
            _least = distance;
            _best = name;
            return distance == 0;
        }
    }

    /// <summary>Damerau-Levenshtein (neighbours may be swapped) without regard to case; more than the limit once it is sure to be more.</summary>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        // What both begin or end with costs nothing, and most of a misspelt name is of that kind.
        var shorter = Math.Min(a.Length, b.Length);
        var (front, back) = (0, 0);
        while (front < shorter && Lower(a[front]) == Lower(b[front])) front++;
        while (back < shorter - front && Lower(a[^(back + 1)]) == Lower(b[^(back + 1)])) back++;
        a = a[front..^back];
        b = b[front..^back];
        if (a.Length == 0 || b.Length == 0) return Math.Max(a.Length, b.Length);
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        return Apart(a, b, limit);
    }

    static int Apart(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        Span<int> before = rows[..width], last = rows.Slice(width, width), row = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            // So far from the diagonal the distance is more than the limit.
            var (first, end) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
            row[first - 1] = first == 1 ? i : limit + 1;
            var least = row[first - 1];
            for (var j = first; j <= end; j++)
            {
                // The last row ends one place before.
                var above = j == i + limit ? limit + 1 : last[j];
                var same = Lower(a[i - 1]) == Lower(b[j - 1]);
                var cost = Math.Min(Math.Min(above, row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Lower(a[i - 1]) == Lower(b[j - 2]) && Lower(a[i - 2]) == Lower(b[j - 1])) cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }
            // A swap can still reach back one row, so two rows must be beyond the limit.
            if (least > limit + 1) return limit + 1;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.Length];
    }

    static char Lower(char c) => char.IsAscii(c) ? char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c : char.ToLowerInvariant(c);
}
