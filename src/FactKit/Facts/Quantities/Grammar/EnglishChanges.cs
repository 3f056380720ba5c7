namespace FactKit;

/// <summary>Words after which "from 21 to 28" is a change and no range.</summary>
static class EnglishChanges
{
    static readonly WordSet Words = new(
        ("rose risen rise rises rising increase increased increases increasing grew grown grow grows growing climbed climbs climbing climb jumped jumps jumping jump went gone goes going up upwards raised raises raising "
            + "revised soared soaring surged surging swelled changed changes change moved doubled tripled expanded extended widened lifted upgraded advanced shot").Split(' '));

    /// <summary>True for such a word.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
