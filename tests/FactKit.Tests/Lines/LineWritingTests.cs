using System.IO.Pipelines;
using System.Text;
using CsCheck;
using FactKit.Tests.Exemplar;
using static FactKit.Tests.Lines.LineSamples;

namespace FactKit.Tests.Lines;

public class LineWritingTests
{
    static ClashReport Make(string id) => Samples.Parse(Report(id));

    static string Line(string id) => Encoding.UTF8.GetString(Make(id).ToJson()) + "\n";

    [Fact]
    public async Task Each_document_is_its_canonical_form_on_a_line()
    {
        using var stream = new MemoryStream();
        await FactLines.WriteAsync(stream, (ClashReport[])[Make("a"), Samples.Parse(Samples.Full)]);
        Assert.Equal($"{Line("a")}{Encoding.UTF8.GetString(Samples.Parse(Samples.Full).ToJson())}\n", Encoding.UTF8.GetString(stream.ToArray()));
        // It stays open.
        Assert.True(stream.CanWrite);
        await FactLines.WriteAsync(stream, Array.Empty<ClashReport>());
    }

    [Fact]
    public void What_is_written_is_read_again() =>
        RandomReports.Valid.Array[0, 20].Sample(static reports =>
        {
            using var stream = new MemoryStream();
            FactLines.WriteAsync(stream, reports).GetAwaiter().GetResult();
            stream.Position = 0;
            Assert.Equal(reports, All(FactLines.ReadAsync<ClashReport>(stream)).GetAwaiter().GetResult().Select(static r => r.Value));
            var array = Encoding.UTF8.GetBytes("[" + string.Join(" ,\n", reports.Select(static r => Encoding.UTF8.GetString(r.ToJson()))) + "]");
            Assert.Equal(reports, All(FactLines.ReadAsync<ClashReport>(array)).GetAwaiter().GetResult().Select(static r => r.Value));
        }, iter: 200);

    [Fact]
    public async Task A_pipe_is_flushed_and_not_completed()
    {
        var pipe = new Pipe();
        await FactLines.WriteAsync(pipe.Writer, ((ClashReport[])[Make("a")]).ToAsyncEnumerable());
        var read = await pipe.Reader.ReadAsync();
        Assert.False(read.IsCompleted);
        Assert.Equal(Line("a").Length, read.Buffer.Length);
        await pipe.Reader.CompleteAsync();
        // Nobody reads: it ends, although the sequence does not.
        await FactLines.WriteAsync(pipe.Writer, Endless());
    }

    static async IAsyncEnumerable<ClashReport> Endless()
    {
        var report = Make("a");
        while (true)
        {
            await Task.Yield();
            yield return report;
        }
    }

    [Fact]
    public async Task A_document_that_cannot_be_written_is_named_and_those_before_it_are_there()
    {
        using var stream = new MemoryStream();
        var thrown = await Assert.ThrowsAsync<FactException>(() => FactLines.WriteAsync(stream, (ClashReport[])[Make("a"), Make("b"), Make("c") with { Headline = null! }, Make("d")]));
        Assert.Equal((3, 1, "/headline"), (thrown.Issues[0].Line, thrown.Issues[0].Column, thrown.Issues[0].Path));
        Assert.Equal(Line("a") + Line("b"), Encoding.UTF8.GetString(stream.ToArray()));
        stream.SetLength(0);
        await Assert.ThrowsAsync<ArgumentException>(() => FactLines.WriteAsync(stream, (ClashReport[])[Make("a"), null!]));
        Assert.Equal(Line("a"), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task Memory_does_not_grow_and_cancelling_ends_it()
    {
        using var cancel = new CancellationTokenSource();
        var sink = new Sink();
        var taken = 0;
        async IAsyncEnumerable<ClashReport> Many()
        {
            await foreach (var report in Endless())
            {
                if (++taken == 20_000) await cancel.CancelAsync();
                yield return report;
            }
        }
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FactLines.WriteAsync(sink, Many(), cancel.Token));
        // Batches go out while documents come in.
        Assert.InRange(sink.Written, 20_000L * Line("a").Length - 3 * 64 * 1024, 20_000L * Line("a").Length);
        Assert.InRange(sink.Largest, 1, 80_000);
    }

    [Fact]
    public async Task A_broken_stream_surfaces_and_is_not_written_to_again()
    {
        var writes = 0;
        var sink = new Sink(() =>
        {
            writes++;
            throw new IOException("the disk is full");
        });
        await Assert.ThrowsAsync<IOException>(() => FactLines.WriteAsync(sink, Endless()));
        Assert.Equal(1, writes);
    }

    [Fact]
    public async Task A_file_is_written_whole_or_not_at_all()
    {
        var folder = Directory.CreateTempSubdirectory("factkit");
        try
        {
            var path = Path.Combine(folder.FullName, "reports.ndjson");
            await FactLines.WriteFileAsync(path, (ClashReport[])[Make("a"), Make("b")]);
            await Assert.ThrowsAsync<FactException>(() => FactLines.WriteFileAsync(path, (ClashReport[])[Make("x"), Make("c") with { Headline = null! }]));
            Assert.Equal(["a", "b"], Short(await All(FactLines.ReadFileAsync<ClashReport>(path))));
            // Over itself.
            await FactLines.WriteFileAsync(path, FactLines.ReadFileAsync<ClashReport>(path).Select(static r => r.Value with { Id = r.Value.Id + "2" }));
            Assert.Equal(["a2", "b2"], Short(await All(FactLines.ReadFileAsync<ClashReport>(path))));
            Assert.Equal([path], Directory.GetFileSystemEntries(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Who_may_read_a_file_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = Directory.CreateTempSubdirectory("factkit");
        try
        {
            var path = Path.Combine(folder.FullName, "reports.ndjson");
            await FactLines.WriteFileAsync(path, (ClashReport[])[Make("a")]);
            foreach (var mode in new[] { UnixFileMode.UserRead | UnixFileMode.UserWrite, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead })
            {
                File.SetUnixFileMode(path, mode);
                await FactLines.WriteFileAsync(path, (ClashReport[])[Make("b")]);
                Assert.Equal(mode, File.GetUnixFileMode(path));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Takes bytes, and counts them.</summary>
    sealed class Sink(Action? onWrite = null) : Stream
    {
        public long Written { get; private set; }

        public int Largest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            onWrite?.Invoke();
            Written += buffer.Length;
            Largest = Math.Max(Largest, buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
