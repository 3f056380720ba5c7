namespace FactKit.Compiler.Text.Patterns;

/// <summary>Adds the other cases of letters to a set: what <c>(?i)</c> says.</summary>
static class CaseFolding
{
    // Larger runs hold both cases of their letters, or no letters at all.
    const int LongestRun = 0x500;

    public static CodePointSet Fold(CodePointSet set)
    {
        var ranges = new List<CodePointRange>(set.Ranges);
        foreach (var range in set.Ranges)
        {
            if (range.Last - range.First > LongestRun || range.Last > 0xFFFF) continue;
            for (var c = range.First; c <= range.Last; c++)
                foreach (var other in Others((char)c)) ranges.Add(new(other, other));
        }
        return CodePointSet.Build(ranges, [.. set.Categories.SelectMany(Others).Distinct()], set.IsNegated);
    }

    static IEnumerable<char> Others(char c)
    {
        yield return char.ToLowerInvariant(c);
        yield return char.ToUpperInvariant(c);
        // The Kelvin sign and the long s, which fold to letters of ASCII.
        if (c is 'k' or 'K' or '\u212A') foreach (var other in "kK\u212A") yield return other;
        if (c is 's' or 'S' or '\u017F') foreach (var other in "sS\u017F") yield return other;
    }

    static IEnumerable<CategoryItem> Others(CategoryItem item) =>
        item.Name is "Lu" or "Ll" or "Lt" && !item.IsNegated ? [new("Lu", false), new("Ll", false), new("Lt", false)] : [item];
}
