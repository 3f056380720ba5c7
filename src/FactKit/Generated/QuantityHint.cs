using FactKit.Reading;

namespace FactKit.Generated;

/// <summary>How a text that begins as a quantity and is none is to be mended.</summary>
static class QuantityHint
{
    const int Longest = 60;

    /// <summary>The end of the message about the text; empty where nothing is known.</summary>
    public static string For(string text)
    {
        if (text.Length > Longest) return "";
        var number = text.AsSpan().Trim();
        var sign = number.Length - number.TrimStart("<>=~≤≥").Length;
        var end = sign;
        while (end < number.Length && (char.IsAsciiDigit(number[end]) || number[end] is ',' or '.')) end++;
        if (end == sign || !char.IsAsciiDigit(number[end - 1])) return "";
        var (digits, noun) = (number[sign..end].ToString(), number[end..].Trim().ToString());
        if (noun.Length == 0 && digits.TrimStart('0') is { Length: > 0 } rest && rest.Length < digits.Length && char.IsAsciiDigit(rest[0])) return $": write {number[..sign]}{rest} without the leading zero";
        if (noun.Length == 0 && sign == 0 && NumberHint.For(digits, isQuoted: false) is { Length: > 0 } mend && !IsGrouped(digits)) return mend;
        if (noun.Length == 0 && IsGrouped(digits)) return $": write {number[..sign]}{digits.Replace(",", "", StringComparison.Ordinal)} without the comma";
        if (sign > 0 || noun.Length == 0 || !char.IsWhiteSpace(number[end]) || !noun.All(static c => char.IsLetter(c) || c is ' ' or '-')) return "";
        if (digits.Contains(',', StringComparison.Ordinal))
        {
            if (!IsGrouped(digits)) return "";
            digits = digits.Replace(",", "", StringComparison.Ordinal);
        }
        return DecimalText(digits) ? $": drop \"{noun}\", or write {{ \"low\": {digits}, \"high\": {digits}, \"unit\": \"{noun}\", \"asText\": {FactMessages.Quote(text)} }}" : "";
    }

    static bool DecimalText(string digits) => Reading.DecimalText.TryParse(System.Text.Encoding.ASCII.GetBytes(digits), out _) && !(digits.Length > 1 && digits[0] == '0' && digits[1] != '.');

    // Groups of three, as in 300,000: a comma elsewhere may be that of a fraction.
    static bool IsGrouped(string digits)
    {
        var groups = digits.Split(',');
        return groups.Length > 1 && groups[0].Length is > 0 and < 4 && groups.Skip(1).All(static g => g.Length == 3) && !digits.Contains('.', StringComparison.Ordinal);
    }
}
