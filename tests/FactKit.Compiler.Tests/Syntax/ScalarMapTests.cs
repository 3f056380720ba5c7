using System.Globalization;
using System.Text;
using CsCheck;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Tests.Syntax;

public class ScalarMapTests
{
    [Theory]
    [InlineData("a: one two", 4, 3, "two")]
    [InlineData("a: one\n   two", 2, 3, "e\n   t")]
    [InlineData("a: one\n\n   two", 3, 1, "\n")]
    [InlineData("a: 'it''s'", 2, 1, "''")]
    [InlineData("a: \"x\\u0041\\ty\"", 1, 2, "\\u0041\\t")]
    [InlineData("a: \"x\\U0001F600y\"", 1, 2, "\\U0001F600")]
    [InlineData("a: \"x \\\n   y\"", 1, 2, " \\\n   y")]
    [InlineData("a: |\n  x\n   y\n  z", 2, 2, " y")]
    [InlineData("a: |\n\n   x\n  \n   y", 3, 1, "\n")]
    [InlineData("a: >\n  x\n  y\n\n  z", 2, 3, "y\n\n  z")]
    [InlineData("a: >-\r\n  x\r\n  y", 1, 1, "\r\n")]
    [InlineData("a: |-2\n   x", 0, 2, " x")]
    [InlineData("a: one", 3, 0, "")]
    [InlineData("a: one", 1, 99, "ne")]
    public void Characters_of_a_value_are_traced_to_the_file(string yaml, int offset, int length, string covered)
    {
        var scalar = ScalarOf(yaml);
        var span = ScalarMap.Locate(yaml, scalar, offset, length);
        Assert.Equal(covered, yaml.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Every_character_of_a_plain_scalar_comes_from_itself() =>
        Words(" ", "  ", "\n   ", "\n\n    ", " \t\n \t\n   ").Sample(text => Check("a: " + text + "\n"), iter: 5_000);

    [Fact]
    public void Every_character_of_a_single_quoted_scalar_comes_from_itself() =>
        Words(" ", "''", "  ", "\n   ", "\n\n    ", "\"", ": ", " #", " \n\n\n \t").Sample(text => Check("a: '" + text + "'\n"), iter: 5_000);

    [Fact]
    public void Every_character_of_a_double_quoted_scalar_comes_from_itself() =>
        Words(" ", "\\n", "\\\"", "\\x41", "\\u00e9", "\\U0001F600", "\\ud83d\\ude00", "\\\\", "\\ ", "\\\n   ", "\\\n\n  ", "\n \n  ", "'", "\n  ", "\\t ").Sample(text => Check("a: \"" + text + "\"\n"), iter: 5_000);

    [Fact]
    public void Every_character_of_a_block_scalar_comes_from_itself()
    {
        var line = Gen.Select(Any.Of("", "", " ", "  ", "\t"), Words(" ", "  ", "'", "\\n", " #"), (indent, text) => indent + text);
        var lines = Gen.OneOf(line.Select(l => "    " + l), Any.Of("", " ", "    ")).Array[1, 7];
        Gen.Select(Any.Of("|", ">", "|-", ">-", "|+", ">+", "| # c"), lines, Any.Of("\n", "\r\n", "\r"), Any.Of("", "end"),
                (header, body, lineEnd, tail) => string.Join(lineEnd, ["a: " + header, "    first", .. body, tail.Length == 0 ? "" : "b: c"]))
            .Sample(text => Check(text), iter: 10_000);
    }

    static Gen<string> Words(params string[] between) =>
        Gen.Select(Any.Of("a", "bc", "é", "\U0001F600", "x"), Any.Of(between), (word, gap) => word + gap).Array[0, 6].Select(parts => string.Concat(parts) + "z");

    static ScalarNode ScalarOf(string yaml)
    {
        var tree = Yaml.Parse(yaml);
        if (tree.Diagnostics is [{ Descriptor.Id: "FK0025" }]) return new(0, new(3, yaml.Length - 3), " x", ScalarStyle.Literal);
        Assert.Empty(tree.Diagnostics);
        return (ScalarNode)((MappingNode)tree.Root!).Entries[0].Value;
    }

    static void Check(string yaml)
    {
        var scalar = ScalarOf(yaml);
        var origins = ScalarMap.Origins(yaml, scalar);
        Assert.NotNull(origins);
        Assert.Equal(scalar.Value.Length, origins.Count);
        for (var i = 0; i < origins.Count; i++)
        {
            Assert.True(i == 0 || origins[i].Start >= origins[i - 1].Start);
            Assert.Contains(scalar.Value[i].ToString(), Meaning(yaml.Substring(origins[i].Start, origins[i].Length)), StringComparison.Ordinal);
        }
    }

    // What a stretch of the file may stand for.
    static string Meaning(string source) => source switch
    {
        "\n" or "\r" or "\r\n" => " \n",
        ['\\', 'x' or 'u' or 'U', .. var hex] when int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var code =>
            code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : new Rune(code).ToString(),
        "\\n" => "\n",
        "\\t" => "\t",
        ['\\', var sign] => sign.ToString(),
        _ => source,
    };
}
