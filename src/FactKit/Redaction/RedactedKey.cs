namespace FactKit.Redaction;

/// <summary>The keys that stand for redacted ones: <c>redacted-1</c>, <c>redacted-2</c> and so on.</summary>
static class RedactedKey
{
    const string Prefix = "redacted-";

    const int MostDigits = 9;

    public static string Of(int number) => FormattableString.Invariant($"{Prefix}{number}");

    /// <summary>True for such a key. A reference with one may name an object that is gone.</summary>
    public static bool Is(string key) =>
        key.Length > Prefix.Length && key.Length <= Prefix.Length + MostDigits && key.StartsWith(Prefix, StringComparison.Ordinal)
        && key[Prefix.Length] != '0' && !key.AsSpan(Prefix.Length).ContainsAnyExceptInRange('0', '9');
}
