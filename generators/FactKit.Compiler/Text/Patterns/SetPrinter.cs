using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Text.Patterns;

/// <summary>Prints a set of code points: a class for those of one UTF-16 code unit, and pairs of classes for those of two.</summary>
static class SetPrinter
{
    // NonBacktracking knows no other way to say that nothing matches.
    const string Nothing = "[^\\u0000-\\uFFFF]";

    public static void Print(CodePointSet set, StringBuilder text)
    {
        var choices = new List<string>();
        var basic = set.Ranges.Where(r => r.First <= 0xFFFF).Select(r => r with { Last = Math.Min(r.Last, 0xFFFF) }).ToArray();
        if (basic.Length > 0 || set.Categories.Count > 0) choices.Add(Basic(set, basic));
        choices.AddRange(Pairs(set.Astral()));
        if (choices.Count == 0) text.Append(Nothing);
        else if (choices.Count == 1 && (basic.Length > 0 || set.Categories.Count > 0)) text.Append(choices[0]);
        else text.Append("(?:").Append(string.Join("|", choices)).Append(')');
    }

    /// <summary>How many states of an automaton the set takes: one for a code unit, two for each pair of classes.</summary>
    public static int States(CodePointSet set) => 1 + 2 * Pairs(set.Astral()).Count();

    static string Basic(CodePointSet set, CodePointRange[] ranges)
    {
        if (set.Categories.Count == 0 && ranges is [{ } only] && only.First == only.Last) return Unit(only.First);
        var text = new StringBuilder("[");
        if (set.IsNegated) text.Append('^');
        foreach (var range in ranges) Append(range, text);
        foreach (var category in set.Categories) text.Append(category.IsNegated ? "\\P{" : "\\p{").Append(category.Name).Append('}');
        // \P{L} would match halves of pairs; ranges never hold them.
        if (set.Categories.Count > 0) text.Append("-[\\uD800-\\uDFFF]");
        return text.Append(']').ToString();
    }

    // One choice for each high surrogate; neighbours that take all low surrogates become one.
    static IEnumerable<string> Pairs(IReadOnlyList<CodePointRange> ranges)
    {
        var byHigh = new SortedDictionary<int, List<CodePointRange>>();
        var whole = new List<CodePointRange>();
        foreach (var range in ranges)
        {
            for (var first = range.First; first <= range.Last;)
            {
                var high = High(first);
                var last = Math.Min(range.Last, first | 0x3FF);
                if ((first & 0x3FF) == 0 && (last & 0x3FF) == 0x3FF)
                {
                    // As many whole blocks as the range has.
                    var lastHigh = High(range.Last + 1) - 1;
                    whole.Add(new(high, lastHigh));
                    first = 0x10000 + ((lastHigh - 0xD800 + 1) << 10);
                    continue;
                }
                if (!byHigh.TryGetValue(high, out var lows)) byHigh.Add(high, lows = []);
                lows.Add(new(0xDC00 + (first & 0x3FF), 0xDC00 + (last & 0x3FF)));
                first = last + 1;
            }
        }
        foreach (var highs in CodePointRange.Normalize(whole)) yield return Class([highs]) + "[\\uDC00-\\uDFFF]";
        foreach (var entry in byHigh) yield return Unit(entry.Key) + Class(entry.Value);
    }

    static int High(int c) => 0xD800 + ((c - 0x10000) >> 10);

    static string Class(IReadOnlyList<CodePointRange> ranges)
    {
        if (ranges is [{ } only] && only.First == only.Last) return Unit(only.First);
        var text = new StringBuilder("[");
        foreach (var range in ranges) Append(range, text);
        return text.Append(']').ToString();
    }

    static void Append(CodePointRange range, StringBuilder text)
    {
        text.Append(Unit(range.First));
        if (range.Last > range.First) text.Append('-').Append(Unit(range.Last));
    }

    static string Unit(int unit) => unit is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '/' or ',' or ':' or '@'
        ? ((char)unit).ToString()
        : "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture);
}
