namespace FactKit.Syntax;

/// <summary>Classes of ASCII characters. This folder is compiled into the compiler of schemas too (netstandard2.0), which checks defaults and examples by the same grammars; so are the folders Grammar of Facts.</summary>
static class Ascii
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>The text in bytes, if it is ASCII. The bytes are at least as many.</summary>
    public static bool TryNarrow(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > 127) return false;
            bytes[i] = (byte)text[i];
        }
        return true;
    }
}
