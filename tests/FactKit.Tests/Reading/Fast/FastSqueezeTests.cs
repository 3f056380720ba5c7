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

    /// <summary>Whichever byte of a document of whichever length is another one: what the copy lacks makes no document valid, and changes no value.</summary>
    [Fact]
    public void One_other_byte_is_read_alike_in_documents_of_every_length_around_blocks()
    {
        const string head = """{ "sources": [ { "id": "a" }, { "id": "b", "boss":""", tail = """ "a" } ], "guns": { "value": [ "\\", " \\\" 1" ] }, "version": 3 }""";
        var (taken, tried) = (0, 0);
        foreach (var (before, after) in ((int, int)[])[(0, 0), (1, 0), (0, 1), (20, 3), (2, 20)])
        {
            for (var length = 126; length <= 200; length++)
            {
                var space = length - head.Length - tail.Length - before - after;
                if (space < 0) continue;
                var json = Encoding.ASCII.GetBytes(new string('\n', before) + head + new string(' ', space) + tail + new string('\r', after));
                Assert.Null(ReaderAgreement.Fault<Findings>(json, FactReadOptions.Default, out var accepted));
                Assert.True(accepted, Encoding.ASCII.GetString(json));
                for (var at = length % 3; at < length; at += 3)
                {
                    var was = json[at];
                    foreach (var other in " \"\\1,}\0\n"u8)
                    {
                        json[at] = other;
                        var fault = ReaderAgreement.Fault<Findings>(json, FactReadOptions.Default, out accepted);
                        Assert.True(fault is null, fault);
                        if (accepted) taken++;
                        tried++;
                    }
                    json[at] = was;
                }
            }
        }
        Assert.InRange(taken, tried / 20, tried - tried / 20);
    }

    /// <summary>Reads and writes stay inside: nothing behind the copy and its zeros changes, and what stands around the document does not matter.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_outside_the_document_and_its_copy_matters(bool compresses)
    {
        foreach (var fill in " \"\\x,\n"u8)
        {
            for (var length = 65; length <= 330; length++)
            {
                // What follows the document would be read as more of it.
                var around = Enumerable.Repeat((byte)'"', length + 200).ToArray();
                around.AsSpan(100, length).Fill(fill);
                around[100] = (byte)'{';
                around[100 + length - 1] = (byte)'}';
                var document = around.AsSpan(100, length).ToArray();
                var target = Enumerable.Repeat((byte)7, length + FastScratch.Padding + 64).ToArray();

                var expected = OneByOne(document);
                var squeezed = FastSqueeze.Squeeze(around.AsSpan(100, length), target, compresses);

                Assert.Equal(expected is null ? -1 : expected.Length, squeezed);
                if (expected is not null) Assert.Equal(expected, target[..squeezed]);
                Assert.All(target[(length + FastScratch.Padding)..], b => Assert.Equal(7, b));
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
