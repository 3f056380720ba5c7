using FactKit.Compiler.Rules;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>A guard guards its own place and no other, whatever names and keys look like.</summary>
public class GuardPathTests
{
    [Theory]
    [InlineData("!has(named['a'].note) || named['a'].note != ''")]
    [InlineData("!has(named['a].'].note) || named['a].'].note != ''")]
    [InlineData("!has(named['a'].named['b'].note) || named['a'].named['b'].note != ''")]
    [InlineData("!has(named.a.note) || named['a'].note != ''")]
    [InlineData("!has(self.`side.leader`) || self.`side.leader` != ''")]
    public void A_guard_is_found_again(string text) => Assert.Empty(RuleCompiler.Check(text, LossScope.OfLoss).Faults);

    [Theory]
    [InlineData("!has(named['a].named[b'].note) || named['a'].named['b'].note != ''")]
    [InlineData("!has(named['a'].named['b'].note) || named['a].named[b'].note != ''")]
    [InlineData("!has(named['a].note'].note) || named['a'].note != ''")]
    [InlineData("!has(named['\\0001\\000a'].note) || named['a'].note != ''")]
    [InlineData("!has(named['a'].note) || named['b'].note != ''")]
    [InlineData("!has(parts[0].note) || parts[1].note != ''")]
    [InlineData("!has(self.`side.leader`) || side.leader.sector == 'rebel'")]
    [InlineData("!has(side.leader) || self.`side.leader` != ''")]
    public void A_guard_of_another_place_is_none(string text) =>
        Assert.Equal("FK0508", Assert.Single(RuleCompiler.Check(text, LossScope.OfLoss).Faults).Descriptor.Id);
}
