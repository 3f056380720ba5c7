namespace FactKit.Rules;

/// <summary>Why it is undetermined whether claims are compatible: they are in different units, or not resolved.</summary>
sealed class ClaimsInDoubt
{
    public static readonly ClaimsInDoubt Instance = new();
}
