using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Binding.Values;

/// <summary>The texts that scalars allow, as the runtime reads them.</summary>
static class ScalarTexts
{
    // Longer texts are no values that a schema gives; the cap bounds the cost of the expressions.
    const int Longest = 2_000;

    const string UriCharacter = @"(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})";

    // RFC 3986, appendix A; the address in brackets is checked apart.
    static readonly Regex UriText = new(
        @"^[A-Za-z][A-Za-z0-9+.-]*:(?://(?:(?:C|:)*@)?(?:\[(?<ip>[0-9A-Fa-f:.]*)\]|C*)(?::[0-9]*)?(?:/(?:C|[:@/])*)?|(?!//)(?:C|[:@/])*)(?:\?(?:C|[:@/?])*)?(?:\#(?:C|[:@/?])*)?\z"
            .Replace("C", UriCharacter),
        RegexOptions.CultureInvariant);

    // RFC 5646, section 2.1, and the irregular tags that it keeps.
    static readonly Regex LanguageText = new(
        @"^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?<variant>[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-(?<singleton>[a-wyz0-9])(?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
        + @"|x(?:-[a-z0-9]{1,8})+|en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de))\z",
        RegexOptions.CultureInvariant);

    // RFC 3339 with what a DateTimeOffset holds without rounding.
    static readonly Regex TimestampText = new(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,7})?(?:Z|(?!-00:00)[+-][0-9]{2}:[0-5][0-9])\z", RegexOptions.CultureInvariant);

    /// <summary>What keeps a text from being of the kind; null: nothing.</summary>
    public static string? Problem(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Identifier when !IsIdentifier(text) => "an Identifier has letters, digits and . _ : / - only",
        ScalarKind.Timestamp when !IsTimestamp(text) => "a Timestamp is a date, a time and an offset, such as 2026-03-01T09:30:00Z (RFC 3339)",
        ScalarKind.Uri when !IsUri(text) => "a Uri is absolute, such as https://example.org/a (RFC 3986)",
        ScalarKind.Language when !IsLanguage(text) => "a Language is a tag such as en or pt-BR (BCP 47)",
        _ => null,
    };

    static bool IsIdentifier(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '_' or ':' or '/' or '-' || char.IsLetterOrDigit(text, i))
            {
                if (char.IsSurrogatePair(text, i)) i++;
            }
            else return false;
        }
        return true;
    }

    static bool IsTimestamp(string text)
    {
        var upper = text.ToUpperInvariant();
        return upper.Length <= Longest && TimestampText.IsMatch(upper)
            && DateTimeOffset.TryParseExact(upper, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    static bool IsUri(string text) =>
        text.Length <= Longest && UriText.Match(text) is { Success: true } match
        && (!match.Groups["ip"].Success || (IPAddress.TryParse(match.Groups["ip"].Value, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6))
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    static bool IsLanguage(string text) =>
        text.Length <= Longest && LanguageText.Match(text.ToLowerInvariant()) is { Success: true } match
        && AllDiffer(match.Groups["variant"]) && AllDiffer(match.Groups["singleton"]);

    static bool AllDiffer(Group group) =>
        group.Captures.Cast<Capture>().Select(capture => capture.Value).Distinct(StringComparer.Ordinal).Count() == group.Captures.Count;
}
