using System.Text;
using CsCheck;
using FactKit.Compiler.Syntax;
using FactKit.Compiler.Text;
using FactKit.TestSupport;

namespace FactKit.Compiler.Tests.Syntax;

public class HostileInputTests
{
    const string Good = "factkit: 1\nschema: newsroom.clash\nenums:\n  Sector:\n    values: { military: { meaning: \"plover:MIL\" }, rebel: {aliases: [a, 'b']} }\n"
        + "types:\n  Loss:\n    description: >-\n      What one\n      side lost.\n    fields:\n      killed: Claim<Quantity>*   # dead\n      text: { type: Text?, pattern: '^\\w+$' }\n"
        + "    rules:\n      - id: x\n        assert: |-\n          best(killed) == 1\n";

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("[{a: ")]
    public void Deep_nesting_is_a_diagnostic(string opening)
    {
        var tree = Yaml.Parse(string.Concat(Enumerable.Repeat(opening, 3_000)));
        Assert.Contains(tree.Diagnostics, d => d.Descriptor.Id == "FK0004");
        Assert.NotNull(tree.Root);
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_sixty_five_are_not()
    {
        Assert.Equal("", Yaml.Faults(new string('[', 64) + "a" + new string(']', 64)));
        Assert.Equal("FK0004 1:65", Yaml.Faults(new string('[', 65) + "a" + new string(']', 65)));
    }

    [Fact]
    public void Billion_laughs_are_refused_at_the_anchors_and_aliases()
    {
        var yaml = new StringBuilder("a: &a [x, x]\n");
        for (var c = 'b'; c <= 'i'; c++) yaml.Append($"{c}: &{c} [*{(char)(c - 1)}, *{(char)(c - 1)}]\n");
        var ids = Yaml.Parse(yaml.ToString()).Diagnostics.Select(d => d.Descriptor.Id).ToArray();
        Assert.Equal(9, ids.Count(id => id == "FK0011"));
        Assert.Equal(16, ids.Count(id => id == "FK0012"));
    }

    [Theory]
    [InlineData("a: {0}")]
    [InlineData("a: '{0}'")]
    [InlineData("a: \"{0}\"")]
    [InlineData("a: |\n  {0}")]
    [InlineData("[{0}]")]
    [InlineData("{0}: b")]
    [InlineData("a: [{0}")]
    [InlineData("a: '{0}")]
    public void A_long_line_costs_no_more_a_character_than_a_short_one(string form)
    {
        foreach (var filling in new[] { "x ", "a: ", "1,", "#x ", "[", "' " })
        {
            string small = Line(50_000), great = Line(400_000);
            // Eight times the line: what is quadratic takes 64 times as long.
            var ratio = Cost.Ratio(() => Yaml.Parse(small), () => Yaml.Parse(great), most: 40);
            Assert.True(ratio < 40, $"{filling}: eight times the line took {ratio:F1} times as long");

            string Line(int length) => form.Replace("{0}", string.Concat(Enumerable.Repeat(filling, length / filling.Length)));
        }
    }

    /// <summary>Counted in bytes of the heap, which are the same in each run: four times the text takes about four times as many.</summary>
    [Theory]
    [InlineData("k{0}: *a\n")]
    [InlineData("k{0}: &a [*a, *a]\n")]
    [InlineData("- {{a: [b, {{c: [d]}}]}}\n")]
    [InlineData("k{0}: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n")]
    [InlineData("k{0}: 'a long text that goes on'\n\n\n# and a comment\n")]
    [InlineData("k{0}: |\n  a\n\n  b\n")]
    [InlineData("k: {0}\n")]
    public void Bytes_grow_with_the_text(string line)
    {
        string small = Text(1_000), great = Text(4_000);
        var ratio = Cost.Allocations(() => Yaml.Parse(small), () => Yaml.Parse(great));
        Assert.True(ratio < 7, $"four times the text took {ratio:F1} times as many bytes");

        string Text(int lines) => string.Concat(Enumerable.Range(0, lines).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, i)));
    }

    [Fact]
    public void Many_faults_cost_no_more_each_than_a_few()
    {
        string small = Keys(5_000), great = Keys(40_000);
        Assert.Equal(SyntaxLimits.Default.Diagnostics, Yaml.Parse(great).Diagnostics.Count);
        var ratio = Cost.Ratio(() => Yaml.Parse(small), () => Yaml.Parse(great), most: 40);
        Assert.True(ratio < 40, $"eight times the keys took {ratio:F1} times as long");

        static string Keys(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"key{i}: !x\n"));
    }

    [Fact]
    public void Limits_are_diagnostics()
    {
        Assert.Equal("FK0003 1:1", Faults("a: bcdef", new() { Length = 5 }));
        Assert.Equal("FK0004 1:4", Faults("a: [b]", new() { Depth = 1 }));
        Assert.Equal("FK0005 2:1", Faults("a: b\nc: d", new() { Nodes = 3 }));
        Assert.Equal("FK0010 1:2", Faults("[!a , !b ]", new() { Diagnostics = 1 }));
    }

    [Theory]
    [InlineData("a: x\0y", "FK0002 1:5")]
    [InlineData("a: \u0007", "FK0002 1:4")]
    [InlineData("a: x\u0085y\nb: \u2028", "FK0002 1:5, FK0002 2:4")]
    [InlineData("a: x\uFEFF", "FK0002 1:5")]
    public void Characters_that_readers_disagree_about_are_refused(string yaml, string faults) => Assert.Equal(faults, Yaml.Faults(yaml));

    [Fact]
    public void Halves_of_surrogate_pairs_are_refused()
    {
        Assert.Equal("FK0036 1:4", Yaml.Faults("a: \uD83D"));
        Assert.Equal("FK0036 1:4, FK0036 1:5", Yaml.Faults("a: \uDE00\uD83Dx"));
    }

    [Fact]
    public void A_good_schema_text_has_no_faults() => Assert.Equal("", Yaml.Faults(Good));

    [Fact]
    public void No_mutation_of_a_schema_text_throws()
    {
        var piece = Gen.OneOf(
            Any.Of("[", "]", "{", "}", ":", ": ", "- ", "'", "\"", "\n", "\r\n", "\r", "\t", " ", "#", " #", "!", "&", "*", "|", ">", "%", "@", "`", "?", ",", "\\", "\0", "\uFEFF", "\uD800", "---\n", "...\n", "%", "<<: ", "~", "|2\n", "\\ud800"),
            Gen.Char.Select(c => c.ToString()));
        var edit = Gen.Select(Gen.Int[0, Good.Length], Gen.Int[0, 6], piece);
        edit.Array[1, 6].Sample(edits =>
        {
            var text = Good;
            foreach (var (at, removed, added) in edits)
            {
                var start = Math.Min(at, text.Length);
                text = text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, added);
            }
            var tree = Yaml.Parse(text);
            Assert.True(tree.Root is not null || tree.Diagnostics.Count > 0);
            Assert.True(tree.IsComplete || tree.Diagnostics.Count > 0);
            Assert.All(tree.Diagnostics, d => Assert.True(d.Span.Start >= 0 && d.Span.Length >= 0 && d.Span.End <= text.Length && d.Message.Length > 0));
            Assert.All(Yaml.Walk(tree.Root), node => Assert.True(node.Span.Start >= 0 && node.Span.Length >= 0 && node.Span.End <= text.Length));
        }, iter: 20_000);
    }

    [Fact]
    public void A_cancelled_token_ends_the_reading() =>
        Assert.Throws<OperationCanceledException>(() => SyntaxTree.Parse(new SourceFile("x", "a: b"), new CancellationToken(canceled: true)));

    static string Faults(string yaml, SyntaxLimits limits)
    {
        var tree = SyntaxTree.Parse(new SourceFile("x", yaml), limits);
        return string.Join(", ", tree.Diagnostics.Select(d => $"{d.Descriptor.Id} {Yaml.Place(tree, d)}"));
    }
}
