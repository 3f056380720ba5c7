namespace FactKit.Compiler.Rules.Checking;

/// <summary>The texts that <c>duration(...)</c> reads: numbers with units, as <c>1h30m</c>, after an optional sign.</summary>
static class CelDurationText
{
    /// <summary>Whether the text is one; its size is not looked at.</summary>
    public static bool IsValid(string text)
    {
        var at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (text.Length - at == 1 && text[at] == '0') return true;
        if (at == text.Length) return false;
        while (at < text.Length)
        {
            var start = at;
            var digits = 0;
            for (; at < text.Length && text[at] is '.' or (>= '0' and <= '9'); at++)
                if (text[at] != '.') digits++;
            if (digits == 0 || at - start > digits + 1) return false;
            var unit = at;
            while (at < text.Length && text[at] is not '.' and not (>= '0' and <= '9')) at++;
            if (text.Substring(unit, at - unit) is not ("ns" or "us" or "µs" or "μs" or "ms" or "s" or "m" or "h")) return false;
        }
        return true;
    }
}
