using System.Globalization;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Syntax;

/// <summary>Finds the escape that makes a double-quoted text unreadable; a regular expression in double quotes is how it mostly comes about.</summary>
static class EscapeFault
{
    /// <summary>The first bad escape of the double-quoted text that begins at the offset; null where all of them are good.</summary>
    public static Explanation? Find(string content, int quote)
    {
        for (var i = quote + 1; i < content.Length && content[i] != '"'; i++)
        {
            if (content[i] != '\\') continue;
            var length = Length(content, i);
            if (length == 0)
            {
                var end = Math.Min(i + 2, content.Length);
                return new(YamlCatalogue.UnknownEscape, new(i, end - i), [Excerpt.Of(content, i, end)]);
            }
            if (IsHalfPair(content, i))
                return new(YamlCatalogue.HalfPair, new(i, length), [Excerpt.Of(content, i, i + length)]);
            i += length - 1;
        }
        return null;
    }

    // How long the escape is, 0 where it is none.
    static int Length(string content, int index)
    {
        var digits = At(content, index + 1) switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        for (var i = 0; i < digits; i++)
            if (!Uri.IsHexDigit(At(content, index + 2 + i))) return 0;
        return "0abt\tnvfre \"/\\N_LPxuU\r\n".IndexOf(At(content, index + 1)) < 0 ? 0 : 2 + digits;
    }

    // A surrogate whose other half is not escaped before or after it.
    static bool IsHalfPair(string content, int index) =>
        At(content, index + 1) == 'u' && (Hex(content, index) & 0xF800) == 0xD800
        && !IsPair(content, index, index + 6) && !IsPair(content, index - 6, index);

    static bool IsPair(string content, int high, int low) =>
        IsUnit(content, high) && IsUnit(content, low)
        && (Hex(content, high) & 0xFC00) == 0xD800 && (Hex(content, low) & 0xFC00) == 0xDC00;

    static bool IsUnit(string content, int index) => At(content, index) == '\\' && At(content, index + 1) == 'u' && Length(content, index) == 6;

    static int Hex(string content, int index) =>
        int.Parse(content.Substring(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    static char At(string content, int index) => index >= 0 && index < content.Length ? content[index] : '\0';
}
