using System.Text;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>Text of a schema inside JSON.</summary>
public static class JsonText
{
    /// <summary>The text with U+FFFD in place of each lone surrogate, which UTF-8 cannot hold; the JSON writer does the rest of the escaping.</summary>
    public static string WellFormed(string text)
    {
        StringBuilder? result = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) (result ??= new StringBuilder(text))[i] = '\uFFFD';
        }
        return result?.ToString() ?? text;
    }
}
