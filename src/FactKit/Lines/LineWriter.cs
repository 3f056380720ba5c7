using System.Buffers;
using System.IO.Pipelines;

namespace FactKit.Lines;

/// <summary>Writes documents one a line.</summary>
static class LineWriter
{
    /// <summary>So many bytes are gathered before they go out.</summary>
    public const int Batch = 64 * 1024;

    public static async Task WriteAsync<T>(PipeWriter writer, IAsyncEnumerable<T> documents, CancellationToken cancellationToken) where T : class, IFact<T>
    {
        var flushing = false;
        try
        {
            var line = 0L;
            var output = new CountingWriter(writer);
            cancellationToken.ThrowIfCancellationRequested();
            await foreach (var document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                Write(output, document, ++line);
                if (output.Count < Batch) continue;
                output.Count = 0;
                flushing = true;
                var flushed = await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                flushing = false;
                if (flushed.IsCanceled) throw new OperationCanceledException();
                if (flushed.IsCompleted) return;
            }
            flushing = true;
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!flushing && failure is not OperationCanceledException)
        {
            // What came before the fault is whole, and goes out.
            await writer.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    static void Write<T>(IBufferWriter<byte> output, T document, long line) where T : class, IFact<T>
    {
        if (document is null) throw new ArgumentException(FormattableString.Invariant($"Document {line} is null."), nameof(document));
        try
        {
            document.WriteTo(output);
        }
        catch (FactException failure)
        {
            throw new FactException(failure.Issues.Select(issue => issue with { Line = (int)Math.Min(line, int.MaxValue), Column = 1 }).ToFactList());
        }
        output.Write("\n"u8);
    }

    /// <summary>Counts what is written: not every PipeWriter knows its unflushed bytes.</summary>
    sealed class CountingWriter(PipeWriter writer) : IBufferWriter<byte>
    {
        public long Count { get; set; }

        public void Advance(int count)
        {
            writer.Advance(count);
            Count += count;
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => writer.GetMemory(sizeHint);

        public Span<byte> GetSpan(int sizeHint = 0) => writer.GetSpan(sizeHint);
    }
}
