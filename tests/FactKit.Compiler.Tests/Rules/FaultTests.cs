using FactKit.Compiler.Rules;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>Each fault of a rule, at its exact place.</summary>
public class FaultTests
{
    [Theory]
    // FK0500
    [InlineData("count +", 7, 0, "FK0500", "Expected a value, but the rule ends.")]
    [InlineData("count + * 2 > 0", 8, 1, "FK0500", "Expected a value, but found \"*\".")]
    [InlineData("count > 0 count", 10, 5, "FK0500", "Expected an operator or the end of the rule, but found \"count\".")]
    [InlineData("(count > 0", 0, 1, "FK0500", "The \"(\" that stands here is not closed: the rule ends before its \")\".")]
    [InlineData("count > 0 && (count < 9 || (place == '')", 13, 1, "FK0500", "\"(\" that stands here is not closed")]
    [InlineData("(count > 0 count", 11, 5, "FK0500", "Expected an operator or \")\", but found \"count\".")]
    [InlineData("count in [1, 2", 9, 1, "FK0500", "The \"[\" that stands here is not closed: the rule ends before its \"]\".")]
    [InlineData("{'a': 1", 0, 1, "FK0500", "\"{\" that stands here is not closed")]
    [InlineData("names[0", 5, 1, "FK0500", "\"[\" that stands here is not closed")]
    [InlineData("size(place", 4, 1, "FK0500", "\"(\" that stands here is not closed")]
    [InlineData("place.size(", 10, 1, "FK0500", "\"(\" that stands here is not closed")]
    [InlineData("count = 1", 6, 1, "FK0500", "equality is written \"==\"")]
    [InlineData("count > 0 & true", 10, 1, "FK0500", "\"and\" is written \"&&\"")]
    [InlineData("größe > 1", 2, 1, "FK0500", "backquotes")]
    [InlineData("`admin-1` == ''", 0, 9, "FK0500", "self.`admin-1`")]
    [InlineData("place.size(1,) > 0", 13, 1, "FK0500", "another argument")]
    [InlineData("count > 0 ? true", 16, 0, "FK0500", "the other value")]
    [InlineData("-!true", 1, 1, "FK0500", "brackets around the signs")]
    [InlineData("", 0, 0, "FK0500", "Expected a value")]
    [InlineData("place. == ''", 7, 2, "FK0500", "name of a member")]
    // FK0502
    [InlineData("place == 'a\\q'", 11, 2, "FK0502", "is no escape")]
    [InlineData("place == 'abc", 9, 4, "FK0502", "not closed in its line")]
    [InlineData("place == '''abc\n", 9, 7, "FK0502", "not closed")]
    [InlineData("place == '\\uD800'", 10, 6, "FK0502", "no character of Unicode")]
    [InlineData("place == '\\U00110000'", 10, 10, "FK0502", "no character of Unicode")]
    [InlineData("place == '\\x1'", 10, 3, "FK0502", "2 hexadecimal digits")]
    [InlineData("place == '\\400'", 10, 2, "FK0502", "is no escape")]
    [InlineData("place == '\\08'", 10, 2, "FK0502", "three digits")]
    [InlineData("b'\\u0041' == b'A'", 2, 2, "FK0502", "Bytes have no")]
    [InlineData("count > 12a", 10, 1, "FK0502", "A number ends here")]
    [InlineData("count > 0x", 8, 2, "FK0502", "needs a digit")]
    [InlineData("self.`x", 5, 1, "FK0502", "not closed")]
    // FK0503
    [InlineData("package != ''", 0, 7, "FK0503", "write self.package")]
    // FK0504, FK0505, FK0506
    [InlineData("cuont > 0", 0, 5, "FK0504", "did you mean \"count\"?")]
    [InlineData("names.all(name, nam != '')", 16, 3, "FK0504", "did you mean \"name\"?")]
    [InlineData("sector == rebel", 10, 5, "FK0504", "a text stands in quotes")]
    [InlineData("side.sectr == 'rebel'", 5, 5, "FK0505", "Ref<Actor> has no member \"sectr\"; did you mean \"sector\"?")]
    [InlineData("killed.exists(c, c.rnk == 'normal')", 19, 3, "FK0505", "did you mean \"rank\"?")]
    [InlineData("killed.value > 1", 7, 5, "FK0505", "write best(killed)")]
    [InlineData("events.kind == 'x'", 7, 4, "FK0505", "events.all(x, ...)")]
    [InlineData("count.x > 1", 6, 1, "FK0505", "int has no member \"x\"")]
    [InlineData("siz(place) > 0", 0, 3, "FK0506", "did you mean \"size\"?")]
    [InlineData("startsWith(place, 'x')", 0, 10, "FK0506", "write value.startsWith(...)")]
    [InlineData("killed.best() > 1", 7, 4, "FK0506", "write best(...)")]
    [InlineData("all(names, n != '')", 0, 3, "FK0506", "write list.all(x, ...)")]
    // FK0507
    [InlineData("count + share > 0.0", 6, 1, "FK0507", "\"+\" does not take int and double")]
    [InlineData("count == 1u", 6, 2, "FK0507", "write the number with a \"u\"")]
    [InlineData("place > 1", 6, 1, "FK0507", "\">\" does not take string and int: it takes")]
    [InlineData("place == null", 6, 2, "FK0507", "has(...)")]
    [InlineData("at < '2015-01-01T00:00:00Z'", 3, 1, "FK0507", "write timestamp(\"...\")")]
    [InlineData("count.all(x, x > 0)", 6, 3, "FK0507", "goes through a list or a map")]
    [InlineData("price > share", 6, 1, "FK0507", "convert with decimal(...)")]
    [InlineData("1u - 2 == 1u", 3, 1, "FK0507", "uint and int")]
    // FK0508
    [InlineData("note != ''", 0, 4, "FK0508", "write has(note) && ...")]
    [InlineData("note != '' && has(note)", 0, 4, "FK0508", "has(note)")]
    [InlineData("has(note) || note != ''", 13, 4, "FK0508", "has(note)")]
    [InlineData("has(note) ? true : note != ''", 19, 4, "FK0508", "has(note)")]
    [InlineData("parts.all(p, p.note != '')", 15, 4, "FK0508", "has(p.note)")]
    [InlineData("parts.exists(p, has(p.note)) && note == ''", 32, 4, "FK0508", "has(note)")]
    [InlineData("side.leader.sector == 'rebel'", 5, 6, "FK0508", "has(side.leader)")]
    [InlineData("killed.all(c, c.confidence > 50)", 16, 10, "FK0508", "has(c.confidence)")]
    // FK0509
    [InlineData("event.workers > 1", 6, 7, "FK0509", "\"event.workers\" belongs to strike only: write event.kind == \"strike\" &&")]
    [InlineData("event.kind == 'attack' && event.workers > 1", 32, 7, "FK0509", "strike")]
    [InlineData("events.all(e, e.kind != 'strike' || e.killed > 1)", 38, 6, "FK0509", "e.kind == \"attack\"")]
    // FK0510
    [InlineData("killed > 1", 0, 6, "FK0510", "a list of claims, no plain value: write best(killed)")]
    [InlineData("has(seen) && seen > 1", 13, 4, "FK0510", "write seen.value, or best(seen)")]
    [InlineData("killed == wounded", 0, 6, "FK0510", "best(killed)")]
    [InlineData("1 + killed > 1", 4, 6, "FK0510", "best(killed)")]
    // FK0511
    [InlineData("count < 9223372036854775807 + 1", 8, 23, "FK0511", "out of the range of int")]
    [InlineData("count < 9223372036854775808", 8, 19, "FK0511", "out of the range of int")]
    [InlineData("count < 1 / 0", 8, 5, "FK0511", "divides by zero")]
    [InlineData("count < -(-9223372036854775808)", 8, 23, "FK0511", "out of the range of int")]
    [InlineData("count < int('x')", 8, 8, "FK0511", "no int")]
    [InlineData("count < [1, 2][2]", 15, 1, "FK0511", "none at 2")]
    [InlineData("{'a': 1, 'a': 2}.a > 1", 9, 3, "FK0511", "stands in this map twice")]
    [InlineData("at < timestamp('2015')", 5, 17, "FK0511", "\"2015\" is no timestamp: expected a timestamp with its offset")]
    [InlineData("at < timestamp('2015-01-01T00:00:00.1234567891Z')", 5, 44, "FK0511", "at most 9 digits")]
    [InlineData("at < timestamp('2015-01-01t00:00:00z')", 5, 33, "FK0511", "\"T\" and \"Z\"")]
    [InlineData("at < timestamp(999999999999)", 5, 23, "FK0511", "out of the range of timestamp")]
    [InlineData("at - at < duration('1 h')", 10, 15, "FK0511", "\"1 h\" is no duration")]
    [InlineData("at - at < duration('P30D')", 10, 16, "FK0511", "write hours, minutes and seconds, as \"720h\"")]
    [InlineData("at - at < duration('2d')", 10, 14, "FK0511", "as \"48h\"")]
    [InlineData("at - at < duration('99999999999h')", 10, 24, "FK0511", "out of the range of duration")]
    [InlineData("share < 1e999", 8, 5, "FK0511", "out of the range of double")]
    [InlineData("share < double('x')", 8, 11, "FK0511", "\"x\" is no double")]
    [InlineData("bool('yes')", 0, 11, "FK0511", "\"yes\" is no bool")]
    [InlineData("price < decimal('x')", 8, 12, "FK0511", "\"x\" is no decimal")]
    [InlineData("price < decimal('12345678901234567890123456789')", 8, 40, "FK0511", "at most 28 digits")]
    [InlineData("price < decimal(1e40)", 8, 13, "FK0511", "at most 28 digits")]
    [InlineData("price < 1e40", 8, 4, "FK0511", "at most 28 digits")]
    [InlineData("price < 9223372036854775808", 8, 19, "FK0511", "as 9223372036854775808.0")]
    [InlineData("total > quantity('>=3x')", 8, 16, "FK0511", "\">=3x\" is no quantity")]
    [InlineData("began < date('02/30/2026')", 13, 12, "FK0519", "\"02/30/2026\" is no date")]
    [InlineData("count / 0 > 1", 6, 1, "FK0511", "divides by zero")]
    [InlineData("count % (1 - 1) > 1", 6, 1, "FK0511", "divides by zero")]
    [InlineData("price / 0 > 1.0", 6, 1, "FK0511", "divides by zero")]
    [InlineData("total / 0 > 1", 6, 1, "FK0511", "divides by zero")]
    [InlineData("{'a': 1, 'b': 2}['c'] > 1", 17, 3, "FK0511", "no key \"c\"")]
    [InlineData("{'a': 1, 'b': 2}.c > 1", 17, 1, "FK0511", "no key \"c\"")]
    [InlineData("{1: 'a'}[2] == ''", 9, 1, "FK0511", "no key 2")]
    // FK0512, FK0513
    [InlineData("place.matches('a(?=b)')", 16, 3, "FK0512", "linear time")]
    [InlineData("place.matches('\\\\d\\\\y')", 18, 3, "FK0512", "no escape known here")]
    [InlineData("place.matches(r'\\d\\y')", 18, 2, "FK0512", "no escape known here")]
    [InlineData("place.matches('''[a''')", 17, 1, "FK0512", "not closed")]
    [InlineData("place.matches(place)", 14, 5, "FK0513", "found place")]
    // FK0514
    [InlineData("count", 0, 5, "FK0514", "Expected bool, but this is int: compare it")]
    [InlineData("names && true", 0, 5, "FK0514", "has(...)")]
    [InlineData("!count", 1, 5, "FK0514", "Expected bool")]
    [InlineData("count ? true : false", 0, 5, "FK0514", "Expected bool")]
    [InlineData("names.all(n, size(n))", 13, 7, "FK0514", "Expected bool, but this is int")]
    [InlineData("{1.5: 1}[1.5] == 1", 1, 3, "FK0514", "as a key")]
    // FK0515
    [InlineData("sector == 'militry'", 10, 9, "FK0515", "did you mean \"military\"?")]
    [InlineData("sector in ['rebel', 'x']", 20, 3, "FK0515", "it has military, rebel, civilian")]
    [InlineData("killed.all(c, c.modality == 'sure')", 28, 6, "FK0515", "asserted")]
    // FK0516
    [InlineData("dyn(count) > 1", 0, 3, "FK0516", "no \"dyn\"")]
    [InlineData("Loss{count: 1} == self", 4, 1, "FK0516", "Messages")]
    [InlineData("event.?id == 'x'", 6, 1, "FK0516", "Optional values")]
    // FK0517
    [InlineData("count in [1, 'a']", 13, 3, "FK0517", "the first is int, this is string")]
    [InlineData("(count > 1 ? 1 : 'a') == 1", 17, 3, "FK0517", "Both values")]
    // FK0518
    [InlineData("names.all(n)", 6, 3, "FK0518", "takes a variable and a condition")]
    [InlineData("names.all(1, true)", 10, 1, "FK0518", "Expected the name of a variable")]
    [InlineData("names.all(i, i, true)", 13, 1, "FK0518", "rename one")]
    [InlineData("names.transformMapEntry(i, n, n) == {}", 30, 1, "FK0518", "{key: value}")]
    [InlineData("has(1)", 0, 6, "FK0518", "write has(member)")]
    [InlineData("cel.bind(1, 2, true)", 0, 20, "FK0518", "cel.bind(total")]
    // FK0519
    [InlineData("began < '1985-13'", 8, 9, "FK0519", "is no date")]
    [InlineData("began < '14 September'", 8, 14, "FK0519", "is no date")]
    [InlineData("began < '[1999}'", 8, 8, "FK0519", "is no date")]
    [InlineData("began < 'Y1985'", 8, 7, "FK0519", "is no date")]
    public void A_fault_is_named_at_its_place(string text, int offset, int length, string id, string message)
    {
        var check = RuleCompiler.Check(text, LossScope.OfLoss, new FactKit.Compiler.Rules.Model.BasicType(FactKit.Compiler.Rules.Model.BasicKind.Bool));
        Assert.Null(check.Root);
        var fault = check.Faults[0];
        Assert.Equal($"{id} at {offset}, {length}", $"{fault.Descriptor.Id} at {fault.Offset}, {fault.Length}: {fault.Message}"[..$"{fault.Descriptor.Id} at {fault.Offset}, {fault.Length}".Length]);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_faults_are_named_at_once() =>
        Assert.Equal(["FK0504", "FK0508"], RuleCompiler.Check("cuont > 0 && note == ''", LossScope.OfLoss).Faults.Select(fault => fault.Descriptor.Id));

    [Theory]
    [InlineData("bool('T') || bool('F')")]
    [InlineData("price > decimal('1e3') && price < decimal(1e27) && price > decimal('-0.5')")]
    [InlineData("share / 0.0 > 1.0")]
    [InlineData("share < double('inf') && share < double('+.5') && share < double('1e3')")]
    [InlineData("total < quantity('dozens') && total > quantity('>=3')")]
    [InlineData("began > date('2015-01~/..')")]
    [InlineData("at - at < duration('-1.5h30m') || at - at < duration('87660000h')")]
    [InlineData("at < timestamp('2015-01-01T00:00:00.123456789-00:00') && at > timestamp(-62135596800)")]
    [InlineData("price < 9223372036854775808.0")]
    [InlineData("{place: 1}['x'] > 1")]
    public void A_constant_that_can_be_computed_is_none(string text) => Assert.Empty(RuleCompiler.Check(text, LossScope.OfLoss).Faults);

    [Theory]
    [InlineData("1 / 0 > 1")]
    [InlineData("9223372036854775807 + 1 > 1")]
    [InlineData("[1][3] > 1")]
    [InlineData("{'a': 1}['b'] > 1")]
    [InlineData("{'a': 1}.b > 1")]
    [InlineData("1 % 0 > 1")]
    [InlineData("duration('P30D') > duration('1s')")]
    [InlineData("decimal('x') > 1")]
    [InlineData("quantity('>=3x') > 1")]
    [InlineData("timestamp(999999999999) > timestamp(0)")]
    [InlineData("int('x') > 1")]
    [InlineData("{1: 1, 1: 2}[1] > 1")]
    public void Where_constants_are_not_strict_they_fail_when_the_rule_runs(string text)
    {
        Assert.Equal("FK0511", RuleCompiler.Check(text, VariableScope.Empty).Faults[0].Descriptor.Id);
        Assert.True(RuleCompiler.Check(text, VariableScope.Empty, strictConstants: false).Root!.Fallible);
    }
}
