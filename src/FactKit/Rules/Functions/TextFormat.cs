using System.Globalization;
using System.Text;

namespace FactKit.Rules;

/// <summary>CEL's <c>format</c>.</summary>
static class TextFormat
{
    const int DefaultPrecision = 6, MostPrecision = 1000;

    public static Cel<string> Format<T>(string format, FactList<T> values, RuleTexts? texts)
    {
        var text = new StringBuilder();
        var next = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                text.Append(format[i]);
                continue;
            }
            if (++i == format.Length) return RuleError.InvalidArgument;
            if (format[i] == '%')
            {
                text.Append('%');
                continue;
            }
            if (!TryPrecision(format, ref i, out var precision)) return RuleError.InvalidArgument;
            if (next == values.Count) return RuleError.OutOfRange;
            if (Clause(format[i], precision, values[next++], texts) is not { } value) return RuleError.InvalidArgument;
            if (text.Length + value.Length > TextParts.MostText || !RuleBudget.ChargeText(value.Length + 64)) return RuleError.LimitExceeded;
            text.Append(value);
        }
        return text.ToString();
    }

    static bool TryPrecision(string format, ref int i, out int precision)
    {
        precision = DefaultPrecision;
        if (format[i] != '.') return true;
        precision = 0;
        var start = ++i;
        for (; i < format.Length && char.IsAsciiDigit(format[i]); i++)
        {
            precision = precision * 10 + (format[i] - '0');
            if (precision > MostPrecision) return false;
        }
        return i < format.Length && i > start;
    }

    /// <summary>A value as a clause wants it; null where it does not suit.</summary>
    static string? Clause<T>(char clause, int precision, T value, RuleTexts? texts) => clause switch
    {
        's' => RuleText.Of(value, texts),
        'd' => value is long or ulong or double or decimal ? RuleText.Of(value) : null,
        'f' => Real(value) is { } real ? Named(real) ?? real.ToString("F" + precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : null,
        'e' => Real(value) is { } real ? Named(real) ?? Scientific(real, precision) : null,
        'b' => value is bool truth ? (truth ? "1" : "0") : Whole(value, "b", 1),
        'o' => Whole(value, "o", 3),
        'x' => Bytes(value) is { } bytes ? Convert.ToHexStringLower(bytes) : Whole(value, "x", 4),
        'X' => Bytes(value) is { } bytes ? Convert.ToHexString(bytes) : Whole(value, "x", 4)?.ToUpperInvariant(),
        _ => null,
    };

    static double? Real<T>(T value) => value switch
    {
        double number => number,
        long number => number,
        ulong number => number,
        decimal number => (double)number,
        _ => null,
    };

    static string? Named(double value) => double.IsFinite(value) ? null : NumberText.WriteFixed(value);

    static string Scientific(double value, int precision)
    {
        var text = value.ToString("e" + precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        // Three digits of exponent become two where they can: e+003 is e+03.
        var exponent = text.IndexOf('e', StringComparison.Ordinal) + 2;
        return text.Length - exponent == 3 && text[exponent] == '0' ? text.Remove(exponent, 1) : text;
    }

    static byte[]? Bytes<T>(T value) => value switch
    {
        string text => Encoding.UTF8.GetBytes(text),
        CelBytes bytes => bytes.AsSpan().ToArray(),
        _ => null,
    };

    /// <summary>A whole number in a base of two to the power of <paramref name="bits"/>, with a sign before it.</summary>
    static string? Whole<T>(T value, string clause, int bits)
    {
        if (value is not (long or ulong)) return null;
        var (negative, number) = value is long signed ? (signed < 0, signed < 0 ? (ulong)-(Int128)signed : (ulong)signed) : (false, (ulong)(object)value);
        var digits = clause switch
        {
            "b" => number.ToString("b", CultureInfo.InvariantCulture),
            "x" => number.ToString("x", CultureInfo.InvariantCulture),
            _ => Octal(number, bits),
        };
        return negative ? "-" + digits : digits;
    }

    static string Octal(ulong number, int bits)
    {
        var digits = new StringBuilder();
        do digits.Insert(0, (char)('0' + (number & 7)));
        while ((number >>= bits) != 0);
        return digits.ToString();
    }
}
