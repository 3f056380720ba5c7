namespace FactKit.Cli.Terminals;

/// <summary>Standard input of which a read ends at Ctrl-C: .NET's own waits for the next byte, which may never come.</summary>
sealed class InterruptibleInput(Stream input, CancellationToken stop) : Stream
{
    byte[]? _own;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count), stop).AsTask().GetAwaiter().GetResult();

    // On a thread of its own, which is left behind where nothing comes any more. What still arrives then goes to a buffer that nobody else has.
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, cancellationToken);
        var own = _own ??= new byte[64 * 1024];
        var most = Math.Min(own.Length, buffer.Length);
        var read = await Task.Run(() => input.Read(own, 0, most), either.Token).WaitAsync(either.Token);
        own.AsSpan(0, read).CopyTo(buffer.Span);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
