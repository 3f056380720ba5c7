namespace FactKit.Compiler.Text.Patterns;

/// <summary>How often something is repeated; no maximum is null.</summary>
readonly record struct Quantifier(int Min, int? Max, bool IsLazy);

/// <summary>Reads <c>* + ? {n} {n,} {n,m}</c> and their lazy forms.</summary>
static class QuantifierParser
{
    const int MaxCount = 1_000;

    /// <summary>The quantifier here; null where there is none, or a fault.</summary>
    public static Quantifier? Parse(PatternScanner scan)
    {
        var start = scan.At;
        (int Min, int? Max)? counts = scan.Current switch { '*' => (0, null), '+' => (1, null), '?' => (0, 1), '{' => Counts(scan), _ => null };
        if (counts is not { } found || scan.Fault is not null) return null;
        if (scan.Source[start] != '{') scan.At++;
        var isLazy = scan.Skip('?');
        if (scan.Current is '*' or '+' or '?' or '{' && !scan.AtEnd)
        {
            scan.Fail(!isLazy && scan.Current == '+'
                ? "Possessive quantifiers are not supported: remove the second `+`."
                : "A quantifier cannot be repeated: put a group around what comes before, `(?:...)`.", scan.At, 1);
            return null;
        }
        return new(found.Min, found.Max, isLazy);
    }

    /// <summary>Whether <c>{2}</c>, <c>{2,}</c> or <c>{2,5}</c> stands here: RE2 takes every other brace as itself.</summary>
    public static bool IsCount(PatternScanner scan)
    {
        var at = 1;
        while (scan.Peek(at) is >= '0' and <= '9') at++;
        if (at == 1) return false;
        if (scan.Peek(at) == ',') at++;
        while (scan.Peek(at) is >= '0' and <= '9') at++;
        return scan.Peek(at) == '}';
    }

    static (int Min, int? Max)? Counts(PatternScanner scan)
    {
        var start = scan.At++;
        var min = Number(scan);
        int? max = min;
        var hasMax = true;
        if (scan.Skip(','))
        {
            hasMax = scan.Current is >= '0' and <= '9';
            max = hasMax ? Number(scan) : null;
        }
        if (min is null || (hasMax && max is null) || !scan.Skip('}'))
        {
            scan.Fail("A count is written `{2}`, `{2,}` or `{2,5}`: write `\\{` for the character.", start, Math.Max(1, scan.At - start));
            return null;
        }
        if (Math.Max(min.Value, max ?? 0) > MaxCount) scan.Fail($"A count is at most {MaxCount}.", start, scan.At - start);
        else if (max < min) scan.Fail("The first count is larger than the second: exchange them.", start, scan.At - start);
        return (min.Value, max);
    }

    // Larger numbers than are allowed stay just above the limit, so that none overflows.
    static int? Number(PatternScanner scan)
    {
        int? number = null;
        for (; scan.Current is >= '0' and <= '9'; scan.At++)
            number = Math.Min((number ?? 0) * 10 + (scan.Current - '0'), MaxCount + 1);
        return number;
    }
}
