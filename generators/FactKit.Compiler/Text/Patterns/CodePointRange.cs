namespace FactKit.Compiler.Text.Patterns;

/// <summary>Code points from the first to the last, both included.</summary>
readonly record struct CodePointRange(int First, int Last)
{
    /// <summary>The ranges sorted, those that touch made one.</summary>
    public static IReadOnlyList<CodePointRange> Normalize(IEnumerable<CodePointRange> ranges)
    {
        var result = new List<CodePointRange>();
        foreach (var range in ranges.OrderBy(r => r.First))
        {
            if (result.Count > 0 && range.First <= result[result.Count - 1].Last + 1)
                result[result.Count - 1] = new(result[result.Count - 1].First, Math.Max(result[result.Count - 1].Last, range.Last));
            else
                result.Add(range);
        }
        return result;
    }

    /// <summary>Every code point but these and the surrogates, which are no code points of a text.</summary>
    public static IReadOnlyList<CodePointRange> Complement(IEnumerable<CodePointRange> ranges)
    {
        var result = new List<CodePointRange>();
        var next = 0;
        foreach (var range in Normalize(ranges.Append(new(0xD800, 0xDFFF))))
        {
            if (range.First > next) result.Add(new(next, range.First - 1));
            next = range.Last + 1;
        }
        if (next <= CodePointSet.Last) result.Add(new(next, CodePointSet.Last));
        return result;
    }
}
