namespace FactKit.Grounding;

/// <summary>A text without the differences of typing, and for each of its units the stretch of the original that it stands for.</summary>
/// <remarks>Units that come from one grapheme share its stretch, so a match that would split a grapheme can be seen and refused.</remarks>
sealed class NormalisedText(string text, int[] starts, int[] ends)
{
    public string Text => text;

    public int Length => text.Length;

    /// <summary>The stretch of the original, or false when an end lies inside a grapheme.</summary>
    public bool TryMap(int start, int end, out int originalStart, out int originalEnd)
    {
        originalStart = originalEnd = 0;
        if (start >= end || Splits(start) || Splits(end)) return false;
        originalStart = starts[start];
        originalEnd = ends[end - 1];
        return true;
    }

    /// <summary>The first unit that begins at this place of the original or behind it.</summary>
    public int UnitAt(int original)
    {
        int low = 0, high = text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] < original) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>True when this place of the original lies inside a grapheme. Runs of white space are several.</summary>
    public bool IsInsideGrapheme(ReadOnlySpan<char> original, int at)
    {
        if (at <= 0 || at >= original.Length) return false;
        if (char.IsSurrogatePair(original[at - 1], original[at]) || original[at - 1] == '\r' && original[at] == '\n') return true;
        var unit = UnitAt(at);
        if (unit < text.Length && starts[unit] == at || unit == 0) return false;
        unit--;
        return at < ends[unit] && !(text[unit] == ' ' && !Splits(unit) && !Splits(unit + 1));
    }

    public int OriginalStart(int unit) => starts[unit];

    public int OriginalEnd(int unit) => ends[unit];

    bool Splits(int unit) => unit > 0 && unit < text.Length && starts[unit] == starts[unit - 1];
}
