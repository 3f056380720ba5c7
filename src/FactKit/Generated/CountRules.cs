namespace FactKit.Generated;

/// <summary>The constraints on how many there are.</summary>
static class CountRules
{
    public static Breach? Check(int count, int min, int max, string one, string many) => count >= min && count <= max ? null : Find(count, min, max, one, many);

    static Breach? Find(int count, int min, int max, string one, string many)
    {
        if (count < min) return new(FactCodes.TooFew, $"expected at least {FactMessages.Count(min, one, many)}, found {count}");
        return count > max ? new(FactCodes.TooMany, $"expected at most {FactMessages.Count(max, one, many)}, found {count}") : null;
    }
}
