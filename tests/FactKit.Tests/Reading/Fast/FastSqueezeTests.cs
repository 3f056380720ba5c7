using System.Text;
using FactKit.Generated;
using FactKit.Reading;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Reading.Fast;

/// <summary>White space is left out of a copy as one byte after another says, and nothing else is.</summary>
public class FastSqueezeTests
{
    static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"", "\"a b\"", "\"\\\"\"", "\"\\\\\"", "\\", "\\\\\\", "1", "-", "2.5", "true", "e", " ", "  ", "\n", "\t", "\r\n", "\n      ", new(' ', 70), "\"Kyjiw  \u041a\u0438\u0457\u0432\"",
        "\u00e9", "\u0001", "\u000c", "\u001a", "\0", "\"" + new string('x', 90) + "\"", new string('\\', 65), "\u007f", "@", "Z", "\u00a0",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_does_what_one_byte_after_another_says(bool compresses)
    {
        var random = new Random(11);
        var broken = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder();
            // A few pieces again and again, so that some documents have no numbers at all, others no quotes.
            var pieces = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]).ToArray();
            var length = random.Next(65, 600);
            while (text.Length < length) text.Append(pieces[random.Next(pieces.Length)]);
            var document = Encoding.UTF8.GetBytes(text.ToString());
            var target = new byte[document.Length + FastScratch.Padding];

            var expected = OneByOne(document);
            var squeezed = FastSqueeze.Squeeze(document, target, compresses);

            Assert.Equal(expected is null ? -1 : expected.Length, squeezed);
            if (expected is null) broken++;
            else Assert.Equal(expected, target[..squeezed]);
        }
        Assert.InRange(broken, 1_000, 19_000);
    }

    /// <summary>At every place of a block.</summary>
    [Fact]
    public void What_white_space_divides_is_not_joined()
    {
        for (var before = 0; before < 130; before++)
        {
            foreach (var between in (string[])[" ", "\n", "\t\t", new(' ', 64), new(' ', 129)])
            {
                var space = new string('\n', before);
                foreach (var two in (string[])["1" + between + "2", "tr" + between + "ue", "-" + between + "5", "1" + between + ".5"])
                {
                    var json = Encoding.ASCII.GetBytes($"{{\n\"label\": \"a\", \"count\":{space}{two}, \"more\": \"{new string('b', 300)}\"}}");
                    Assert.False(FactReading.TryFast<Node, FastParse>(json, FactReadOptions.Default, out _));
                    Assert.Null(OneByOne(json));
                }
            }
        }
    }

    static byte[]? OneByOne(byte[] document)
    {
        var copy = new List<byte>();
        var (inText, escaped, behindScalar, gap) = (false, false, false, false);
        foreach (var b in document)
        {
            var quote = b == '"' && !escaped;
            escaped = b == '\\' && !escaped;
            if (inText || quote)
            {
                copy.Add(b);
                if (quote) inText = !inText;
                behindScalar = gap = false;
            }
            else if (b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') gap = behindScalar;
            else
            {
                var sign = (b | 0x20) is ':' or ',' or '{' or '}';
                if (!sign && gap) return null;
                copy.Add(b);
                behindScalar = !sign;
                gap = false;
            }
        }
        return [.. copy];
    }
}
