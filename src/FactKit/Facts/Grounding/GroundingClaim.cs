namespace FactKit.Grounding;

/// <summary>What grounding has to know of the claim that a quotation supports.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsAsserted">It is claimed to hold.</param>
readonly record struct GroundingClaim(GroundedValue Value, bool IsAsserted)
{
    /// <summary>What people read of the finding shows neither value nor quotation.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The items of a claim about several, which its one quotation must all support; empty for a claim about one value.</summary>
    public IReadOnlyList<GroundedValue> Items { get; init; } = [];

    /// <summary>The value is speech, quoted word by word.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The value was worked out or inferred: its own words need not stand in the quotation.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The value is the one number or date of a record, and perhaps not what the quotation is about.</summary>
    public bool IsPart { get; init; }

    /// <summary>The text is an identifier, an address or a code of a language, which no article spells out.</summary>
    public bool IsName { get; init; }
}
