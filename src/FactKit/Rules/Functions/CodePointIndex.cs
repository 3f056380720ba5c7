namespace FactKit.Rules;

/// <summary>Indexes of code points and of UTF-16 units.</summary>
static class CodePointIndex
{
    /// <summary>How many units the code point has that begins at a unit: 2 for a surrogate pair.</summary>
    public static int UnitsAt(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    /// <summary>The unit at which a code point begins, or the end of the text; false where the text is shorter.</summary>
    public static bool TryUnit(string text, long index, out int unit)
    {
        unit = 0;
        if (index < 0 || index > text.Length || !RuleBudget.ChargeText((int)index)) return false;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            unit = (int)index;
            return true;
        }
        for (; index > 0 && unit < text.Length; index--) unit += UnitsAt(text, unit);
        return index == 0;
    }

    /// <summary>The code point that begins at a unit; -1 stays.</summary>
    public static long Of(string text, int unit)
    {
        if (unit < 0) return -1;
        RuleBudget.ChargeText(unit);
        var count = 0L;
        for (var at = 0; at < unit; count++) at += UnitsAt(text, at);
        return count;
    }
}
