using System.Text;
using FactKit.Generated;
using FactKit.Reading;

namespace FactKit.Tests.Generated;

/// <summary>A pattern looks at each character a number of times that does not grow with the text: an engine that goes back would never end.</summary>
public class PatternCostTests
{
    [Theory]
    [InlineData("(?:a+)+\\z")]
    [InlineData("(?:a|aa)+\\z")]
    [InlineData("\\A(?:a|a)*\\z")]
    [InlineData("\\A(?:.*a){20}\\z")]
    [InlineData("(?:[a-z]+)*[0-9]")]
    public void Patterns_do_not_go_back(string regex)
    {
        var pattern = new TextPattern("source", regex);
        string small = new string('a', 20_000) + "!", great = new string('a', 160_000) + "!";
        var ratio = Cost.Ratio(() => pattern.IsMatch(small), () => pattern.IsMatch(great), most: 40);
        Assert.True(ratio < 40, $"eight times the text took {ratio:F1} times as long");
        var reader = new JsonFactReader(Encoding.UTF8.GetBytes($"\"{great}\""), FactReadOptions.Default);
        new TextShape(pattern: pattern).Read(ref reader);
        reader.Finish(out var issues);
        Assert.Equal(FactCodes.PatternMismatch, Assert.Single(issues).Code);
    }
}
