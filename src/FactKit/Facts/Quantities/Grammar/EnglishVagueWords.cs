namespace FactKit;

/// <summary>The English table of vague words. docs/quantities.md shows it with the reasons; a test compares the two.</summary>
static class EnglishVagueWords
{
    public static SortedDictionary<string, Quantity> Create()
    {
        var approximately = Quantity.AtLeast(2).WithBest(2).WithApproximate(true);
        var table = new SortedDictionary<string, Quantity>(StringComparer.Ordinal)
        {
            // None and one.
            ["no one"] = 0,
            ["nobody"] = 0,
            ["none"] = 0,
            ["not a single"] = 0,
            ["not one"] = 0,
            ["a single"] = 1,
            // A few.
            ["a pair"] = 2,
            ["a couple"] = approximately,
            ["a handful"] = Quantity.AtLeast(2),
            ["a few"] = Quantity.AtLeast(3),
            ["several"] = Quantity.AtLeast(3),
            // Plurals that say no more than that.
            ["a number of"] = Quantity.AtLeast(2),
            ["countless"] = Quantity.AtLeast(2),
            ["many"] = Quantity.AtLeast(2),
            ["multiple"] = Quantity.AtLeast(2),
            ["numerous"] = Quantity.AtLeast(2),
            // Twelves and twenties.
            ["a dozen"] = 12,
            ["half a dozen"] = Quantity.About(6),
            ["half dozen"] = Quantity.About(6),
            ["a half dozen"] = Quantity.About(6),
            ["a score of"] = Quantity.About(20),
            // Two or more of a kind.
            ["tens"] = Quantity.AtLeast(20),
            ["dozens"] = Quantity.AtLeast(24),
            ["scores"] = Quantity.AtLeast(40),
            ["hundreds"] = Quantity.AtLeast(200),
            ["thousands"] = Quantity.AtLeast(2_000),
            ["millions"] = Quantity.AtLeast(2_000_000),
            ["billions"] = Quantity.AtLeast(2_000_000_000),
            ["trillions"] = Quantity.AtLeast(2_000_000_000_000),
        };
        foreach (var (scale, factor) in new[] { ("thousands", 1_000m), ("millions", 1_000_000m), ("billions", 1_000_000_000m) })
        {
            table["tens of " + scale] = Quantity.AtLeast(20 * factor);
            table["hundreds of " + scale] = Quantity.AtLeast(200 * factor);
        }
        return table;
    }
}
