namespace FactKit.Grounding;

/// <summary>The numbers that a quantity names: its ends and its estimate.</summary>
static class QuantityFigures
{
    /// <summary>How far off, as a share, an estimate may be and still be the same.</summary>
    const decimal Tolerance = 0.25m;

    /// <summary>The words of the quantity have no figure, as "dozens".</summary>
    public static bool IsVague(Quantity value, VagueWords words)
    {
        if (value.AsText is not { } text) return false;
        List<bool> vague = [];
        var found = QuantityPhrase.Find(text, words, vague);
        return found.Count == 1 && vague[0] && TextWords.Same(text, text.AsSpan(found[0].Start, found[0].Length));
    }

    /// <summary>Some number is named by both. "More than 92" is "93 or more" of what is counted.</summary>
    public static bool Share(Quantity a, Quantity b)
    {
        foreach (var x in Of(a))
        {
            if (Of(b).Contains(x)) return true;
        }
        return false;
    }

    /// <summary>Some number of the one is about one of the other, or lies in its range.</summary>
    public static bool AreNear(Quantity a, Quantity b)
    {
        if (a is { Low: not null, High: not null, IsExact: false, Approximate: true } || b is { Low: not null, High: not null, IsExact: false, Approximate: true }) return true;
        foreach (var x in Of(a))
        {
            if (Of(b).Exists(y => Near(x, y))) return true;
        }
        return false;
    }

    public static bool Near(decimal a, decimal b)
    {
        // Halves, so that the difference of two large numbers cannot overflow.
        var difference = Math.Abs(a / 2 - b / 2);
        return difference <= Math.Max(Math.Abs(a), Math.Abs(b)) / 2 * Tolerance;
    }

    static List<decimal> Of(Quantity value)
    {
        List<decimal> figures = [];
        if (value.Low is { } low)
        {
            figures.Add(low);
            if (value.LowOpen) figures.Add(low + 1);
        }
        if (value.High is { } high)
        {
            figures.Add(high);
            if (value.HighOpen) figures.Add(high - 1);
        }
        if (value.Best is { } best) figures.Add(best);
        return figures;
    }
}
