using System.Globalization;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Diagnostics;
using FactKit.Syntax;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>Converts constants as the runtime does, and says what cannot be converted.</summary>
static class ConstantConversion
{
    const long FirstSecond = -62_135_596_800, LastSecond = 253_402_300_799;

    /// <summary>Why the value cannot be converted; null: it can, or it is none of those that are tried.</summary>
    public static string? Fold(string method, object value, out object? constant)
    {
        constant = null;
        if (value is string text) return Read(method, text, ref constant);
        switch (method, value)
        {
            case ("ToInt", ulong whole):
                if (whole > long.MaxValue) return OutOf("int");
                constant = (long)whole;
                return null;
            case ("ToInt", double number):
                if (!(number > -9223372036854775808.0 && number < 9223372036854775808.0)) return OutOf("int");
                constant = (long)number;
                return null;
            case ("ToUint", long whole):
                if (whole < 0) return OutOf("uint");
                constant = (ulong)whole;
                return null;
            case ("ToUint", double number):
                if (!(number >= 0.0 && number < 18446744073709551616.0)) return OutOf("uint");
                constant = (ulong)number;
                return null;
            case ("ToDouble", long or ulong):
                constant = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return null;
            case ("ToDecimal", double number):
                return NumberText.TryDecimal(number.ToString("R", CultureInfo.InvariantCulture), out _) ? null : $"{OutOf("decimal")} A decimal has at most {NumberText.DecimalDigits} digits.";
            case ("ToTimestamp", long seconds):
                return seconds is < FirstSecond or > LastSecond ? "The number of seconds since 1970 is out of the range of timestamp, which is the years 0001 to 9999." : null;
            default:
                return null;
        }
    }

    static string OutOf(string type) => $"The number is out of the range of {type}.";

    static string? Read(string method, string text, ref object? constant)
    {
        switch (method)
        {
            case "ToInt":
                if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return No("int", "write its digits, as \"-92\"");
                constant = whole;
                return null;
            case "ToUint":
                if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var unsigned)) return No("uint", "write its digits, as \"92\"");
                constant = unsigned;
                return null;
            case "ToDouble":
                return IsDouble(text) ? null : No("double", "write its digits, as \"-1.5\" or \"1e9\"");
            case "ToBool":
                return text is "1" or "t" or "T" or "true" or "TRUE" or "True" or "0" or "f" or "F" or "false" or "FALSE" or "False" ? null : No("bool", "it can be \"true\" or \"false\"");
            case "ToDecimal":
                return !NumberText.IsJsonNumber(text) ? No("decimal", "write its digits, as \"-1.50\"")
                    : NumberText.TryDecimal(text, out _) ? null : No("decimal", $"it has at most {NumberText.DecimalDigits} digits");
            case "ToQuantity":
                // A JSON object is read by the runtime alone.
                return text.TrimStart().StartsWith("{", StringComparison.Ordinal) ? null
                    : QuantityText.Fault(text.AsSpan(), VagueWords.English, out _) is { } fault ? No("quantity", fault) : null;
            case "ToTimestamp":
                return TimestampProblem(text) is { } problem ? No("timestamp", problem) : null;
            case "ToDuration":
                return CelDurationText.Problem(text) is { } wrong ? No("duration", wrong) : null;
            default:
                return null;
        }

        string No(string type, string mend) => $"\"{Shown.Cut(text)}\" is no {type}: {mend}.";
    }

    static bool IsDouble(string text)
    {
        if (text.Length is 0 or > 400) return false;
        var unsigned = text[0] is '+' or '-' ? text.Substring(1) : text;
        if (unsigned.ToUpperInvariant() is "INF" or "INFINITY" || text.ToUpperInvariant() == "NAN") return true;
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (unsigned.Length == 0 || !(Ascii.IsDigit(unsigned[0]) || unsigned[0] == '.')) return false;
        // .NET Framework says of a number that is too large that it is none; it is one, and infinite.
        return double.TryParse(text, styles, CultureInfo.InvariantCulture, out _) || NumberText.IsJsonNumber(unsigned);
    }

    // CEL reads more digits of a second than a schema's timestamp, and -00:00, but no small letters.
    static string? TimestampProblem(string text)
    {
        if (text.IndexOfAny(['t', 'z']) >= 0) return "\"T\" and \"Z\" are capital letters here";
        var dot = text.IndexOf('.');
        if (dot >= 0)
        {
            var end = dot + 1;
            while (end < text.Length && Ascii.IsDigit(text[end])) end++;
            if (end - dot > 10) return "a second has at most 9 digits behind its point";
            if (end - dot > 8) text = text.Remove(dot + 8, end - dot - 8);
        }
        if (text.EndsWith("-00:00", StringComparison.Ordinal)) text = text.Substring(0, text.Length - 6) + "Z";
        return TimestampText.Fault(text.AsSpan(), out _);
    }
}
