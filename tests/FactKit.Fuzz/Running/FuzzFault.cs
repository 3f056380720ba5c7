namespace FactKit.Fuzz.Running;

/// <summary>Something that FactKit promises does not hold for an input.</summary>
sealed class FuzzFault(string message) : Exception(message)
{
    /// <summary>Throws where a promise does not hold.</summary>
    public static void Unless(bool holds, string message)
    {
        if (!holds) throw new FuzzFault(message);
    }
}
