namespace FactKit;

/// <summary>Where the value of a claim comes from.</summary>
public enum ClaimBasis : byte
{
    /// <summary>The source says it.</summary>
    Stated,

    /// <summary>The coder worked it out from what is said; <see cref="Claim{T}.From"/> names the values.</summary>
    Derived,

    /// <summary>The coder concluded it from what is not said outright.</summary>
    Inferred,
}
