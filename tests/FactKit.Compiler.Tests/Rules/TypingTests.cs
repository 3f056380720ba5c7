using FactKit.Compiler.Rules;
using FactKit.Compiler.Rules.Checking;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>What type an expression has, and what is refused, over CEL's own types.</summary>
public class TypingTests
{
    static readonly VariableScope Scope = new(new Dictionary<string, RuleType>
    {
        ["x"] = RuleTypes.Int, ["m"] = new MapOf(RuleTypes.StringType, RuleTypes.Int), ["a.b.c"] = RuleTypes.StringType, ["a.b"] = new MapOf(RuleTypes.StringType, RuleTypes.StringType), ["t"] = RuleTypes.Timestamp,
    });

    [Theory]
    // comparisons
    [InlineData("1 == 1", "bool")]
    [InlineData("1u != 2u", "bool")]
    [InlineData("'a' < 'b'", "bool")]
    [InlineData("b'a' <= b'b'", "bool")]
    [InlineData("false < true", "bool")]
    [InlineData("[] == []", "bool")]
    [InlineData("{} == {}", "bool")]
    [InlineData("[[]] == [[1]]", "bool")]
    [InlineData("{'a': [1]} == {'a': []}", "bool")]
    [InlineData("null == null", "bool")]
    [InlineData("type(1) == int && type(int) == type", "bool")]
    [InlineData("timestamp('2000-01-01T00:00:00Z') < timestamp('2001-01-01T00:00:00Z')", "bool")]
    [InlineData("duration('1s') >= duration('0s')", "bool")]
    [InlineData("'a' in {'a': 1}", "bool")]
    [InlineData("true in {true: 1}", "bool")]
    [InlineData("1 in []", "bool")]
    [InlineData("1 < 2 == true", "bool")]
    [InlineData("1 < 2u && 1u <= 1.5 && 2.5 > x", "bool")]
    // timestamps
    [InlineData("timestamp('2009-02-13T23:31:30Z') + duration('10s')", "timestamp")]
    [InlineData("duration('10s') + timestamp('2009-02-13T23:31:30Z')", "timestamp")]
    [InlineData("duration('600s') + duration('50s')", "duration")]
    [InlineData("timestamp('2009-02-13T23:31:30.123456789Z') - timestamp('2009-02-13T23:31:00-00:00')", "duration")]
    [InlineData("timestamp('2009-02-13T23:31:30Z') - duration('10s')", "timestamp")]
    [InlineData("timestamp('2009-02-13T23:31:30Z').getFullYear()", "int")]
    [InlineData("timestamp('2009-02-13T23:31:30Z').getHours('-02:30')", "int")]
    [InlineData("duration('3730s').getSeconds()", "int")]
    [InlineData("string(timestamp('2009-02-13T23:31:30Z'))", "string")]
    [InlineData("type(timestamp('2009-02-13T23:31:30Z')) == google.protobuf.Timestamp", "bool")]
    [InlineData("google.protobuf.Duration", "type")]
    [InlineData("int(timestamp('2009-02-13T23:31:30Z'))", "int")]
    [InlineData("timestamp(1)", "timestamp")]
    // macros2
    [InlineData("[1, 2, 3].exists(i, v, i > -1 && v > 0)", "bool")]
    [InlineData("{'a': 1}.all(k, v, k != '' && v > 0)", "bool")]
    [InlineData("[5, 7, 8].existsOne(i, v, v % 5 == i)", "bool")]
    [InlineData("[].transformList(i, v, i + v)", "list(int)")]
    [InlineData("[2, 4].transformList(i, v, i > 0, v / 2)", "list(int)")]
    [InlineData("{'a': 1}.transformList(k, v, k)", "list(string)")]
    [InlineData("{'a': 1}.transformMap(k, v, string(v))", "map(string, string)")]
    [InlineData("[1, 2].transformMap(i, v, v > 1, v * 2)", "map(int, int)")]
    [InlineData("{'a': 'b'}.transformMapEntry(k, v, {v: k})", "map(string, string)")]
    [InlineData("[1].map(x, [x]).map(y, y[0])", "list(int)")]
    [InlineData("[1, 2].map(n, n > 1, string(n))", "list(string)")]
    [InlineData("cel.bind(n, [1, 2], n.all(e, e in n) && size(n) == 2)", "bool")]
    [InlineData("cel.bind(n, cel.bind(m, 1, m + 1), n * 2)", "int")]
    // string_ext
    [InlineData("'tacocat'.charAt(3)", "string")]
    [InlineData("'tacocat'.indexOf('a', 3)", "int")]
    [InlineData("'tacocat'.lastIndexOf('at')", "int")]
    [InlineData("'TacoCat'.lowerAscii() + 'x'.upperAscii()", "string")]
    [InlineData("'12 days'.replace('{0}', '5', 1)", "string")]
    [InlineData("'a b'.split(' ', -1)", "list(string)")]
    [InlineData("'tacocat'.substring(0, 4)", "string")]
    [InlineData("' x '.trim().reverse()", "string")]
    [InlineData("['x', 'y'].join('-')", "string")]
    [InlineData("[].join()", "string")]
    [InlineData("'%d'.format([1])", "string")]
    [InlineData("strings.quote('x') == \"\\\"x\\\"\"", "bool")]
    // math_ext, encoders_ext
    [InlineData("math.greatest(-1)", "int")]
    [InlineData("math.greatest(1.5, 2.5)", "double")]
    [InlineData("math.greatest(1u, 2u, 3u, 4u, 5u)", "uint")]
    [InlineData("math.least([1, 2])", "int")]
    [InlineData("math.ceil(1.2) + math.floor(1.2) + math.round(1.2) + math.trunc(1.2)", "double")]
    [InlineData("math.isNaN(0.0 / 0.0) || math.isInf(1.0 / 0.0) || math.isFinite(1.2)", "bool")]
    [InlineData("math.abs(-1) + math.sign(-3)", "int")]
    [InlineData("math.bitAnd(1u, 3u)", "uint")]
    [InlineData("math.bitShiftLeft(1u, 200)", "uint")]
    [InlineData("math.bitNot(1)", "int")]
    [InlineData("math.sqrt(81)", "double")]
    [InlineData("base64.encode(b'hello')", "string")]
    [InlineData("base64.decode('aGVsbG8')", "bytes")]
    // fields
    [InlineData("{'name': 1024}.name", "int")]
    [InlineData("{'name': {'x': true}}.name.x", "bool")]
    [InlineData("{0: 1, 2: 2, 5: true ? 3 : 4}[5]", "int")]
    [InlineData("has({'a': 1}.b)", "bool")]
    [InlineData("{true: 'x'}[true]", "string")]
    [InlineData("a.b.c", "string")]
    [InlineData("a.b.d", "string")]
    [InlineData("a.b['c']", "string")]
    [InlineData("m.`x-y`", "int")]
    [InlineData("{'import': 1}.import", "int")]
    // fp_math
    [InlineData("4.25 + 15.25 - 1.0 * -2.5 / 3.0", "double")]
    [InlineData("-(-4.5)", "double")]
    [InlineData("1.5e-3", "double")]
    [InlineData(".5", "double")]
    // others
    [InlineData("--x", "int")]
    [InlineData("!!(x > 1)", "bool")]
    [InlineData("[] + [3] + []", "list(int)")]
    [InlineData("true ? [] : ['a']", "list(string)")]
    [InlineData("size([])", "int")]
    [InlineData("[].map(x, x)", "list(int)")]
    [InlineData("[[], [1]]", "list(list(int))")]
    [InlineData("decimal('1.5') + 2", "decimal")]
    [InlineData("decimal('1.5') * 0.1", "decimal")]
    [InlineData("1 < decimal(2)", "bool")]
    [InlineData("sum([1, 2])", "int")]
    [InlineData("date('2015-09') < '2016'", "bool")]
    [InlineData("'abc'.matches('^a.c$')", "bool")]
    [InlineData("matches('abc', r'\\d+')", "bool")]
    public void An_expression_has_a_type(string text, string type)
    {
        var check = RuleCompiler.Check(text, Scope);
        Assert.Equal("", string.Join("; ", check.Faults.Select(fault => fault.Message)));
        Assert.Equal(type, RuleTypes.Show(check.Root!.Type));
    }

