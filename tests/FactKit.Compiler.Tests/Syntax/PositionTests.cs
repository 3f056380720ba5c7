using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Tests.Syntax;

public class PositionTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_alike_for_every_line_end(string lineEnd)
    {
        var yaml = string.Join(lineEnd, "# comment", "a: 'x'", "b: |-", "  text", "c: !t", "");
        Assert.Equal("FK0010 5:4", Yaml.Faults(yaml));
        Assert.Equal("{a: x, b: text, c: !}", Yaml.Show(Yaml.Parse(yaml).Root));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_key_and_keeps_its_place()
    {
        var tree = Yaml.Parse("\uFEFFabc: d");
        var entry = Assert.Single(Assert.IsType<MappingNode>(tree.Root).Entries);
        Assert.Equal("abc", entry.Key.Value);
        Assert.Equal(new(1, 3), entry.Key.Span);
        Assert.Equal("FK0010 1:5", Yaml.Faults("\uFEFFa: !x"));
        Assert.Equal("FK0006 1:2", Yaml.Faults("\uFEFF"));
    }

    [Fact]
    public void Columns_count_UTF16_code_units() => Assert.Equal("FK0010 1:9", Yaml.Faults("[\U0001F600, é, !x ]"));

    [Fact]
    public void Spans_cover_the_text_of_each_node()
    {
        var tree = Yaml.Parse("a: b c  # d\ne: [f, {g: 'h'}]\ni: |\n  j\n  k\n\nl:\n  - m\n  - n: o\n     p\nq: \"r\\n\"\n");
        Assert.Empty(tree.Diagnostics);
        string[] expected =
        [
            "a", "b c", "e", "[f, {g: 'h'}]", "f", "{g: 'h'}", "g", "'h'", "i", "|\n  j\n  k", "l", "- m\n  - n: o\n     p", "m",
            "n: o\n     p", "n", "o\n     p", "q", "\"r\\n\"",
        ];
        Assert.Equal(expected, Yaml.Walk(tree.Root).Skip(1).Select(node => Yaml.Covered(tree, node.Span)));
    }

    [Fact]
    public void Ids_run_in_document_order_from_zero()
    {
        var tree = Yaml.Parse("a: [b, {c: d}]\ne: !f\ng:\n  h: i");
        var ids = Yaml.Walk(tree.Root).Select(node => node.Id).ToArray();
        Assert.Equal(Enumerable.Range(0, ids.Length), ids);
    }

    [Fact]
    public void Ids_do_not_depend_on_comments_and_layout()
    {
        var bare = Yaml.Walk(Yaml.Parse("a: [b, c]\nd: e").Root).Select(n => n.Id);
        var commented = Yaml.Walk(Yaml.Parse("# x\na:   [ b,\n c ] # y\n\nd: e").Root).Select(n => n.Id);
        Assert.Equal(bare, commented);
    }

    [Fact]
    public void A_part_of_a_scalar_is_located_inside_its_quotes()
    {
        var tree = Yaml.Parse("a: 'it''s [0-9'");
        var scalar = (ScalarNode)((MappingNode)tree.Root!).Entries[0].Value;
        Assert.Equal("[0-9", Yaml.Covered(tree, tree.Locate(new NodeLocation(scalar.Id, scalar.Value.IndexOf('['), 4))));
        Assert.Equal("'it''s [0-9'", Yaml.Covered(tree, tree.Locate(new NodeLocation(scalar.Id))));
    }
}
