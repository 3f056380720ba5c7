namespace FactKit.Tests.Lines;

/// <summary>Gives the same bytes over and over, in pieces of the sizes that it is told, and remembers how it was read.</summary>
sealed class PieceStream(byte[] unit, long repeat = 1, Func<int>? piece = null) : Stream
{
    readonly long _length = unit.Length * repeat;
    int _reading;

    /// <summary>Thrown at the end, in place of an end.</summary>
    public Exception? Failure { get; init; }

    /// <summary>There is no end: the last read waits until it is cancelled.</summary>
    public bool Hangs { get; init; }

    /// <summary>The longest buffer that was offered.</summary>
    public int Largest { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>True while somebody waits for bytes.</summary>
    public bool IsReading => Volatile.Read(ref _reading) > 0;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Assert.False(IsDisposed);
        Assert.Equal(1, Interlocked.Increment(ref _reading));
        try
        {
            Assert.False(buffer.IsEmpty);
            Largest = Math.Max(Largest, buffer.Length);
            cancellationToken.ThrowIfCancellationRequested();
            if (Position < _length)
            {
                if (piece is not null) buffer = buffer[..Math.Min(buffer.Length, piece())];
                return Read(buffer.Span);
            }
            if (Hangs) await Task.Delay(Timeout.Infinite, cancellationToken);
            return Failure is null ? 0 : throw Failure;
        }
        finally
        {
            Interlocked.Decrement(ref _reading);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && Position < _length)
        {
            var from = (int)(Position % unit.Length);
            var step = Math.Min(buffer.Length - count, unit.Length - from);
            unit.AsSpan(from, step).CopyTo(buffer[count..]);
            count += step;
            Position += step;
        }
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing) => IsDisposed = true;
}
