namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The syntax of built-in scalars as ECMA-262 patterns.</summary>
static class Patterns
{
    /// <summary>Letters, digits and <c>. _ : / -</c>.</summary>
    public const string Identifier = @"^[\p{L}\p{Nd}._:/-]*$";

    /// <summary>A well-formed tag of RFC 5646: language, private use, or one of the irregular grandfathered ones.</summary>
    public static readonly string Language =
        "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?" +
        "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?" +
        "|[Xx](?:-[A-Za-z0-9]{1,8})+|" + AnyCase("en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de)") + ")$";

    /// <summary>RFC 3339 with seconds and a known offset, and no more than the seven fraction digits that are kept.</summary>
    public const string Timestamp =
        @"^(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,7})?" +
        "(?:[Zz]|(?!-00:00)[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))$";

    /// <summary>What <c>$schema</c> of a document may say: the same schema in the same major version.</summary>
    public static string SameMajor(string schemaId, string version)
    {
        var major = version.Split('.')[0];
        const string number = "(?:0|[1-9][0-9]*)";
        return $"^{Quote(schemaId)}@{Quote(major)}\\.{number}\\.{number}(?:[-+]|$)";
    }

    static string AnyCase(string pattern) => string.Concat(pattern.Select(c => c is >= 'a' and <= 'z' ? $"[{char.ToUpperInvariant(c)}{c}]" : c.ToString()));

    static string Quote(string text) => string.Concat(text.Select(c => @"\^$.|?*+()[]{}/".IndexOf(c) >= 0 ? "\\" + c : c.ToString()));
}
