namespace FactKit.Rules;

/// <summary>Claims that come to no value.</summary>
/// <param name="Compatible">Whether they can be true together all the same: undetermined where they cannot be compared, true where no one value says what they have in common.</param>
sealed record RivalClaims(Ternary Compatible)
{
    public static RivalClaims Of<T>(FactList<Claim<T>> claims) where T : notnull => new(claims.Compatible());
}
