using System.Diagnostics;
using FactKit.Compiler.Rules;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>Long rules take linear time and little stack; deep ones are refused.</summary>
public class SizeTests
{
    [Theory]
    [InlineData("count > 1", " && ")]
    [InlineData("count > 1", " || ")]
    [InlineData("has(note)", " && ")]
    [InlineData("!has(note)", " || ")]
    public void Ten_thousand_conditions_check(string term, string sign) =>
        Assert.NotNull(RuleCompiler.Check(string.Join(sign, Enumerable.Repeat(term, 10_000)), LossScope.OfLoss).Root);

    [Theory]
    [InlineData("1", "+", "> 2")]
    [InlineData("'a'", "+", "!= ''")]
    [InlineData("[1]", "+", "!= []")]
    [InlineData("price", "+", "> 1")]
    public void Ten_thousand_operands_check(string term, string sign, string rest)
    {
        var root = RuleCompiler.Check(string.Join(sign, Enumerable.Repeat(term, 10_000)) + rest, LossScope.OfLoss).Root!;
        Assert.True(root.Depth < 50);
    }

    [Theory]
    [InlineData("1", "-")]
    [InlineData("1", " == ")]
    [InlineData("true", " ? true : ")]
    public void Chains_that_nest_have_a_limit(string term, string sign)
    {
        var check = RuleCompiler.Check(string.Join(sign, Enumerable.Repeat(term, 10_000)), LossScope.OfLoss);
        Assert.Contains(check.Faults[0].Descriptor.Id, new[] { "FK0501", "FK0507" });
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("size(", ")")]
    [InlineData("{1:", "}")]
    public void Brackets_nest_64_deep(string open, string close)
    {
        Assert.DoesNotContain(Parse(64), id => id == "FK0501");
        Assert.Equal(["FK0501"], Parse(65));
        Assert.Equal(["FK0501"], Parse(100_000));

        IEnumerable<string> Parse(int depth) => RuleCompiler.Check(string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth)), VariableScope.Empty)
            .Faults.Select(fault => fault.Descriptor.Id);
    }

    [Fact]
    public void Signs_and_members_take_no_stack()
    {
        Assert.NotNull(RuleCompiler.Check(new string('-', 20_000) + "1", VariableScope.Empty).Root);
        Assert.NotNull(RuleCompiler.Check(new string('!', 20_001) + "true", VariableScope.Empty).Root);
        Assert.NotEmpty(RuleCompiler.Check("event" + string.Concat(Enumerable.Repeat(".id", 20_000)), LossScope.OfLoss).Faults);
        Assert.NotEmpty(RuleCompiler.Check("[1]" + string.Concat(Enumerable.Repeat("[0]", 20_000)), VariableScope.Empty).Faults);
        Assert.NotEmpty(RuleCompiler.Check("[1]" + string.Concat(Enumerable.Repeat(".map(x, [x])", 20_000)), VariableScope.Empty).Faults);
    }

    [Fact]
    public void Twice_the_text_takes_about_twice_the_time()
    {
        Time(20_000);
        var (half, whole) = (Time(20_000), Time(40_000));
        // Quadratic work would be four times as much; machines that are busy need room.
        Assert.True(whole < half * 3.5 + TimeSpan.FromMilliseconds(50), $"{half} and {whole}");

        static TimeSpan Time(int terms) => Enumerable.Range(0, 3).Min(_ =>
        {
            var text = string.Join(" && ", Enumerable.Range(0, terms).Select(i => $"count > {i}"));
            var clock = Stopwatch.StartNew();
            Assert.NotNull(RuleCompiler.Check(text, LossScope.OfLoss).Root);
            return clock.Elapsed;
        });
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused() =>
        Assert.Equal("FK0501", RuleCompiler.Check(new string(' ', 1_000_001), VariableScope.Empty).Faults[0].Descriptor.Id);
}
