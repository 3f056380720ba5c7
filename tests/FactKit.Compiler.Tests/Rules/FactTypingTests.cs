using FactKit.Compiler.Rules;
using FactKit.Compiler.Rules.Checking;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>Rules over the types of a schema: what is accepted, and what follows.</summary>
public class FactTypingTests
{
    [Theory]
    [InlineData("best(killed) <= 92", false, true)]
    [InlineData("best(killed) == best(killed) + best(wounded)", true, true)]
    [InlineData("total >= 0.5", false, true)]
    [InlineData("1 < price", false, false)]
    [InlineData("price < 0.1", false, false)]
    [InlineData("count < price", false, false)]
    [InlineData("price <= total", false, true)]
    [InlineData("began <= '1985-04'", false, true)]
    [InlineData("sector == 'rebel' && 'military' != sector", false, false)]
    [InlineData("sector in ['rebel', 'civilian']", false, false)]
    [InlineData("label == 'anything'", false, false)]
    [InlineData("sector == (count > 1 ? 'rebel' : 'military')", false, false)]
    [InlineData("label == place", false, false)]
    [InlineData("link.startsWith('https')", false, false)]
    [InlineData("link == 'https://example.org/'", false, false)]
    [InlineData("length <= duration('1h')", true, true)]
    [InlineData("side.sector == 'rebel'", false, true)]
    [InlineData("has(side.leader) && side.leader.sector == 'rebel'", false, true)]
    [InlineData("side == 'nato'", false, false)]
    [InlineData("killed.all(c, c.rank != 'deprecated' && size(c.by) > 0 && 'x' in c.by.map(b, b == 'y' ? 'x' : 'z'))", false, false)]
    [InlineData("killed.exists(c, c.value > 3)", false, true)]
    [InlineData("killed.all(c, !has(c.confidence) || c.confidence > 50)", false, false)]
    [InlineData("killed.all(c, c.evidence.all(e, e.exact != ''))", false, false)]
    [InlineData("has(killed) && roots(killed) >= 2", false, false)]
    [InlineData("compatible(killed)", false, true)]
    [InlineData("known(killed) && known(total)", false, true)]
    [InlineData("lower(best(killed)) <= 3", false, true)]
    [InlineData("earliest(began) <= latest(began)", false, true)]
    [InlineData("has(note) && note != ''", false, false)]
    [InlineData("!has(note) || note != ''", false, false)]
    [InlineData("has(note) ? note != '' : true", false, false)]
    [InlineData("!(has(note) && has(age)) || note != '' && age > 1", false, false)]
    [InlineData("(has(note) || has(note)) && note != ''", false, false)]
    [InlineData("has(self.note) && self.note != '' && note != ''", false, false)]
    [InlineData("!has(note) ? true : note != ''", false, false)]
    [InlineData("parts.all(p, has(p.note) && p.note != '')", false, false)]
    [InlineData("parts.map(p, has(p.note), p.note) == names", false, false)]
    [InlineData("event.kind == 'strike' && event.workers > 1", false, false)]
    [InlineData("event.kind != 'attack' || has(event.weapon) && event.weapon != ''", false, false)]
    [InlineData("events.all(e, e.kind == 'attack' ? e.killed > 1 : e.id != '')", false, false)]
    [InlineData("scores.all(k, k != '') && has(scores.x) && scores.x > 1", true, false)]
    [InlineData("self.`admin-1` == '' || self.package == ''", false, false)]
    [InlineData("cel.bind(b, best(killed), b > 1 && b < 3)", false, true)]
    [InlineData("sum(killed.map(c, 1)) > 2", true, false)]
    [InlineData("sum([best(killed), best(wounded)]) > 2", true, true)]
    [InlineData("type(count) == int && type(total) == quantity", false, true)]
    public void A_rule_checks(string text, bool fallible, bool uncertain)
    {
        var check = RuleCompiler.Check(text, LossScope.OfLoss, RuleTypes.Bool);
        Assert.Equal("", string.Join("; ", check.Faults.Select(fault => fault.Message)));
        Assert.Equal((fallible, uncertain), (check.Root!.Fallible, check.Root.Uncertain));
    }

    [Fact]
    public void A_union_reads_its_cases_under_its_discriminator() =>
        Assert.Empty(RuleCompiler.Check("kind == 'strike' ? workers > 1 : true", LossScope.OfEvent).Faults);

    [Theory]
    [InlineData("has(age) && age > 1", true)]
    [InlineData("has(age)", false)]
    [InlineData("names.exists(n, n == place)", true)]
    [InlineData("place == ''", false)]
    public void What_depends_on_a_sensitive_field_is_sensitive(string text, bool sensitive) =>
        Assert.Equal(sensitive, RuleCompiler.Check(text, LossScope.OfLoss).Root!.Sensitive);

    [Fact]
    public void Literals_take_the_type_of_the_other_side()
    {
        var compare = (CheckedCall)RuleCompiler.Check("price < 0.10", LossScope.OfLoss).Root!;
        Assert.Equal(0.10m, ((CheckedLiteral)compare.Arguments[1]).Value);
        var vague = (CheckedConvert)((CheckedCall)RuleCompiler.Check("total < 92", LossScope.OfLoss).Root!).Arguments[1];
        Assert.Equal((RuleTypes.QuantityType, false), (vague.Type, vague.Uncertain));
        var text = (CheckedEnumText)((CheckedCall)RuleCompiler.Check("'rebel' == sector", LossScope.OfLoss).Root!).Arguments[0];
        Assert.Equal(("rebel", "Rebel"), (text.Text, text.CSharpMember));
    }

    [Fact]
    public void What_when_says_guards_the_rest()
    {
        var rule = RuleCompiler.CheckRule("has(note)", "note != '' && has(age)", ["note"], LossScope.OfLoss);
        Assert.Empty(rule.Assert.Faults);
        Assert.Empty(rule.Holes[0].Faults);
        Assert.IsType<CheckedLogic>(rule.Holds);
        Assert.Equal("FK0508", RuleCompiler.CheckRule("has(note)", "true", ["age"], LossScope.OfLoss).Holes[0].Faults[0].Descriptor.Id);
        Assert.Equal("FK0508", RuleCompiler.CheckRule(null, "note != ''", [], LossScope.OfLoss).Assert.Faults[0].Descriptor.Id);
        Assert.Empty(RuleCompiler.CheckRule(null, "!has(note) || note == ''", ["note"], LossScope.OfLoss).Holes[0].Faults);
    }

    [Fact]
    public void A_pattern_stands_translated_in_the_tree()
    {
        var call = (CheckedCall)RuleCompiler.Check("place.matches(r'^\\d+$')", LossScope.OfLoss).Root!;
        var pattern = Assert.IsType<CheckedPattern>(call.Arguments[1]);
        Assert.Equal(("^\\d+$", "\\A[0-9]+\\z"), (pattern.Pattern, pattern.Regex));
    }
}
