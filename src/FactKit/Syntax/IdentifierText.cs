namespace FactKit.Syntax;

/// <summary>Identifiers: letters and digits of any script, and <c>. _ : / -</c>.</summary>
static class IdentifierText
{
    /// <summary>What is said of a text that is none.</summary>
    public const string Expected = "an identifier of letters, digits and . _ : / -";

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
