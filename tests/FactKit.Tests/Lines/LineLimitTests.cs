using System.Text;
using FactKit.Tests.Exemplar;
using static FactKit.Tests.Lines.LineSamples;

namespace FactKit.Tests.Lines;

public class LineLimitTests
{
    static FactLinesOptions Most(int bytes, int threads = 1) => new() { Read = new() { MaxBytes = bytes }, Parallelism = threads };

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_line_may_have_as_many_bytes_as_a_document(string end)
    {
        var a = Report("a");
        Assert.Equal(["a", "a"], Short(await Read($"{a}{end}{a}", Most(a.Length))));
        var results = await Read($"  {a}{end}{Report("b")} {end}{a}{end}", Most(a.Length));
        Assert.Equal(["a", "limit-exceeded 2:1", "a"], Short(results));
        Assert.Equal((2, a.Length + 2 + end.Length, a.Length + 1), (results[1].Line, results[1].Offset, results[1].Length));
        Assert.Equal($"a document may have at most {a.Length} bytes, found {a.Length + 1}", results[1].Issues[0].Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_huge_line_is_not_kept(int threads)
    {
        var huge = Samples.With($"\"x\":\"{new string('x', 40_000_000)}\"");
        var stream = new PieceStream(Encoding.UTF8.GetBytes($"{Report("a")}\n{huge}\n{Report("b")}\n"));
        var results = await All(FactLines.ReadAsync<ClashReport>(stream, Most(1_000_000, threads)));
        Assert.Equal(["a", "limit-exceeded 2:1", "b"], Short(results));
        Assert.Equal(huge.Length, results[1].Length);
        Assert.InRange(stream.Largest, 1, 4_000_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_huge_item_of_an_array_is_not_kept(int threads)
    {
        var huge = Samples.With($"\"x\":[\"{new string('x', 20_000_000)}\",\n{string.Concat(Enumerable.Repeat("{},\n", 1_000_000))}1]");
        var stream = new PieceStream(Encoding.UTF8.GetBytes($"[{Report("a")},\n {huge} , {Report("b")},{{}}]"));
        var results = await All(FactLines.ReadAsync<ClashReport>(stream, Most(1_000_000, threads)));
        Assert.Equal(["a", "limit-exceeded 2:2", "b"], Short(results.Take(3)));
        Assert.Equal((1_000_003, huge.Length), (results[2].Line, results[1].Length));
        Assert.Equal(8 + Report("b").Length, results[3].Issues[0].Column);
        Assert.InRange(stream.Largest, 1, 4_000_000);
    }

    /// <summary>The buffer grows for a large document and is small again after it.</summary>
    [Fact]
    public async Task A_large_document_is_read_and_its_buffer_given_back()
    {
        var large = Samples.With($"\"names\":[\"{new string('x', 3_000_000)}\"]");
        var options = new FactLinesOptions();
        var stream = new PieceStream(Encoding.UTF8.GetBytes($"{large}\n{string.Concat(Enumerable.Repeat(Report("b") + "\n", 100_000))}"));
        using var reader = new FactKit.Lines.FrameReader(stream, options, 4096);
        Assert.True(await reader.ReadAsync(default));
        Assert.Equal(large.Length, reader.Text(0).Length);
        var offered = 0;
        while (await reader.ReadAsync(default)) offered = reader.Bytes.Length;
        Assert.InRange(offered, 1, 8192);
    }

    /// <summary>Beside the records, of which there is one here, a long stream allocates no more than a short one.</summary>
    [Theory]
    [InlineData(FactLinesFormat.Lines)]
    [InlineData(FactLinesFormat.Array)]
    public void Allocation_does_not_grow_with_the_stream(FactLinesFormat format)
    {
        var unit = Encoding.UTF8.GetBytes(Samples.Full + (format == FactLinesFormat.Lines ? "\n" : ","));
        Allocated(format, unit, 10);
        // Less than an object a document: builds for debugging allocate for each read of the stream, which gives some 60 documents.
        Assert.InRange(Allocated(format, unit, 20_000) - Allocated(format, unit, 200), -100_000, 16 * 20_000);
    }

    static long Allocated(FactLinesFormat format, byte[] unit, int count)
    {
        // Only the bracket at the end is missing, which is one fault more.
        var stream = format == FactLinesFormat.Lines ? (Stream)new PieceStream(unit, count) : new ArrayStream(unit, count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var task = Count();
        var after = GC.GetAllocatedBytesForCurrentThread();
        // A stream that has all its bytes never waits, so that all is done by this thread.
        Assert.True(task.IsCompletedSuccessfully, task.Exception?.ToString());
        Assert.Equal(count, task.Result);
        return after - before;

        async Task<int> Count()
        {
            var read = 0;
            await foreach (var result in FactLines.ReadAsync<Hooked>(stream))
            {
                if (result.IsValid) read++;
            }
            return read;
        }
    }

    /// <summary>An array of the same document.</summary>
    sealed class ArrayStream(byte[] unit, int count) : Stream
    {
        readonly PieceStream _items = new(unit, count);
        bool _begun;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_begun) return _items.ReadAsync(buffer, cancellationToken);
            _begun = true;
            buffer.Span[0] = (byte)'[';
            return ValueTask.FromResult(1);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    [Fact]
    public async Task Parallel_reading_holds_a_bounded_number_of_documents()
    {
        var stream = new PieceStream("{}\n"u8.ToArray(), long.MaxValue / 4);
        await foreach (var result in FactLines.ReadAsync<Anything>(stream, new() { Parallelism = 2 }))
        {
            Assert.True(result.IsValid);
            if (result.Line < 3) continue;
            // The others are read ahead, as far as there is room.
            await Task.Delay(200);
            break;
        }
        Assert.InRange(stream.Position, 1, 3 * 64 * 1024);
    }
}
