using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using FactKit.Compiler.Text.Patterns;

namespace FactKit.Compiler.Tests.Text.Patterns;

public class PatternTranslatorTests
{
    [Theory]
    [InlineData("b", "abc", true)]
    [InlineData("^b", "abc", false)]
    [InlineData("^abc$", "abc", true)]
    [InlineData("^abc$", "abc\n", false)]
    [InlineData("^abc$", "x\nabc\ny", false)]
    [InlineData("^a.c$", "a\U0001F600c", true)]
    [InlineData("^a..c$", "a\U0001F600c", false)]
    [InlineData("^.$", "\n", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[^a]$", "\U0001F600", true)]
    [InlineData("^[^a]$", "\n", true)]
    [InlineData("^[^a]{2}$", "\U0001F600", false)]
    [InlineData("^[\U0001F600-\U0001F64F]+$", "\U0001F601\U0001F64F", true)]
    [InlineData("^[\U0001F600-\U0001F64F]+$", "\U0001F650", false)]
    [InlineData("^[^\U0001F600-\U0001F64F]$", "\U0001F650", true)]
    [InlineData("^[^\U0001F600-\U0001F64F]$", "\U0001F610", false)]
    [InlineData("^[a-\U0001F600]{3}$", "z\uFFFD\U0001F600", true)]
    [InlineData("^[\uE000-\U0010FFFF]$", "\U0010FFFF", true)]
    [InlineData("^\U0001F600{2}$", "\U0001F600\U0001F600", true)]
    [InlineData("^\U0001F600{2}$", "\U0001F600\uDE00", false)]
    [InlineData("^[\U00010000-\U0010FFFF]{2}$", "\U00010000\U0010FFFF", true)]
    [InlineData("^\\u{1F600}\\x{1F600}\\uD83D\\uDE00$", "\U0001F600\U0001F600\U0001F600", true)]
    [InlineData("^\\x41\\u0042\\t\\/\\-\\.$", "AB\t/-.", true)]
    [InlineData("^\\d+$", "0129", true)]
    [InlineData("^\\d+$", "٣", false)]
    [InlineData("^\\D$", "٣", true)]
    [InlineData("^\\w+$", "aZ_9", true)]
    [InlineData("^\\w$", "é", false)]
    [InlineData("^\\W$", "\U0001F600", true)]
    [InlineData("^\\s+$", " \t\u00A0\uFEFF\u2003", true)]
    [InlineData("^\\s$", "\u180E", false)]
    [InlineData("^[\\s\\S]$", "\U0001F600", true)]
    [InlineData("^[\\d.-]+$", "1.-2", true)]
    [InlineData("^[^\\d\\s]+$", "1", false)]
    [InlineData("^\\p{Lu}\\p{Ll}+$", "Élan", true)]
    [InlineData("^\\p{Lu}$", "\U00010400", true)]
    [InlineData("^\\p{Ll}$", "\U00010400", false)]
    [InlineData("^\\P{Lu}$", "\U00010400", false)]
    [InlineData("^\\P{Lu}$", "\U00010428", true)]
    [InlineData("^\\P{Lu}{2}$", "\U00010428", false)]
    [InlineData("^[^\\p{L}]$", "\U00020000", false)]
    [InlineData("^[^\\p{L}]$", "\U0001F600", true)]
    [InlineData("^[\\p{L}\\p{M}'-]+$", "O'Brien-Łódź", true)]
    [InlineData("^\\p{So}$", "\U0001F600", true)]
    [InlineData("^(a|b)+$", "abba", true)]
    [InlineData("^a|b$", "ax", true)]
    [InlineData("^(?:a|b){2,3}$", "a", false)]
    [InlineData("^(?<x>a)(?P<y>b)$", "ab", true)]
    [InlineData("^a{2}b{1,}c{0,1}$", "aabb", true)]
    [InlineData("^a*?b+?c??$", "aab", true)]
    [InlineData("", "anything", true)]
    [InlineData("^$", "", true)]
    [InlineData("^(|a)$", "", true)]
    [InlineData("\\bcat\\b", "a cat.", true)]
    [InlineData("\\bcat\\b", "cat", true)]
    [InlineData("\\bcat\\b", "concat", false)]
    [InlineData("\\bcat\\b", "écat", true)]
    [InlineData("\\Bcat", "concat", true)]
    [InlineData("\\Bcat", "cat", false)]
    [InlineData("^\\b[a-z]+\\b$", "abc", true)]
    [InlineData("(\\ba|b\\b)", "xb", true)]
    [InlineData("(\\ba|b\\b)", "xab", true)]
    [InlineData("(\\ba|b\\b)", "xabx", false)]
    [InlineData("a\\b-", "a-", true)]
    [InlineData("a\\bb", "ab", false)]
    [InlineData("\\b\\.", "a.", true)]
    [InlineData("\\b\\.", " .", false)]
    [InlineData("A", "a", false)]
    [InlineData("^i$", "İ", false)]
    public void A_translated_pattern_matches_as_ECMA_and_RE2_say(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Compile(pattern).IsMatch(text));

    [Theory]
    [InlineData("a(?=b)", 1, 3, "Lookahead")]
    [InlineData("(?<!b)a", 0, 4, "Lookahead and lookbehind")]
    [InlineData("(a)\\1", 3, 2, "Back-references")]
    [InlineData("(?<n>a)\\k<n>", 7, 2, "Back-references")]
    [InlineData("(?P=n)", 0, 4, "Back-references")]
    [InlineData("a++", 2, 1, "Possessive")]
    [InlineData("(?>a)", 0, 3, "Atomic")]
    [InlineData("(?i)a", 0, 3, "Inline flags")]
    [InlineData("(?(a)b)", 0, 3, "Conditionals")]
    [InlineData("\\Aa", 0, 2, "write `^`")]
    [InlineData("a\\z", 1, 2, "write `$`")]
    [InlineData("a\\q", 1, 2, "`\\q` is no escape")]
    [InlineData("a\\@", 1, 2, "needs no backslash")]
    [InlineData("a\\", 1, 1, "backslash ends")]
    [InlineData("[z-a]", 1, 3, "runs backwards")]
    [InlineData("[a-\\d]", 1, 4, "from one character to another")]
    [InlineData("[a", 0, 1, "not closed")]
    [InlineData("[]", 0, 2, "empty")]
    [InlineData("[[:alpha:]]", 1, 2, "POSIX")]
    [InlineData("(a", 0, 1, "not closed")]
    [InlineData("a)", 1, 1, "closes nothing")]
    [InlineData("*a", 0, 1, "nothing before it")]
    [InlineData("a|+", 2, 1, "nothing before it")]
    [InlineData("a**", 2, 1, "cannot be repeated")]
    [InlineData("^*", 1, 1, "anchor")]
    [InlineData("a{", 1, 1, "A count is written")]
    [InlineData("{a", 0, 1, "stands alone")]
    [InlineData("a]", 1, 1, "stands alone")]
    [InlineData("a{3,2}", 1, 5, "exchange")]
    [InlineData("a{1001}", 1, 6, "at most 1000")]
    [InlineData("a{99999999999}", 1, 13, "at most 1000")]
    [InlineData("x(a{30}b){40}", 1, 12, "multiply to 1200")]
    [InlineData("\\p{Greek}", 0, 9, "no general category")]
    [InlineData("\\pL", 0, 2, "in braces")]
    [InlineData("\\p{Cs}", 0, 6, "no general category")]
    [InlineData("\\uD83D", 0, 6, "lone surrogates")]
    [InlineData("\\u{110000}", 0, 10, "up to 10FFFF")]
    [InlineData("\\x4", 0, 2, "A code point is written")]
    [InlineData("(?<1>a)", 0, 3, "name of a group")]
    [InlineData("(?<a>x)(?<a>y)", 10, 1, "Two groups")]
    [InlineData(".\\b.", 1, 2, "only supported beside")]
    public void What_is_not_shared_is_refused_where_it_stands(string pattern, int offset, int length, string message)
    {
        var translation = PatternTranslator.Translate(pattern);
        Assert.Null(translation.Regex);
        Assert.Equal((offset, length), (translation.Fault!.Offset, translation.Fault.Length));
        Assert.Contains(message, translation.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_are_faults()
    {
        Assert.Contains("64 deep", PatternTranslator.Translate(new string('(', 3_000)).Fault!.Message, StringComparison.Ordinal);
        Assert.Null(PatternTranslator.Translate(new string('(', 64) + "a" + new string(')', 64)).Fault);
        Assert.Contains("at most 4000", PatternTranslator.Translate(new string('a', 4_001)).Fault!.Message, StringComparison.Ordinal);
        Assert.Contains("maxLength", PatternTranslator.Translate("^.{1,1000}$").Fault!.Message, StringComparison.Ordinal);
        Assert.Null(PatternTranslator.Translate("^[a-z]{1,1000}$").Fault);
        Assert.Contains("half of a surrogate", PatternTranslator.Translate("a\uD83D").Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Categories_above_the_basic_plane_are_those_of_the_runtime()
    {
        var count = 0;
        foreach (var name in AstralCategories.Names.Where(n => n.Length == 2))
            foreach (var range in AstralCategories.Of(name))
                for (var c = range.First; c <= range.Last; c++, count++)
                    if (Short(CharUnicodeInfo.GetUnicodeCategory(c)) != name) Assert.Fail($"U+{c:X} is not {name}");
        Assert.Equal(0x100000, count);
    }

    [Theory]
    [InlineData("L")]
    [InlineData("Nd")]
    [InlineData("So")]
    [InlineData("Co")]
    public void Closing_gaps_changes_unassigned_code_points_only(string name)
    {
        var exact = AstralCategories.Of(name).SelectMany(r => Enumerable.Range(r.First, r.Last - r.First + 1)).ToHashSet();
        foreach (var range in AstralCategories.WithGapsClosed(name))
            for (var c = range.First; c <= range.Last; c++)
                if (!exact.Remove(c)) Assert.Equal(UnicodeCategory.OtherNotAssigned, CharUnicodeInfo.GetUnicodeCategory(c));
        Assert.Empty(exact);
    }

    [Fact]
    public void A_class_matches_exactly_its_code_points()
    {
        var point = Gen.OneOf(Gen.Int[0, 0x7F], Gen.Int[0xD700, 0xD7FF], Gen.Int[0xE000, 0x10020], Gen.Int[0x103F0, 0x10C10], Gen.Int[0x10FFF0, 0x10FFFF]);
        var range = Gen.Select(point, point, (a, b) => (First: Math.Min(a, b), Last: Math.Max(a, b)));
        Gen.Select(range.Array[1, 4], Gen.Bool, point.Array[10]).Sample((ranges, negated, points) =>
        {
            var regex = Compile($"^[{(negated ? "^" : "")}{string.Concat(ranges.Select(r => $"\\u{{{r.First:X}}}-\\u{{{r.Last:X}}}"))}]$");
            foreach (var c in points.Concat(ranges.SelectMany(r => new[] { r.First, r.Last, r.First - 1, r.Last + 1 })).Where(Rune.IsValid))
                Assert.Equal(ranges.Any(r => r.First <= c && c <= r.Last) != negated, regex.IsMatch(new Rune(c).ToString()));
        }, iter: 300);
    }

    [Fact]
    public void No_pattern_throws_and_what_is_accepted_compiles()
    {
        var piece = Any.Of("a", "b", "é", "\U0001F600", "\uD83D", ".", "^", "$", "|", "(", ")", "(?:", "(?<n>", "(?P<m>", "(?=", "(?", "[", "]", "[^", "-", "*", "+", "?", "{2}", "{2,}", "{2,5}", "{", "}",
            "{1000}", "\\", "\\d", "\\W", "\\s", "\\b", "\\B", "\\p{L}", "\\P{Lu}", "\\p{", "\\x41", "\\u", "\\u{1F600}", "\\uD83D", "\\uDE00", "\\.", "\\-", "[a-z]", "[^\\p{N}-]", "&&", "~", " ", "#", "\n");
        var accepted = 0;
        piece.Array[0, 14].Select(string.Concat).Sample(pattern =>
        {
            var translation = PatternTranslator.Translate(pattern);
            Assert.True(translation.Regex is null != translation.Fault is null);
            if (translation.Fault is { } fault)
            {
                Assert.True(fault.Offset >= 0 && fault.Length >= 0 && fault.Offset + fault.Length <= pattern.Length);
                return;
            }
            Interlocked.Increment(ref accepted);
            _ = new Regex(translation.Regex!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }, iter: 2_000);
        Assert.True(accepted > 100, $"only {accepted} patterns were accepted");
    }

    static Regex Compile(string pattern)
    {
        var translation = PatternTranslator.Translate(pattern);
        Assert.Null(translation.Fault);
        return new Regex(translation.Regex!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    static readonly string[] ShortNames = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn".Split(' ');

    static string Short(UnicodeCategory category) => ShortNames[(int)category];

    /// <summary>What is refused for its size is what .NET would refuse, or a little more; what is not is taken.</summary>
    [Theory]
    [InlineData("(\\w{1000}|^.$)+c$", false)]
    [InlineData("(\\w{600}|b)+(\\w{600}|b)+$", false)]
    [InlineData("((\\w{500}|x)+y)+c$", false)]
    [InlineData("(\\w{900}|b)+c$", true)]
    [InlineData("\\w{1000,}$", true)]
    public void Open_ended_repetitions_count_once_more(string pattern, bool fits)
    {
        var translation = PatternTranslator.Translate(pattern);
        Assert.Equal(fits, translation.Regex is not null);
        if (translation.Regex is { } regex) _ = new Regex(regex, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        else Assert.Contains("states", translation.Fault!.Message, StringComparison.Ordinal);
    }
}
