using System.Text.RegularExpressions;
using CsCheck;
using FactKit.Compiler.Text.Patterns;

namespace FactKit.Compiler.Tests.Text.Patterns;

/// <summary>The patterns of rules, which are RE2's.</summary>
public class Re2Tests
{
    [Theory]
    [InlineData("(?i)straße|ÉLAN", "éLAN", true)]
    [InlineData("(?i)^k$", "\u212A", true)]
    [InlineData("(?i:a)b", "Ab", true)]
    [InlineData("(?i:a)b", "AB", false)]
    [InlineData("a(?i)b|c", "C", true)]
    [InlineData("(a(?i)b)c", "aBC", false)]
    [InlineData("(?i)[^a]", "A", false)]
    [InlineData("(?i)(?-i)a", "A", false)]
    [InlineData("^.$", "\r", true)]
    [InlineData("^.$", "\u2028", true)]
    [InlineData("^.$", "\n", false)]
    [InlineData("(?s)^.$", "\n", true)]
    [InlineData("^b$", "a\nb\nc", false)]
    [InlineData("(?m)^b$", "a\nb\nc", true)]
    [InlineData("(?m)\\Ab", "a\nb", false)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("\\Aa\\z", "a", true)]
    [InlineData("^\\s$", "\u00A0", false)]
    [InlineData("^\\s$", "\v", false)]
    [InlineData("^[[:space:]]$", "\v", true)]
    [InlineData("^[[:^alpha:]1]+$", "1é", true)]
    [InlineData("^[^[:alpha:]]$", "a", false)]
    [InlineData("\\Qa.b(\\E+$", "a.b((", true)]
    [InlineData("\\Qa|b", "b", false)]
    [InlineData("^\\pL\\PN$", "éx", true)]
    [InlineData("^\\p{^Lu}$", "A", false)]
    [InlineData("^\\x{1F600}\\a\\101\\060$", "\U0001F600\aA0", true)]
    [InlineData("^{a}]$", "{a}]", true)]
    [InlineData("^a{,2}$", "a{,2}", true)]
    [InlineData("^a{2}$", "aa", true)]
    [InlineData("^[]a]+$", "]a", true)]
    [InlineData("^[^]a]$", "]", false)]
    [InlineData("^*a$*", "ba", true)]
    [InlineData("\\_\\@", "_@", true)]
    [InlineData("(?P<x>a)(?<y>b)(?U)c+", "abc", true)]
    [InlineData("foo|", "x", true)]
    [InlineData("\\bword\\b", "a word.", true)]
    public void A_pattern_matches_as_in_RE2(string pattern, string text, bool matches) => Assert.Equal(matches, Compile(pattern).IsMatch(text));

    [Theory]
    [InlineData("a(?=b)", 1, 3, "linear time")]
    [InlineData("(a)\\1", 3, 2, "Back-references")]
    [InlineData("\\p{Greek}", 0, 9, "Scripts")]
    [InlineData("[[:letter:]]", 1, 10, "no such class")]
    [InlineData("\\C", 0, 2, "byte")]
    [InlineData("\\u0041", 0, 2, "\\x{")]
    [InlineData("a**", 2, 1, "cannot be repeated")]
    [InlineData("(?z)a", 0, 3, "Inline flags")]
    [InlineData("x(", 1, 1, "not closed")]
    [InlineData("a++", 2, 1, "Possessive")]
    [InlineData("\\Z", 0, 2, "end of the whole text")]
    [InlineData("a{1001}", 1, 6, "at most 1000")]
    public void What_RE2_or_linear_time_does_not_have_is_refused(string pattern, int offset, int length, string message)
    {
        var fault = PatternTranslator.Translate(pattern, PatternDialect.Re2).Fault!;
        Assert.Equal((offset, length), (fault.Offset, fault.Length));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_pattern_throws_and_what_is_accepted_compiles()
    {
        var piece = Any.Of("a", "é", "\U0001F600", "\uD83D", ".", "^", "$", "|", "(", ")", "(?:", "(?i)", "(?m-s:", "(?P<m>", "(?", "[", "]", "[^", "-", "*", "+", "?", "{2}", "{2,", "{", "}", "\\", "\\Q", "\\E",
            "\\d", "\\s", "\\b", "\\A", "\\z", "\\pL", "\\P", "\\p{", "\\x41", "\\0", "\\1", "\\12", "[:alpha:]", "[[:word:]", "[[:", "\n");
        piece.Array[0, 12].Select(string.Concat).Sample(pattern =>
        {
            var translation = PatternTranslator.Translate(pattern, PatternDialect.Re2);
            Assert.True(translation.Regex is null != translation.Fault is null);
            if (translation.Fault is { } fault) Assert.True(fault.Offset >= 0 && fault.Length >= 0 && fault.Offset + fault.Length <= pattern.Length);
            else _ = new Regex(translation.Regex!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }, iter: 3_000);
    }

    static Regex Compile(string pattern)
    {
        var translation = PatternTranslator.Translate(pattern, PatternDialect.Re2);
        Assert.Null(translation.Fault);
        return new(translation.Regex!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }
}
