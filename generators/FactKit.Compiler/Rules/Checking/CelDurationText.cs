using System.Globalization;
using FactKit.Syntax;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>The texts that <c>duration(...)</c> reads: numbers with units, as <c>1h30m</c>, after an optional sign.</summary>
static class CelDurationText
{
    // No length of time in the range has more digits, even in nanoseconds.
    const int MostDigits = 21;

    const double MostSeconds = 315_576_000_000;

    /// <summary>What is wrong with the text; null: nothing.</summary>
    public static string? Problem(string text)
    {
        var at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (text.Length - at == 1 && text[at] == '0') return null;
        if (at == text.Length) return Forms(text);
        double seconds = 0;
        while (at < text.Length)
        {
            var (whole, fraction) = (Digits(text, ref at), "");
            if (at < text.Length && text[at] == '.')
            {
                at++;
                fraction = Digits(text, ref at);
            }
            if (whole.Length + fraction.Length == 0) return Forms(text);
            var unit = at;
            while (at < text.Length && text[at] != '.' && !Ascii.IsDigit(text[at])) at++;
            if (Seconds(text.Substring(unit, at - unit)) is not { } factor) return Forms(text);
            whole = whole.TrimStart('0');
            seconds += whole.Length > MostDigits ? double.PositiveInfinity : (whole.Length == 0 ? 0 : double.Parse(whole, CultureInfo.InvariantCulture)) * factor;
        }
        return seconds > MostSeconds ? "it is out of the range of duration, which is 10,000 years" : null;
    }

    static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && Ascii.IsDigit(text[at])) at++;
        return text.Substring(start, at - start);
    }

    static double? Seconds(string unit) => unit switch
    {
        "ns" => 1e-9,
        "us" or "\u00B5s" or "\u03BCs" => 1e-6,
        "ms" => 1e-3,
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => null,
    };

    static string Forms(string text) =>
        $"write hours, minutes and seconds, as \"{Hours(text) ?? "720h"}\", \"1h30m\", \"90s\" or \"100ms\"; there are no days, weeks, months or years in it";

    // What days and weeks are in hours: P30D, 30d, 2w.
    static string? Hours(string text)
    {
        var at = text.StartsWith("P", StringComparison.Ordinal) ? 1 : 0;
        var days = Digits(text, ref at);
        if (days.Length is 0 or > 6 || text.Length != at + 1) return null;
        var factor = text[at] switch { 'd' or 'D' => 24, 'w' or 'W' => 7 * 24, _ => 0 };
        return factor == 0 ? null : (int.Parse(days, CultureInfo.InvariantCulture) * factor).ToString(CultureInfo.InvariantCulture) + "h";
    }
}
