using CsCheck;
using FactKit.Compiler.Rules;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>No text makes the compiler of rules throw; faults and nodes stay inside the text.</summary>
public class FuzzTests
{
    static readonly Gen<string> Piece = Any.Of(
        "count", "note", "killed", "event", "events", "sector", "began", "total", "price", "share", "side", "parts", "names", "scores", "self", "kind", "x", "int", "google.protobuf.Timestamp",
        "1", "-1", "2u", "0.5", "1e99", "9223372036854775808", "'rebel'", "\"a\\u00e9\"", "'''x", "b'\\xff'", "r'\\d'", "'1985-04'", "true", "null", "[]", "{}", "{'a': 1}", "[1, 2]",
        "has(note)", "has(", "best(killed)", "best(", "size(", "type(", ".matches('a(')", ".matches(r'[a-z]+')", ".all(x, ", ".exists(i, x, ", ".map(x, ", ".transformMapEntry(k, v, {v: k})", "cel.bind(x, ",
        ".workers", ".kind == 'strike'", ".value", ".sector", ".`a`", "[0]", "(", ")", "[", "]", "{", "}", ",", ":", "?", " && ", " || ", "!", "-", " + ", " * ", " / ", " % ", " == ", " != ", " < ", " >= ", " in ",
        ".", "`", "'", "\\", "package", "dyn(", "// x\n", "\f", "é", "\U0001F600", "\uD83D", "@");

    [Fact]
    public void Any_text_gives_a_tree_or_faults_inside_it() => Piece.Array[0, 16].Select(string.Concat).Sample(text =>
    {
        foreach (var scope in new[] { LossScope.OfLoss, LossScope.OfEvent, VariableScope.Empty })
            foreach (var strict in new[] { true, false })
            {
                var check = RuleCompiler.Check(text, scope, strictConstants: strict);
                Assert.True(check.Root is null != (check.Faults.Count == 0));
                foreach (var fault in check.Faults)
                {
                    Assert.InRange(fault.Offset, 0, text.Length);
                    Assert.InRange(fault.Offset + fault.Length, fault.Offset, text.Length);
                    Assert.DoesNotContain("{", fault.Descriptor.Id, StringComparison.Ordinal);
                    Assert.NotEqual("", fault.Message);
                }
                if (check.Root is { } root) Assert.InRange(root.Offset + root.Length, root.Offset, text.Length);
            }
    }, iter: 4_000);

    // Most texts of the other test are no rules; these are nearly.
    [Fact]
    public void Expressions_of_known_parts_keep_no_open_type()
    {
        var value = Any.Of("count", "1", "'a'", "place", "[]", "[1]", "{}", "best(killed)", "price", "names", "total", "[[]]", "has(note)", "sector", "'rebel'");
        var sign = Any.Of(" + ", " == ", " < ", " in ", " && ", " || ");
        var wrap = Any.Of("{0}", "({0})", "[{0}]", "[{0}].map(v, v)", "[{0}].all(v, v == v)", "true ? {0} : {0}", "cel.bind(b, {0}, b)", "{{1: {0}}}", "size([{0}])");
        var checkedCount = 0;
        Gen.Select(wrap, value, sign, wrap, value, (first, a, op, second, b) => string.Format(null, first, a) + op + string.Format(null, second, b)).Sample(text =>
        {
            if (RuleCompiler.Check(text, LossScope.OfLoss).Root is not { } root) return;
            Interlocked.Increment(ref checkedCount);
            Assert.DoesNotContain("TypeVariable", root.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("AnyType", root.ToString(), StringComparison.Ordinal);
        }, iter: 3_000);
        Assert.True(checkedCount > 150, $"{checkedCount} of 3000 check");
    }
}
