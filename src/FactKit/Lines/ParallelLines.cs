using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace FactKit.Lines;

/// <summary>
/// Reads documents on several threads: one task tells them apart, as many as were asked for read them, and the caller gets them in order. There are only so many batches, and the first task waits
/// for one that the caller is done with, so that the memory is bounded however slow the caller is.
/// </summary>
sealed class ParallelLines<T> where T : class, IFact<T>
{
    // Larger batches keep more records alive at once, which costs the garbage collector more than waking a thread costs.
    const int Window = 64 * 1024;

    readonly Stream _stream;
    readonly FactLinesOptions _options;
    readonly CancellationToken _stop;
    readonly LineBatch<T>[] _batches;
    readonly Channel<LineBatch<T>> _free = Channel.CreateUnbounded<LineBatch<T>>(), _work = Channel.CreateUnbounded<LineBatch<T>>(), _ordered = Channel.CreateUnbounded<LineBatch<T>>();
    readonly Task _tasks;

    ParallelLines(Stream stream, FactLinesOptions options, CancellationToken stop)
    {
        (_stream, _options, _stop) = (stream, options, stop);
        _batches = new LineBatch<T>[options.Parallelism * 2 + 1];
        for (var i = 0; i < _batches.Length; i++) _free.Writer.TryWrite(_batches[i] = new());
        var tasks = new Task[options.Parallelism + 1];
        tasks[0] = Task.Run(FrameAsync, CancellationToken.None);
        for (var i = 1; i < tasks.Length; i++) tasks[i] = Task.Run(WorkAsync, CancellationToken.None);
        _tasks = Task.WhenAll(tasks);
    }

    public static async IAsyncEnumerable<FactResult<T>> ReadAsync(Stream stream, FactLinesOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var run = new ParallelLines<T>(stream, options, stop.Token);
        var hinted = false;
        try
        {
            await foreach (var batch in run._ordered.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                await batch.WaitAsync(cancellationToken).ConfigureAwait(false);
                for (var i = 0; i < batch.Count; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var (result, opens) = batch[i];
                    yield return opens && !hinted ? FrameParser.Indented(result) : result;
                    hinted |= opens;
                }
                batch.Failure?.Throw();
                batch.Clear();
                run._free.Writer.TryWrite(batch);
            }
            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            // Also where the caller has had enough: nobody reads the stream any more when this returns.
            await stop.CancelAsync().ConfigureAwait(false);
            await run._tasks.ConfigureAwait(false);
            foreach (var batch in run._batches) batch.Dispose();
        }
    }

    /// <summary>Tells documents apart. What the stream throws comes to the caller after the documents before it.</summary>
    async Task FrameAsync()
    {
        Exception? failure = null;
        try
        {
            using var reader = new FrameReader(_stream, _options, Window);
            while (await reader.ReadAsync(_stop).ConfigureAwait(false))
            {
                var batch = await _free.Reader.ReadAsync(_stop).ConfigureAwait(false);
                batch.Take(reader);
                _ordered.Writer.TryWrite(batch);
                _work.Writer.TryWrite(batch);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The caller knows: it has cancelled, or gone.
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }
        _work.Writer.Complete();
        _ordered.Writer.Complete(failure);
    }

    async Task WorkAsync()
    {
        // Not cancelled: each batch is to be let go of.
        await foreach (var batch in _work.Reader.ReadAllAsync().ConfigureAwait(false)) batch.Read(_options.Read, _stop);
    }
}
