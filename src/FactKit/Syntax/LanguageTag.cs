namespace FactKit.Syntax;

/// <summary>Language tags: the grammar of RFC 5646, section 2.1. Whether a subtag is registered is not asked.</summary>
static class LanguageTag
{
    static readonly HashSet<string> Grandfathered = new(
        [
            "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu",
            "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE", "art-lojban", "cel-gaulish", "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsWellFormed(string tag)
    {
        // The longest tags in use have some 40 characters; none is refused for its length below this.
        if (tag.Length is 0 or > 1000) return false;
        if (Grandfathered.Contains(tag)) return true;
        var subtags = tag.Split('-');
        foreach (var subtag in subtags)
        {
            if (subtag.Length is 0 or > 8 || !subtag.All(Ascii.IsLetterOrDigit)) return false;
        }
        var at = 0;
        if (!IsPrivate(subtags[0]))
        {
            if (!Language(subtags, ref at)) return false;
            if (at < subtags.Length && subtags[at].Length == 4 && IsAlpha(subtags[at])) at++;
            if (at < subtags.Length && (subtags[at].Length == 2 && IsAlpha(subtags[at]) || subtags[at].Length == 3 && subtags[at].All(Ascii.IsDigit))) at++;
            if (!Variants(subtags, ref at) || !Extensions(subtags, ref at)) return false;
        }
        // Private use: x and at least one more.
        return at == subtags.Length || IsPrivate(subtags[at]) && at + 1 < subtags.Length;
    }

    static bool Language(string[] subtags, ref int at)
    {
        if (subtags[0].Length < 2 || !IsAlpha(subtags[0])) return false;
        at = 1;
        if (subtags[0].Length > 3) return true;
        while (at < subtags.Length && at <= 3 && subtags[at].Length == 3 && IsAlpha(subtags[at])) at++;
        return true;
    }

    static bool Variants(string[] subtags, ref int at)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (; at < subtags.Length && (subtags[at].Length >= 5 || subtags[at].Length == 4 && Ascii.IsDigit(subtags[at][0])); at++)
        {
            if (!seen.Add(subtags[at])) return false;
        }
        return true;
    }

    static bool Extensions(string[] subtags, ref int at)
    {
        var seen = new HashSet<char>();
        while (at < subtags.Length && subtags[at].Length == 1 && !IsPrivate(subtags[at]))
        {
            if (!seen.Add(char.ToLowerInvariant(subtags[at][0]))) return false;
            var first = ++at;
            while (at < subtags.Length && subtags[at].Length >= 2) at++;
            if (at == first) return false;
        }
        return true;
    }

    static bool IsPrivate(string subtag) => subtag is "x" or "X";

    static bool IsAlpha(string subtag) => subtag.All(Ascii.IsLetter);
}
