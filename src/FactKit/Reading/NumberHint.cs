namespace FactKit.Reading;

/// <summary>How a text that stands where a number is wanted is to be mended, where its comma is what is wrong.</summary>
static class NumberHint
{
    const int Longest = 40;

    /// <summary>The end of the message about the text; empty where nothing is known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isQuoted">It stands in quotes, which a number does not.</param>
    /// <param name="isWhole">A whole number is wanted.</param>
    public static string For(string text, bool isQuoted, bool isWhole = false)
    {
        var number = text.AsSpan();
        var digits = number.TrimStart('-');
        if (number.Length > Longest || number.Length - digits.Length > 1 || digits.IndexOf(',') is not (> 0 and var comma)) return "";
        if (digits.IndexOfAnyExcept("0123456789,.") >= 0 || !char.IsAsciiDigit(digits[^1])) return "";
        var quotes = isQuoted ? " and without quotes" : "";
        // 1,200 is a number of thousands in one language and a fraction in another: both are named, and none is chosen.
        if (digits[(comma + 1)..].IndexOfAny(",.") >= 0) return "";
        var point = $"{number[..^(digits.Length - comma)]}.{digits[(comma + 1)..]}";
        var isGroup = digits.Length - comma == 4;
        if (isWhole) return isGroup ? $": write {point.Replace(".", "", StringComparison.Ordinal)}, without the comma{quotes}" : "";
        return isGroup ? $": write {point.Replace(".", "", StringComparison.Ordinal)} or {point}, as is meant, without the comma{quotes}" : $": write {point}, with a point{quotes}";
    }
}
