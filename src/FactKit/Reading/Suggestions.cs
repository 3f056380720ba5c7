namespace FactKit.Reading;

/// <summary>Finds the name that somebody meant. The work for one document is bounded, whatever its size.</summary>
sealed class Suggestions
{
    const int MaxLength = 64;
    int _budget = 20_000;

    /// <summary><c>; did you mean "x"?</c>, or nothing.</summary>
    public string For(string text, IEnumerable<string> names)
    {
        if (text.Length is 0 or > MaxLength) return "";
        string? best = null;
        var least = Math.Max(1, text.Length / 3) + 1;
        foreach (var name in names)
        {
            if (_budget == 0) break;
            _budget--;
            if (name.Length == 0 || Math.Abs(name.Length - text.Length) >= least) continue;
            var distance = Distance(text, name, least - 1);
            if (distance > least - 1) continue;
            least = distance;
            best = name;
            if (distance == 0) break;
        }
        return best is null ? "" : $"; did you mean {FactMessages.Quote(best)}?";
    }

    /// <summary>Damerau-Levenshtein (neighbours may be swapped) without regard to case; more than the limit once it is sure to be more.</summary>
    internal static int Distance(string a, string b, int limit)
    {
        Span<int> before = stackalloc int[MaxLength * 2 + 2], last = stackalloc int[MaxLength * 2 + 2], row = stackalloc int[MaxLength * 2 + 2];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Lower(a[i - 1]) == Lower(b[j - 1]);
                var cost = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
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

    static char Lower(char c) => char.ToLowerInvariant(c);
}
