using System.Globalization;
using FactKit.Reading;

namespace FactKit.Rules;

/// <summary>Numbers as texts, as CEL's conversions want them.</summary>
static class NumberText
{
    const int MostText = 400;

    /// <summary>The shortest digits that give the double again; with an exponent from a million on and below a ten thousandth.</summary>
    public static string Write(double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "+Inf" : "-Inf";
        var (sign, digits, exponent) = Split(value);
        if (exponent is >= -4 and < 6) return Fixed(sign, digits, exponent);
        var fraction = digits.Length > 1 ? "." + digits[1..] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}");
    }

    /// <summary>The shortest digits that give the double again, without an exponent.</summary>
    public static string WriteFixed(double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "Infinity" : "-Infinity";
        var (sign, digits, exponent) = Split(value);
        return Fixed(sign, digits, exponent);
    }

    /// <summary>The digits without zeros at either end, and the power of ten of the first.</summary>
    static (string Sign, string Digits, int Exponent) Split(double value)
    {
        var text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var zeros = digits.Length - digits.TrimStart('0').Length;
        var significant = digits.Trim('0');
        exponent += (point < 0 ? mantissa.Length : point) - 1 - zeros;
        return (double.IsNegative(value) ? "-" : "", significant.Length == 0 ? "0" : significant, significant.Length == 0 ? 0 : exponent);
    }

    static string Fixed(string sign, string digits, int exponent)
    {
        if (exponent < 0) return sign + "0." + new string('0', -exponent - 1) + digits;
        if (digits.Length <= exponent + 1) return sign + digits + new string('0', exponent + 1 - digits.Length);
        return sign + digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
    }

    public static bool TryDouble(string text, out double value)
    {
        value = 0;
        if (text.Length is 0 or > MostText) return false;
        var unsigned = text[0] is '+' or '-' ? text.AsSpan(1) : text;
        if (unsigned.Equals("inf", StringComparison.OrdinalIgnoreCase) || unsigned.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            value = text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }
        if (text.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            value = double.NaN;
            return true;
        }
        if (unsigned.IsEmpty || !char.IsAsciiDigit(unsigned[0]) && unsigned[0] != '.') return false;
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        // What no double can hold is an error, not infinity.
        return double.TryParse(text, styles, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    public static bool TryDecimal(string text, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > MostText) return false;
        Span<byte> json = stackalloc byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && text[i] is not ('-' or '+' or '.' or 'e' or 'E')) return false;
            json[i] = (byte)text[i];
        }
        return IsJson(json) && DecimalText.TryParse(json, out value);
    }

    static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new System.Text.Json.Utf8JsonReader(text, isFinalBlock: true, default);
        try
        {
            return reader.Read() && reader.TokenType == System.Text.Json.JsonTokenType.Number && reader.TokenStartIndex == 0 && !reader.Read();
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
