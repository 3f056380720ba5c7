using System.Text;
using CsCheck;
using static FactKit.Tests.Lines.LineSamples;

namespace FactKit.Tests.Lines;

/// <summary>However a stream is cut into pieces, and on however many threads it is read, the results are the same.</summary>
public class LinePiecesTests
{
    static readonly string[] Parts =
    [
        Report("a"), Report("b"), Samples.Full, Samples.With("\"x\":\"é😀€\\\"\\\\\""), Samples.With("\"outcome\":1"), "{\"id\":[1,2}", "{\"id\":\"open", "{", "}", "[", "]", ",", "\\", "\"",
        "null", "-1", "\n", "\r\n", "\r", " \t", "\uFEFF", "{\"id\":\"" + new string('x', 300) + "\"}", new string(' ', 150), "{\"x\":{\"y\":1,",
    ];

    /// <summary>Good and bad lines, good and bad arrays.</summary>
    static readonly Gen<string> Texts = Gen.Select(Gen.Int[0, 3], Gen.Int[0, Parts.Length - 1].Array[0, 14]).Select(static (kind, parts) => kind switch
    {
        0 => string.Join('\n', parts.Select(static p => Parts[p])),
        1 => "[" + string.Join(',', parts.Select(static p => Parts[p])) + "]",
        2 => "[" + string.Concat(parts.Select(static p => Parts[p])),
        _ => string.Concat(parts.Select(static p => Parts[p])),
    });

    [Fact]
    public void Pieces_of_one_byte_and_random_ones_give_what_the_whole_gives() =>
        Gen.Select(Texts, Gen.Int, Gen.Bool).Sample(static (text, seed, limited) =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            if (seed % 5 == 0 && bytes.Length > 0) bytes[(seed & int.MaxValue) % bytes.Length] = 0xC3;
            var options = new FactLinesOptions { Read = limited ? new() { MaxBytes = 200 } : FactReadOptions.Default };
            var random = new Random(seed);
            var whole = Brief(Read(bytes, options).GetAwaiter().GetResult());
            Assert.Equal(whole, Brief(Read(bytes, options, static () => 1).GetAwaiter().GetResult()));
            Assert.Equal(whole, Brief(Read(bytes, options, () => random.Next(1, 200)).GetAwaiter().GetResult()));
            Assert.Equal(whole, Brief(Read(bytes, options with { Parallelism = 2 }, () => random.Next(1, 2000)).GetAwaiter().GetResult()));
        }, iter: 1000);

    [Fact]
    public async Task A_cut_at_every_place_gives_what_the_whole_gives()
    {
        foreach (var text in (string[])[$"\uFEFF{Report("é😀")}\r\n\r\n{{\"id\":1}}\r\n{Report("b")}", $"[{Report("é😀")} ,\r\n {{\"id\":\"\\\\\\\"\"}},{{\"x\":{{}},{Report("b")}\r\n]"])
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var whole = Brief(await Read(bytes));
            for (var cut = 1; cut < bytes.Length; cut++)
            {
                var first = cut;
                Assert.Equal(whole, Brief(await Read(bytes, piece: () => (first, first = int.MaxValue).first)));
            }
        }
    }
}
