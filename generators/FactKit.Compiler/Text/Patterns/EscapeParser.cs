using System.Globalization;

namespace FactKit.Compiler.Text.Patterns;

/// <summary>Reads what begins with a backslash and stands for one code point.</summary>
static class EscapeParser
{
    const string Punctuation = "^$\\.*+?()[]{}|/-";

    /// <summary>The set the escape stands for; null with a fault.</summary>
    public static CodePointSet? Parse(PatternScanner scan, bool inClass, bool isRe2)
    {
        if (isRe2 && Re2Escapes.Parse(scan) is { } own) return own;
        if (scan.Fault is not null) return null;
        var start = scan.At++;
        if (scan.AtEnd) return Fail(scan, "A backslash ends the pattern: write `\\\\` for the character.", start, 1);
        var sign = scan.Current;
        scan.At++;
        switch (sign)
        {
            case 'd': return CodePointSet.Digits;
            case 'D': return CodePointSet.Digits.Complement();
            case 'w': return CodePointSet.Word;
            case 'W': return CodePointSet.Word.Complement();
            case 's': return CodePointSet.Space;
            case 'S': return CodePointSet.Space.Complement();
            case 'n': return One('\n');
            case 't': return One('\t');
            case 'r': return One('\r');
            case 'f': return One('\f');
            case 'v': return One('\v');
            case 'p' or 'P': return Category(scan, start, sign == 'P');
            case 'x' or 'u': return Hexadecimal(scan, start, sign);
            case var _ when Punctuation.IndexOf(sign) >= 0: return One(sign);
            default: return Unknown(scan, start, sign, inClass);
        }
    }

    static CodePointSet? Category(PatternScanner scan, int start, bool isNegated)
    {
        var end = scan.Current == '{' ? scan.Source.IndexOf('}', scan.At) : -1;
        if (end < 0) return Fail(scan, "A category is written in braces, as `\\p{L}`.", start, 2);
        var name = scan.Source.Substring(scan.At + 1, end - scan.At - 1);
        scan.At = end + 1;
        return AstralCategories.Names.Contains(name)
            ? CodePointSet.Build([], [new(name, isNegated)], isNegated: false)
            : Fail(scan, $"`{Syntax.Excerpt.Of(name)}` is no general category known here: use the short names, such as L, Lu, Nd, P or Zs. Scripts and blocks are not supported.", start, scan.At - start);
    }

    // \xHH \x{H...} \uHHHH \u{H...}; two \u of a surrogate pair are one code point.
    static CodePointSet? Hexadecimal(PatternScanner scan, int start, char sign)
    {
        var code = Code(scan, sign);
        if (code is >= 0xD800 and <= 0xDBFF && scan.StartsWith("\\u") && scan.Peek(2) != '{')
        {
            scan.At += 2;
            var low = Code(scan, 'u');
            code = low is >= 0xDC00 and <= 0xDFFF ? char.ConvertToUtf32((char)code, (char)low) : null;
        }
        if (code is null or > CodePointSet.Last or (>= 0xD800 and <= 0xDFFF))
            return Fail(scan, "A code point is written `\\x2F`, `\\u002F` or `\\u{1F600}`, up to 10FFFF and without lone surrogates.", start, Math.Max(2, scan.At - start));
        return One(code.Value);
    }

    static int? Code(PatternScanner scan, char sign)
    {
        if (scan.Current == '{')
        {
            var end = scan.Source.IndexOf('}', scan.At);
            if (end < 0) return null;
            var digits = scan.Source.Substring(scan.At + 1, end - scan.At - 1).TrimStart('0');
            if (end == scan.At + 1 || digits.Length > 6 || !digits.All(Uri.IsHexDigit)) return null;
            scan.At = end + 1;
            return digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }
        var length = sign == 'x' ? 2 : 4;
        for (var i = 0; i < length; i++)
            if (!Uri.IsHexDigit(scan.Peek(i))) return null;
        var code = int.Parse(scan.Source.Substring(scan.At, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        scan.At += length;
        return code;
    }

    static CodePointSet? Unknown(PatternScanner scan, int start, char sign, bool inClass)
    {
        if (sign == 'b' && inClass) return Fail(scan, "`\\b` in a class is a backspace to some readers: write `\\x08` if that is meant.", start, 2);
        if (sign is >= '1' and <= '9' or 'k') return Fail(scan, "Back-references are not supported, because they do not run in linear time: write the group's pattern again.", start, 2);
        if (sign == '0') return Fail(scan, "`\\0` is read differently by different readers: write `\\x00`.", start, 2);
        if (sign == 'A') return Fail(scan, "`\\A` is not known everywhere: write `^`, which is the start of the whole text.", start, 2);
        if (sign is 'z' or 'Z') return Fail(scan, $"`\\{sign}` is not known everywhere: write `$`, which is the end of the whole text.", start, 2);
        scan.At--;
        if (scan.CodePoint() is not { } unknown) return null;
        var text = char.ConvertFromUtf32(unknown);
        return Fail(scan, unknown < 0x80 && !char.IsLetterOrDigit(sign)
            ? $"`\\{text}` needs no backslash: write `{text}`."
            : $"`\\{text}` is no escape known here: write `{text}`, or `\\\\{text}` if the backslash is meant.", start, 1 + text.Length);
    }

    static CodePointSet One(int c) => CodePointSet.Of(new CodePointRange(c, c));

    static CodePointSet? Fail(PatternScanner scan, string message, int offset, int length)
    {
        scan.Fail(message, offset, length);
        return null;
    }
}
