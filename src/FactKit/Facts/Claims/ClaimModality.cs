namespace FactKit;

/// <summary>In what mood a claim is made.</summary>
public enum ClaimModality : byte
{
    /// <summary>It is said to be so.</summary>
    Asserted,

    /// <summary>It is said not to be so.</summary>
    Denied,

    /// <summary>It is ordered, announced or intended, and has not happened yet.</summary>
    Planned,

    /// <summary>It is said to be possible, or under a condition.</summary>
    Hypothetical,
}
