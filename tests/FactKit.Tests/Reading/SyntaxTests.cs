using FactKit.Reading;
using FactKit.Syntax;

namespace FactKit.Tests.Reading;

public class SyntaxTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("de-CH-1901")]
    [InlineData("hy-Latn-IT-arevela")]
    [InlineData("es-419")]
    [InlineData("x-whatever")]
    [InlineData("de-CH-x-phonebk")]
    [InlineData("en-US-u-islamcal-x-q")]
    [InlineData("i-klingon")]
    [InlineData("qaa-Qaaa-QM-x-southern")]
    [InlineData("a-DE", false)]
    [InlineData("de-419-DE", false)]
    [InlineData("ar-a-aaa-b-bbb-a-ccc", false)]
    [InlineData("de-1901-1901", false)]
    [InlineData("en-u", false)]
    [InlineData("x", false)]
    [InlineData("en-", false)]
    [InlineData("en_US", false)]
    [InlineData("abcdefghi", false)]
    [InlineData("", false)]
    public void Language_tags_follow_BCP_47(string tag, bool wellFormed = true) => Assert.Equal(wellFormed, LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("ftp://ftp.is.co.za/rfc/rfc1808.txt")]
    [InlineData("http://[2001:db8::7]:80/c=GB?one#two")]
    [InlineData("http://[v1.a:b]/")]
    [InlineData("mailto:John.Doe@example.com")]
    [InlineData("tel:+1-816-555-1212")]
    [InlineData("urn:oasis:names:specification:docbook:dtd:xml:4.1.2")]
    [InlineData("https://user:p%20w@example.org")]
    [InlineData("a b:c", false)]
    [InlineData("http://exa mple.org/", false)]
    [InlineData("http://example.org/a%2", false)]
    [InlineData("http://example.org/é", false)]
    [InlineData("http://example.org:8a/", false)]
    [InlineData("http://[::1", false)]
    [InlineData("http://[::1%25eth0]/", false)]
    [InlineData("http://[1.2.3.4]/", false)]
    [InlineData("http://a/#b#c", false)]
    [InlineData("http://a/[b]", false)]
    [InlineData("1http://a", false)]
    [InlineData("//example.org/a", false)]
    [InlineData("C:\\a", false)]
    public void Uris_follow_RFC_3986(string text, bool absolute = true) => Assert.Equal(absolute, UriSyntax.IsAbsolute(text));

    [Theory]
    [InlineData("side", "sied", 1)]
    [InlineData("Killed", "kiled", 1)]
    [InlineData("a", "b", 1)]
    [InlineData("abc", "xyz", 3)]
    public void Distance_counts_slips(string a, string b, int distance) => Assert.Equal(distance, Suggestions.Distance(a, b, 5));
}
