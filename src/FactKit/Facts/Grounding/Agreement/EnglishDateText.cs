using System.Globalization;
using System.Text.RegularExpressions;

namespace FactKit.Grounding;

/// <summary>
/// Reads dates as English prose gives them: March 2, 2018; 2 March 2018; 2nd of March; September 2015; 2018-03-02; in 2015; the 1990s. Days of the week, "yesterday" and "last month" say nothing without
/// an anchor and are left alone, as is 02/03/2018, which has two meanings.
/// </summary>
static partial class EnglishDateText
{
    const string Month = @"(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Sep\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)";
    const string Day = @"(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?";
    const string Year = @"(?<year>[12][0-9]{3})(?![0-9]|[.,][0-9])";

    // No part can match in two ways over more than a few characters, so the time is linear.
    [GeneratedRegex(
        @"(?<![\w-])(?:(?<year>[12][0-9]{3})-(?<number>[01][0-9])(?:-(?<day>[0-3][0-9]))?(?![\w-])"
        + "|" + Month + @"\s{1,3}" + Day + @"(?![0-9])(?:,?\s{1,3}" + Year + @")?(?!\w)"
        + "|" + Day + @"\s{1,3}(?:of\s{1,3})?" + Month + @"(?!\w)(?:,?\s{1,3}" + Year + @"(?!\w))?"
        + "|" + Month + @",?\s{1,3}(?:of\s{1,3})?" + Year + @"(?!\w)"
        + @"|(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id|[Ff]rom|[Oo]f|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[12][0-9]{3}\s{1,2}(?:and|to|or)|[12][0-9]{3})[\s-]{1,2})" + Year + @"(?!\w|\s{1,3}(?:people|soldiers|troops|men|women|civilians|of\b))"
        + @"|(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Tt]his)[\s-]{1,2})" + Month + @"(?!\w)(?!\s{1,3}(?:[0-9]|of\s{1,3}[0-9]))"
        + @"|(?<decade>[12][0-9]{2})0['\u2019]?s(?!\w))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dates();

    /// <summary>Every date, in order and without overlap.</summary>
    public static List<DateMention> FindAll(ReadOnlySpan<char> text)
    {
        var found = new List<DateMention>();
        for (var match = Dates().Match(text.ToString()); match.Success; match = match.NextMatch())
        {
            if (EdtfDate.TryParse(Edtf(match), out var date)) found.Add(new(match.Index, match.Length, date));
        }
        return found;
    }

    static string Edtf(Match match)
    {
        if (match.Groups["decade"] is { Success: true } decade) return decade.Value + "X";
        var year = match.Groups["year"] is { Success: true } stated ? stated.Value : "XXXX";
        var month = match.Groups["number"] is { Success: true } number ? number.Value
            : match.Groups["month"] is { Success: true } name ? NumberOf(name.ValueSpan).ToString("00", CultureInfo.InvariantCulture)
            : null;
        var day = match.Groups["day"] is { Success: true } given ? given.Value.PadLeft(2, '0') : null;
        return month is null ? year : day is null ? $"{year}-{month}" : $"{year}-{month}-{day}";
    }

    static int NumberOf(ReadOnlySpan<char> name) => "JanFebMarAprMayJunJulAugSepOctNovDec".AsSpan().IndexOf(name[..3], StringComparison.Ordinal) / 3 + 1;
}
