namespace FactKit.Cli.Inputs;

/// <summary>A stream that says how much of it was read. It is read by one thread at a time and asked by any.</summary>
sealed class CountedStream(Stream stream) : Stream
{
    long _count;
    byte[]? _own;

    /// <summary>The bytes that were read.</summary>
    public long Count => Interlocked.Read(ref _count);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Counted(stream.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(stream.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (stream.CanSeek) return Counted(await stream.ReadAsync(buffer, cancellationToken));
        // A pipe may stay silent for long, and standard input heeds no cancellation. What still arrives goes to a buffer that nobody else has.
        var own = _own ??= new byte[64 * 1024];
        var most = Math.Min(own.Length, buffer.Length);
        var read = Counted(await Task.Run(() => stream.Read(own, 0, most), cancellationToken).WaitAsync(cancellationToken));
        own.AsSpan(0, read).CopyTo(buffer.Span);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }

    int Counted(int read)
    {
        Interlocked.Add(ref _count, read);
        return read;
    }
}
