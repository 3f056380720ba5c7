namespace FactKit;

/// <summary>How a claim stands among its rivals (the ranks of Wikidata statements). The order is that of preference.</summary>
public enum ClaimRank : byte
{
    /// <summary>One of several, none of them better.</summary>
    Normal,

    /// <summary>To be taken before those of normal rank.</summary>
    Preferred,

    /// <summary>Known to be wrong or overtaken; kept for the record and never taken.</summary>
    Deprecated,
}
