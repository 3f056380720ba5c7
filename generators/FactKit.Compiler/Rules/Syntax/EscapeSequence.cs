using System.Globalization;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Rules.Syntax;

/// <summary>Reads what begins with a backslash in a text or in bytes.</summary>
static class EscapeSequence
{
    /// <summary>Adds what the sequence stands for; gives its length, and what is wrong with it.</summary>
    public static int Read(string text, int at, LiteralContent content, out string? problem)
    {
        problem = null;
        var sign = at + 1 < text.Length ? text[at + 1] : '\0';
        var plain = sign switch { 'a' => '\a', 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', '\\' or '?' or '"' or '\'' or '`' => sign, _ => -1 };
        if (plain >= 0)
        {
            content.Append(plain);
            return 2;
        }
        if (sign is >= '0' and <= '3') return Octal(text, at, content, out problem);
        var digits = sign switch { 'x' or 'X' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            problem = $"\"\\{Shown.Cut(sign == '\0' ? "" : sign.ToString())}\" is no escape: write \"\\\\\" for the backslash, or the raw text r\"...\".";
            return 2;
        }
        if (digits > 2 && !content.IsText)
        {
            problem = $"Bytes have no \"\\{sign}\": write each byte as \"\\xFF\", or the character itself.";
            return 2;
        }
        var end = at + 2;
        while (end < text.Length && end < at + 2 + digits && Uri.IsHexDigit(text[end])) end++;
        if (end < at + 2 + digits)
        {
            problem = $"\"\\{sign}\" needs {digits} hexadecimal digits.";
            return end - at;
        }
        var code = long.Parse(text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) problem = "This is no character of Unicode: write a code point up to 10FFFF that is no surrogate.";
        else if (digits == 2) content.AppendCode((int)code);
        else content.Append((int)code);
        return 2 + digits;
    }

    static int Octal(string text, int at, LiteralContent content, out string? problem)
    {
        problem = null;
        var code = 0;
        for (var i = 1; i <= 3; i++)
        {
            if (at + i >= text.Length || text[at + i] is < '0' or > '7')
            {
                problem = "An octal escape has three digits, from \"\\000\" to \"\\377\".";
                return i;
            }
            code = code * 8 + (text[at + i] - '0');
        }
        content.AppendCode(code);
        return 4;
    }
}
