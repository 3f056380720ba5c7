using System.Globalization;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Numbers of a schema, kept as the digits that were written.</summary>
static class NumberText
{
    /// <summary>The greatest number of digits of a Decimal.</summary>
    public const int DecimalDigits = 28;

    /// <summary>Whether a text is a number as JSON writes it.</summary>
    public static bool IsJsonNumber(string text)
    {
        var i = 0;
        if (i < text.Length && text[i] == '-') i++;
        var start = i;
        i = Digits(text, i);
        if (i == start || (text[start] == '0' && i - start > 1)) return false;
        if (i < text.Length && text[i] == '.')
        {
            start = ++i;
            i = Digits(text, i);
            if (i == start) return false;
        }
        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            if (i < text.Length && text[i] is '+' or '-') i++;
            start = i;
            i = Digits(text, i);
            if (i == start) return false;
        }
        return i == text.Length;
    }

    /// <summary>What keeps a text from being a number of the kind; null: nothing.</summary>
    public static string? Problem(ScalarKind kind, string text)
    {
        if (!IsJsonNumber(text)) return "it is no number; numbers are written as in JSON, 1200 or -0.5, without quotes";
        return kind switch
        {
            ScalarKind.Integer when text.IndexOfAny(['.', 'e', 'E']) >= 0 => "an Integer is written without a fraction or an exponent",
            ScalarKind.Integer when !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "an Integer has 64 bits",
            ScalarKind.Decimal or ScalarKind.Quantity when !TryDecimal(text, out _) => $"a {kind} has at most {DecimalDigits} digits",
            ScalarKind.Number when !TryDouble(text, out _) => "a Number is a finite double",
            _ => null,
        };
    }

    /// <summary>Compares two numbers of one kind.</summary>
    public static int Compare(ScalarKind kind, string left, string right) =>
        kind == ScalarKind.Number || !TryDecimal(left, out var a) || !TryDecimal(right, out var b)
            ? double.Parse(left, CultureInfo.InvariantCulture).CompareTo(double.Parse(right, CultureInfo.InvariantCulture))
            : a.CompareTo(b);

    /// <summary>The same text for equal numbers of at most 28 digits; others as they are written.</summary>
    public static string Canonical(string text) => !TryDecimal(text, out var value) ? text : value == 0 ? "0" : value.ToString("G29", CultureInfo.InvariantCulture);

    /// <summary>Whether a number is a whole multiple of another.</summary>
    public static bool IsMultiple(string value, string of) =>
        TryDecimal(value, out var a) && TryDecimal(of, out var b)
            ? b == 0 || a % b == 0
            : Math.IEEERemainder(double.Parse(value, CultureInfo.InvariantCulture), double.Parse(of, CultureInfo.InvariantCulture)) == 0;

    /// <summary>A number as JSON writes it, of at most 28 digits, none of them rounded away; zeros behind those of a zero are cut. The runtime reads documents alike.</summary>
    public static bool TryDecimal(string text, out decimal value)
    {
        value = 0;
        if (!IsJsonNumber(text)) return false;
        var end = text.IndexOfAny(['e', 'E']);
        var (digits, count, scale, fraction) = (0m, 0, 0L, false);
        foreach (var c in text.Substring(0, end < 0 ? text.Length : end))
        {
            if (c is < '0' or > '9')
            {
                fraction |= c == '.';
                continue;
            }
            if (fraction) scale++;
            if (count == 0 && c == '0') continue;
            if (++count > DecimalDigits) return false;
            digits = digits * 10 + (c - '0');
        }
        if (end >= 0)
        {
            var power = 0L;
            foreach (var digit in text.Substring(end + 1).TrimStart('+', '-')) power = Math.Min(power * 10 + (digit - '0'), int.MaxValue);
            scale += text[end + 1] == '-' ? power : -power;
        }
        if (digits == 0) scale = Math.Max(0, Math.Min(scale, DecimalDigits));
        for (; scale < 0; scale++)
        {
            if (++count > DecimalDigits) return false;
            digits *= 10;
        }
        if (scale > DecimalDigits) return false;
        var bits = decimal.GetBits(digits);
        value = new(bits[0], bits[1], bits[2], text[0] == '-' && digits != 0, (byte)scale);
        return true;
    }

    static bool TryDouble(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsInfinity(value) && !double.IsNaN(value);

    static int Digits(string text, int i)
    {
        while (i < text.Length && text[i] is >= '0' and <= '9') i++;
        return i;
    }
}
