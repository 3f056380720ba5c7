using System.Text;
using FactKit.Tests.Exemplar;
using static FactKit.Tests.Lines.LineSamples;

namespace FactKit.Tests.Lines;

/// <summary>What goes wrong around the documents: streams that break or hang, callers that cancel or leave, readers that throw.</summary>
public class LineStreamTests
{
    static readonly byte[] Line = Encoding.UTF8.GetBytes(Report("a") + "\n");

    static CancellationToken Soon => new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task What_the_stream_throws_comes_after_the_documents_before_it(int threads)
    {
        byte[] bytes = [.. Line, .. Line, .. "{\"id\""u8];
        var failure = new IOException("the wire was cut");
        var stream = new PieceStream(bytes, 1000) { Failure = failure };
        // The half line stands in front of the next one, and at last in front of the failure.
        var count = 0;
        var thrown = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var result in FactLines.ReadAsync<ClashReport>(stream, new() { Parallelism = threads }, Soon)) count++;
        });
        Assert.Same(failure, thrown);
        Assert.Equal(2000, count);
        Assert.False(stream.IsDisposed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_line_is_given_before_the_stream_goes_on(int threads)
    {
        var stream = new PieceStream(Line, 2, () => 50) { Hangs = true };
        using var cancel = new CancellationTokenSource();
        var count = 0;
        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in FactLines.ReadAsync<ClashReport>(stream, new() { Parallelism = threads }, cancel.Token))
            {
                if (++count == 2) cancel.CancelAfter(20);
            }
        });
        Assert.Equal(2, count);
        Assert.Equal(cancel.Token, thrown.CancellationToken);
        Assert.False(stream.IsReading);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    public async Task Cancellation_ends_it_between_two_documents(int threads, bool late)
    {
        var stream = new PieceStream(Line, long.MaxValue / Line.Length);
        using var cancel = new CancellationTokenSource();
        var count = 0;
        var source = late ? FactLines.ReadAsync<ClashReport>(stream, new() { Parallelism = threads }) : FactLines.ReadAsync<ClashReport>(stream, new() { Parallelism = threads }, cancel.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in source.WithCancellation(late ? cancel.Token : default))
            {
                if (++count == 5) await cancel.CancelAsync();
            }
        });
        Assert.Equal(5, count);
        Assert.False(stream.IsReading);
        Assert.False(stream.IsDisposed);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => All(FactLines.ReadAsync<ClashReport>(Line, new() { Parallelism = threads }, cancel.Token)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_caller_that_leaves_leaves_nothing_running(int threads)
    {
        var stream = new PieceStream(Line, long.MaxValue / Line.Length);
        await foreach (var result in FactLines.ReadAsync<ClashReport>(stream, new() { Parallelism = threads }, Soon))
        {
            if (result.Line == 3) break;
        }
        var position = stream.Position;
        Assert.False(stream.IsReading);
        await Task.Delay(50);
        Assert.Equal(position, stream.Position);
        // At most two windows a thread and one more, the one that is read, and one that waits for room.
        Assert.InRange(position, 1, (threads * 2 + 3) * 70_000);
        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task A_caller_that_leaves_a_hanging_stream_ends_its_read()
    {
        var stream = new PieceStream(Line, 1) { Hangs = true };
        await foreach (var result in FactLines.ReadAsync<ClashReport>(stream, new() { Parallelism = 2 })) break;
        Assert.False(stream.IsReading);
    }

    [Fact]
    public async Task So_many_documents_are_read_at_once_as_threads_were_asked_for()
    {
        const string name = nameof(So_many_documents_are_read_at_once_as_threads_were_asked_for);
        using var meeting = new Barrier(2);
        int running = 0, most = 0;
        Hooked.Hooks[name] = _ =>
        {
            Interlocked.Exchange(ref most, Math.Max(most, Interlocked.Increment(ref running)));
            // One thread alone would wait here for ever.
            Assert.True(meeting.SignalAndWait(TimeSpan.FromMinutes(2)));
            Interlocked.Decrement(ref running);
        };
        var unit = Encoding.UTF8.GetBytes($"{name}:x\n");
        // A piece is a batch.
        var results = await All(FactLines.ReadAsync<Hooked>(new PieceStream(unit, 20, () => unit.Length), new() { Parallelism = 2 }));
        Assert.Equal(Enumerable.Range(1, 20).Select(static i => (long?)i), results.Select(static r => r.Line));
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task Order_is_kept_where_the_first_is_read_last()
    {
        const string name = nameof(Order_is_kept_where_the_first_is_read_last);
        using var others = new CountdownEvent(3);
        Hooked.Hooks[name] = text =>
        {
            if (text == "1") Assert.True(others.Wait(TimeSpan.FromMinutes(2)));
            else others.Signal();
        };
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 4).Select(static i => $"{name}:{i}\n")));
        var results = await All(FactLines.ReadAsync<Hooked>(new PieceStream(bytes, 1, () => bytes.Length / 4), new() { Parallelism = 2 }));
        Assert.Equal(["1", "2", "3", "4"], results.Select(static r => r.Value.Text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task What_a_reader_throws_comes_after_the_documents_before_it(int threads)
    {
        var name = nameof(What_a_reader_throws_comes_after_the_documents_before_it) + threads;
        var failure = new InvalidOperationException("a fault of the reader");
        Hooked.Hooks[name] = text =>
        {
            if (text == "7") throw failure;
        };
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 5000).Select(i => $"{name}:{i}\n")));
        var count = 0;
        var stream = new PieceStream(bytes);
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var result in FactLines.ReadAsync<Hooked>(stream, new() { Parallelism = threads }, Soon)) count++;
        });
        Assert.Same(failure, thrown);
        Assert.Equal(6, count);
        Assert.False(stream.IsReading);
    }

    [Fact]
    public async Task A_stream_is_read_once_for_each_enumeration_and_two_streams_at_once()
    {
        var texts = Enumerable.Range(0, 4).Select(static i => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000).Select(j => Report($"r{i}.{j}") + "\n")))).ToArray();
        var all = await Task.WhenAll(texts.Select(static text => Task.Run(() => All(FactLines.ReadAsync<ClashReport>(text, new() { Parallelism = 3 })))));
        for (var i = 0; i < all.Length; i++) Assert.Equal(Enumerable.Range(0, 3000).Select(j => $"r{i}.{j}"), all[i].Select(static r => r.Value.Id));
    }
}
