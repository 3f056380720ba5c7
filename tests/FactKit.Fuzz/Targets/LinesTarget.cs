using FactKit.Fuzz.Running;
using FactKit.Schemas.Casualties;

namespace FactKit.Fuzz.Targets;

/// <summary>Streams of documents: however the bytes arrive, and on however many threads they are read, the results are the same.</summary>
sealed class LinesTarget() : FuzzTarget("lines", "{", "}", "[", "]", ",", "\r", "{}", "[]", "{\"report_date\":\"2031-03-14\"}", "\n\n", "\r\n", "\\\"", "null")
{
    public override IEnumerable<byte[]> Corpus() => CorpusFiles.Lines("lines.txt");

    public override void Run(byte[] input)
    {
        var random = new Random(input.Length);
        var options = new FactLinesOptions { Read = input.Length % 3 == 0 ? new() { MaxBytes = 60 } : FactReadOptions.Default };
        var whole = Results(new MemoryStream(input), options);
        Same("one byte", new Pieces(input, static () => 1), options);
        Same("random pieces", new Pieces(input, () => random.Next(1, 50)), options);
        if (input.Length % 4 == 0) Same("two threads", new Pieces(input, () => random.Next(1, 500)), options with { Parallelism = 2 });

        void Same(string how, Stream stream, FactLinesOptions options)
        {
            var results = Results(stream, options);
            FuzzFault.Unless(results == whole, $"{how} gives another result: \n{results}\n{whole}");
        }
    }

    static string Results(Stream stream, FactLinesOptions options) =>
        string.Join('\n', FactLines.ReadAsync<DailyRecord>(stream, options).Select(static result => $"{result.Line}@{result.Offset}+{result.Length} {result}").ToListAsync().AsTask().GetAwaiter().GetResult());

    sealed class Pieces(byte[] bytes, Func<int> size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, size())], cancellationToken);

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size())]);
    }
}
