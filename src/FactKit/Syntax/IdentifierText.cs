namespace FactKit.Syntax;

/// <summary>Identifiers: letters and digits of any script, and <c>. _ : / -</c>.</summary>
static class IdentifierText
{
    /// <summary>What is said of a text that is none.</summary>
    public const string Expected = "an identifier of letters, digits and . _ : / -";

#if NET
    static readonly System.Buffers.SearchValues<byte> Plain = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:/-"u8);

    /// <summary>True for one of ASCII characters.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(Plain);
#endif

    public static bool IsValid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Ascii.IsLetterOrDigit(c) || c is '.' or '_' or ':' or '/' or '-') continue;
            if (!char.IsLetterOrDigit(text, i)) return false;
            if (char.IsHighSurrogate(c)) i++;
        }
        return true;
    }
}
