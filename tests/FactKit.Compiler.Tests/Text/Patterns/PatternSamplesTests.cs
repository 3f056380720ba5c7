using System.Text.RegularExpressions;
using FactKit.Compiler.Text.Patterns;

namespace FactKit.Compiler.Tests.Text.Patterns;

public class PatternSamplesTests
{
    [Theory]
    [InlineData("^[A-Z]{2}$")]
    [InlineData("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    [InlineData("(foo|bar)+baz?")]
    [InlineData("^\\p{Lu}\\p{Ll}*$")]
    [InlineData("^[^a-z]+$")]
    [InlineData("\\bword\\b")]
    [InlineData("^.{3,5}$")]
    public void Every_sample_matches_and_there_is_one(string pattern)
    {
        var samples = PatternSamples.Of(pattern, 30);

        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Matches(new Regex(PatternTranslator.Translate(pattern).Regex!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), sample));
        Assert.Equal(samples, PatternSamples.Of(pattern, 30));
    }

    [Fact]
    public void Each_branch_is_met() => Assert.True(PatternSamples.Of("^(cat|dog|bird)$", 10).ToHashSet().SetEquals(["cat", "dog", "bird"]));

    [Theory]
    [InlineData("^[A-Z]+$", 12)]
    [InlineData("^[a-z]{1,200}$", 199)]
    [InlineData("x", 7)]
    [InlineData("^(ab)*$", 8)]
    public void A_text_of_a_length_is_found(string pattern, int length)
    {
        var samples = PatternSamples.OfLength(pattern, length);

        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Equal(length, sample.Length));
    }

    [Fact]
    public void A_pattern_that_cannot_be_read_has_none() => Assert.Empty(PatternSamples.Of("(", 5));
}
