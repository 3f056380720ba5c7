using System.Globalization;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Rules.Syntax;

/// <summary>Reads <c>12 0xFF 12u 0.5 1e9</c>.</summary>
static class NumberLiteral
{
    /// <summary>The token that begins here; null with a fault.</summary>
    public static Token? Read(string text, int start, RuleFaults faults)
    {
        var at = start;
        var isHex = text[at] == '0' && at + 1 < text.Length && text[at + 1] is 'x' or 'X';
        if (isHex) at += 2;
        var digits = at;
        while (at < text.Length && (isHex ? Uri.IsHexDigit(text[at]) : Lexer.IsDigit(text[at]))) at++;
        if (isHex && at == digits) return Fail("A hexadecimal number needs a digit behind \"0x\".", start, at - start);
        var isDouble = !isHex && (Fraction(text, ref at) | Exponent(text, ref at));
        var number = text.Substring(digits, at - digits);
        var isUint = !isDouble && at < text.Length && text[at] is 'u' or 'U';
        if (isUint) at++;
        if (at < text.Length && (Lexer.IsNameStart(text[at]) || Lexer.IsDigit(text[at])))
            return Fail(IsTimestamp(text, at) ? "A timestamp stands in quotes: timestamp(\"2015-09-14T12:00:00Z\")." : "A number ends here: put an operator or a space behind it.", at, 1);
        if (isDouble) return new(TokenKind.Double, start, at - start, Double(number));
        return new(isUint ? TokenKind.Uint : TokenKind.Int, start, at - start, Whole(number, isHex, isUint));

        Token? Fail(string message, int offset, int length)
        {
            faults.Report(Catalogue.BadRuleLiteral, offset, length, message);
            return null;
        }
    }

    // 2015-09-14T...
    static bool IsTimestamp(string text, int at) => text[at] == 'T' && at >= 10 && UnquotedDate.IsDay(text, at - 10);

    static bool Fraction(string text, ref int at)
    {
        if (at + 1 >= text.Length || text[at] != '.' || !Lexer.IsDigit(text[at + 1])) return false;
        at++;
        while (at < text.Length && Lexer.IsDigit(text[at])) at++;
        return true;
    }

    static bool Exponent(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E')) return false;
        var digits = at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1;
        if (digits >= text.Length || !Lexer.IsDigit(text[digits])) return false;
        at = digits;
        while (at < text.Length && Lexer.IsDigit(text[at])) at++;
        return true;
    }

    // Null: too large. .NET Framework says so by failing, .NET by infinity.
    static object? Double(string number) =>
        double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) ? value : null;

    // An int is kept as its magnitude: the smallest one has no positive counterpart.
    static object? Whole(string number, bool isHex, bool isUint)
    {
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!ulong.TryParse(number, style, CultureInfo.InvariantCulture, out var value)) return null;
        return isUint || value <= 1UL << 63 ? value : null;
    }
}
