using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Naming;

/// <summary>The did-you-mean of a message.</summary>
public static class Suggestion
{
    // Longer texts are no typing slips; the cap keeps the cost of a hostile name small.
    const int LongestText = 64;

    /// <summary><c>; did you mean "x"?</c> for the candidate nearest to the text, or nothing. Ties go to the first in ordinal order.</summary>
    public static string For(string text, IEnumerable<string> candidates, DiagnosticSink sink)
    {
        if (!sink.WantsHint(0)) return "";
        var names = candidates as IReadOnlyCollection<string> ?? [.. candidates];
        return sink.WantsHint(names.Count) && Nearest(text, names) is { } best ? $"; did you mean \"{best}\"?" : "";
    }

    /// <summary>The candidate nearest to the text, where one is near enough to be meant.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > LongestText) return null;
        string? best = null;
        var bestDistance = Math.Max(1, text.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestText || Math.Abs(candidate.Length - text.Length) >= bestDistance + 1) continue;
            var distance = string.Equals(candidate, text, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(text, candidate);
            if (distance > bestDistance || (distance == bestDistance && (best is null || string.CompareOrdinal(candidate, best) >= 0))) continue;
            // Of a short text something must be left.
            if (distance >= Math.Max(1, text.Length / 3) + 1 || distance >= text.Length) continue;
            best = candidate;
            bestDistance = distance;
        }
        return best ?? Longer(text, candidates);
    }

    // A word that is cut short, as "maxlen" is, where it can only be the beginning of one.
    static string? Longer(string text, IEnumerable<string> candidates)
    {
        if (text.Length < 3) return null;
        string? only = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestText || !candidate.StartsWith(text, StringComparison.OrdinalIgnoreCase)) continue;
            if (only is not null) return null;
            only = candidate;
        }
        return only;
    }

    // Optimal string alignment: a swap of neighbours is one slip.
    static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
