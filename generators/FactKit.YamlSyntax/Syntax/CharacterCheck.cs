using System.Globalization;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Syntax;

/// <summary>
/// Refuses characters that YAML forbids or that its readers disagree about, and puts U+FFFD in their place, so that reading goes on at the same offsets.
/// The YAML reader takes NUL for the end of the file and U+0085, U+2028 and U+2029 for line ends.
/// </summary>
static class CharacterCheck
{
    public static string Clean(string content, int start, DiagnosticBag diagnostics)
    {
        char[]? cleaned = null;
        for (var i = start; i < content.Length; i++)
        {
            if (!IsForbidden(content, i)) continue;
            diagnostics.Add(char.IsSurrogate(content[i]) ? YamlCatalogue.HalfPair : YamlCatalogue.ForbiddenCharacter, new(i, 1), Name(content[i]));
            (cleaned ??= content.ToCharArray())[i] = '\uFFFD';
        }
        return cleaned is null ? content.Substring(start) : new string(cleaned, start, cleaned.Length - start);
    }

    /// <summary>As U+0000.</summary>
    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    static bool IsForbidden(string content, int index) => content[index] switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        >= '\uD800' and <= '\uDFFF' => Excerpt.IsHalf(content, index),
        _ => false,
    };
}
