namespace FactKit;

/// <summary>The words of English cardinal numbers.</summary>
static class EnglishNumbers
{
    const string Small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
    const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";
    const string Ordinals =
        "first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        + "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth";

    /// <summary>What to multiply by.</summary>
    static readonly WordMap<decimal> Scales = new(new Dictionary<string, decimal>
    {
        ["dozen"] = 12, ["score"] = 20, ["hundred"] = 100, ["thousand"] = 1_000, ["lakh"] = 100_000, ["lakhs"] = 100_000, ["crore"] = 10_000_000, ["crores"] = 10_000_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
    });

    /// <summary>Written right behind digits. Not m, which is also metres.</summary>
    static readonly WordMap<decimal> Suffixes = new(new Dictionary<string, decimal>
    {
        ["k"] = 1_000, ["mn"] = 1_000_000, ["mln"] = 1_000_000, ["bn"] = 1_000_000_000, ["tn"] = 1_000_000_000_000, ["trn"] = 1_000_000_000_000,
    });

    static readonly WordMap<int> Below100 = new(Small.Split(' ').Select(static (word, i) => new KeyValuePair<string, int>(word, i))
        .Concat(Tens.Split(' ').Select(static (word, i) => new KeyValuePair<string, int>(word, (i + 2) * 10))));

    // Halves and quarters are parts, and so are thirds: all of them make a number before them no count.
    static readonly WordSet Parts = new(Ordinals.Split(' ')
        .Concat(Ordinals.Split(' ').Select(static word => word + "s"))
        .Concat(["half", "halves", "quarter", "quarters"]));

    /// <summary>zero to nineteen, and the tens.</summary>
    public static bool TryBelow100(ReadOnlySpan<char> word, out int value) => Below100.TryGetValue(word, out value);

    /// <summary>dozen, hundred, thousand ... trillion.</summary>
    public static bool TryScale(ReadOnlySpan<char> word, out decimal factor) => Scales.TryGetValue(word, out factor);

    /// <summary>The same, or their plural, or tens: several hundreds, a few tens of thousands.</summary>
    public static bool TryScales(ReadOnlySpan<char> word, out decimal factor)
    {
        if (TryScale(word, out factor) || word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && TryScale(word[..^1], out factor)) return true;
        factor = 10;
        return word.Equals("tens", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>k, bn ...</summary>
    public static bool TrySuffix(ReadOnlySpan<char> suffix, out decimal factor) => Suffixes.TryGetValue(suffix, out factor);

    public static bool IsScaleSuffix(ReadOnlySpan<char> suffix) => TrySuffix(suffix, out _);

    /// <summary>third, thirds, half: after a number they make it an ordinal or a fraction. "first" and "second" are left to who asks: the five first guests, five seconds.</summary>
    public static bool IsPart(ReadOnlySpan<char> word) => Parts.Contains(word);

    /// <summary>The words that numbers begin with.</summary>
    public static IEnumerable<string> FirstWords => Below100.Keys.Concat(["a", "an", "half", "quarter", "minus"]);
}
