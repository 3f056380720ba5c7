using System.Globalization;
using System.Text.RegularExpressions;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>
/// Checks the text of a date that stands in a rule: dates, times, intervals, and what qualifies them. Sets and years of more than four digits are left to the
/// runtime, whose reader is larger than the compiler needs.
/// </summary>
static class DateText
{
    const string Signs = "0123456789-/.,:~?%XYESTZ+[]{}";

    static readonly Regex Date = new(@"^-?([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2})(T.*)?)?)?$", RegexOptions.CultureInvariant);
    static readonly Regex Time = new(@"^T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9]|1[0-4])(:[0-5][0-9])?)?$", RegexOptions.CultureInvariant);

    /// <summary>What keeps the text from being a date; null: nothing.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "It is empty.";
        foreach (var sign in text)
            if (Signs.IndexOf(sign) < 0) return $"EDTF has no \"{Diagnostics.Shown.Cut(sign.ToString())}\".";
        if (text[0] is '[' or '{') return text[text.Length - 1] == (text[0] == '[' ? ']' : '}') ? null : "The bracket is not closed.";
        if (text.IndexOfAny(['Y', 'E', 'S']) >= 0) return null;
        var parts = text.Split('/');
        if (parts.Length == 1) return OfDate(text);
        if (parts.Length > 2) return "An interval has one \"/\".";
        if (parts.All(part => part is "" or "..")) return "An interval has a date at one end at least.";
        return parts.Where(part => part is not ("" or "..")).Select(OfDate).FirstOrDefault(problem => problem is not null);
    }

    static string? OfDate(string text)
    {
        var bare = new string([.. text.Where(sign => sign is not ('~' or '?' or '%'))]);
        var match = Date.Match(bare);
        if (!match.Success) return "A date is a year of four digits, then month and day of two.";
        if (bare.StartsWith("-0000", StringComparison.Ordinal)) return "There is no year -0000.";
        var (month, day) = (Number(match.Groups[2]), Number(match.Groups[3]));
        if (month is 0 or (> 12 and < 21) or > 41) return "A month is 01 to 12, a season or another part of a year 21 to 41.";
        if (match.Groups[3].Success && month > 12) return "A season has no day.";
        if (day is 0 or > 31 || day > DaysOf(Number(match.Groups[1]), month)) return "There is no such day.";
        return match.Groups[4].Success && !Time.IsMatch(match.Groups[4].Value) ? "A time is written as T23:20:30 with Z or an offset." : null;
    }

    // Null: not given, or not all of its digits.
    static int? Number(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static int DaysOf(int? year, int? month) => month switch
    {
        2 => year is { } known && !(known % 4 == 0 && (known % 100 != 0 || known % 400 == 0)) ? 28 : 29,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
