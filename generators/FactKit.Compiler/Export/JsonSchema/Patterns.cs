namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The syntax of built-in scalars as ECMA-262 patterns.</summary>
static class Patterns
{
    /// <summary>Letters, digits and <c>. _ : / -</c>.</summary>
    public const string Identifier = @"^[\p{L}\p{Nd}._:/-]*$";

    /// <summary>A well-formed tag of RFC 5646: language, private use, or one of the irregular grandfathered ones.</summary>
    public const string Language =
        "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?" +
        "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?" +
        "|[Xx](?:-[A-Za-z0-9]{1,8})+|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]|[Ii]-[A-Za-z]{3,8}|[Ss][Gg][Nn]-[A-Za-z]{2}-[A-Za-z]{2})$";

    /// <summary>RFC 3339 with seconds and an offset, and no more than the seven fraction digits that are kept.</summary>
    public const string Timestamp =
        @"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,7})?" +
        "(?:[Zz]|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$";

    /// <summary>What <c>$schema</c> of a document may say: the same schema in the same major version.</summary>
    public static string SameMajor(string schemaId, string version)
    {
        var major = version.Split('.')[0];
        return $"^{Quote(schemaId)}@{Quote(major)}(?:\\.|$)";
    }

    static string Quote(string text) => string.Concat(text.Select(c => @"\^$.|?*+()[]{}/".IndexOf(c) >= 0 ? "\\" + c : c.ToString()));
}
