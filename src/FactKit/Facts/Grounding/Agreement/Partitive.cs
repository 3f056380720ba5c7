using System.Collections.Frozen;

namespace FactKit.Grounding;

/// <summary>Sees that a number is a whole of which a part is told: one of the 12, half of their 40 men.</summary>
static class Partitive
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts = FrozenSet.ToFrozenSet(
        "half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|most|some|none|few|several|many|percent|cent|majority|rest|remainder|each|any|part".Split('|'), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = FrozenSet.ToFrozenSet(
        "the|its|their|his|her|our|those|these".Split('|'), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the word for the part begins; the same place where there is none.</summary>
    public static int Start(ReadOnlySpan<char> text, int number)
    {
        if (!Articles.Contains(Before(text, number, out var at))) return number;
        if (!Before(text, at, out at).Equals("of", StringComparison.OrdinalIgnoreCase)) return number;
        var part = Before(text, at, out var start);
        return part.IsEmpty ? Figure(text, at) ?? number : Parts.Contains(part) || EnglishNumbers.TryBelow100(part, out _) ? start : number;
    }

    // 12% of the 400, 3 of the 12.
    static int? Figure(ReadOnlySpan<char> text, int number)
    {
        const int longest = 24;
        var end = number;
        while (end > 0 && number - end < longest && char.IsWhiteSpace(text[end - 1])) end--;
        if (end == 0 || text[end - 1] != '%' && !char.IsAsciiDigit(text[end - 1])) return null;
        var start = end;
        while (start > 0 && end - start < longest && !char.IsWhiteSpace(text[start - 1])) start--;
        return start;
    }

    static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int end, out int start)
    {
        var word = PhraseToken.Before(text, end);
        start = text.Overlaps(word, out var at) ? at : 0;
        return word;
    }
}
