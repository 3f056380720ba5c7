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

    /// <summary>It leaves out what cannot matter; within the limit the result is that of the whole table.</summary>
    [Fact]
    public void Distance_is_that_of_the_whole_table()
    {
        var random = new Random(5);
        var within = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var a = Word(random, random.Next(12));
            var b = random.Next(2) == 0 ? Word(random, random.Next(12)) : Slip(random, a);
            var (limit, whole) = (random.Next(1, 6), WholeTable(a, b));
            var distance = Suggestions.Distance(a, b, limit);
            if (whole <= limit) within++;
            Assert.True(whole <= limit ? distance == whole : distance > limit, $"{a} {b} within {limit}: {distance}, not {whole}");
        }
        Assert.InRange(within, 2_000, 18_000);
    }

    static string Word(Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => "abcABé"[random.Next(6)])]);

    static string Slip(Random random, string word)
    {
        for (var n = random.Next(1, 4); n > 0 && word.Length > 1; n--)
        {
            var at = random.Next(word.Length - 1);
            word = random.Next(3) switch { 0 => word.Remove(at, 1), 1 => word.Insert(at, "x"), _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..] };
        }
        return word;
    }

    static int WholeTable(string a, string b)
    {
        (a, b) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }
                var cost = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, table[i - 2, j - 2] + 1);
                table[i, j] = cost;
            }
        }
        return table[a.Length, b.Length];
    }
}