    [Theory]
    [InlineData("x + 1", true, false)]
    [InlineData("x < 1", false, false)]
    [InlineData("1.0 + 2.0", false, false)]
    [InlineData("[x][0] == 1", true, false)]
    [InlineData("x in [1, 2]", false, false)]
    [InlineData("decimal(x) < 1", false, false)]
    [InlineData("quantity(x) < 1", false, true)]
    [InlineData("quantity(x) + 1", true, true)]
    [InlineData("[1, 2].map(y, y / x)", true, false)]
    [InlineData("[1, 2].all(y, y < x)", false, false)]
    [InlineData("{'a': x}", false, false)]
    [InlineData("{x: 1, 2: 3}", true, false)]
    [InlineData("m.a", true, false)]
    [InlineData("has(m.a)", false, false)]
    [InlineData("[quantity(1)].exists(q, q > 2)", false, true)]
    [InlineData("[].exists(q, q > quantity(2))", false, true)]
    public void What_can_fail_and_what_can_be_unknown_is_inferred(string text, bool fallible, bool uncertain)
    {
        var root = RuleCompiler.Check(text, Scope).Root!;
        Assert.Equal((fallible, uncertain), (root.Fallible, root.Uncertain));
    }

    [Fact]
    public void No_type_stays_open()
    {
        var root = (CheckedCall)RuleCompiler.Check("[].map(n, n / 2) == [[]][0].filter(y, y > 1)", Scope).Root!;
        Assert.All(root.Arguments, argument => Assert.Equal(new ListOf(RuleTypes.Int), argument.Type));
    }

    [Theory]
    [InlineData("'abc' == 'abc' ? x : x + 1", 0, 26)]
    [InlineData("  x+1 ", 2, 3)]
    [InlineData("(x) + (1)", 0, 9)]
    [InlineData("[1, 2].all(y, y < x) // all", 0, 20)]
    [InlineData("a.b.c == '🐱'", 0, 13)]
    public void A_node_knows_its_stretch(string text, int offset, int length)
    {
        var root = RuleCompiler.Check(text, Scope).Root!;
        Assert.Equal((offset, length), (root.Offset, root.Length));
    }
}
