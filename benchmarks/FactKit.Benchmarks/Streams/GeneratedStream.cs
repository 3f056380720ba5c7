namespace FactKit.Benchmarks.Streams;

/// <summary>Gives the same bytes over and over until there are enough, as fast as they can be copied; nothing is kept and no disk is read.</summary>
/// <param name="head">What comes first.</param>
/// <param name="unit">What is repeated, as a whole.</param>
/// <param name="tail">What comes last.</param>
/// <param name="bytes">How long the whole is to be, about.</param>
sealed class GeneratedStream(byte[] head, byte[] unit, byte[] tail, long bytes) : Stream
{
    readonly long _units = Math.Max(1, bytes / unit.Length), _length = head.Length + Math.Max(1, bytes / unit.Length) * unit.Length + tail.Length;
    byte[] _part = head;
    int _at;
    long _done;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _length;

    /// <summary>How much was read.</summary>
    public override long Position { get; set; }

    /// <summary>Called before each read.</summary>
    public Action<long>? OnRead { get; init; }

    public override int Read(Span<byte> buffer)
    {
        OnRead?.Invoke(Position);
        var count = 0;
        while (count < buffer.Length)
        {
            if (_at == _part.Length)
            {
                if (_done > _units) break;
                (_part, _at) = (_done++ < _units ? unit : tail, 0);
                continue;
            }
            var step = Math.Min(buffer.Length - count, _part.Length - _at);
            _part.AsSpan(_at, step).CopyTo(buffer[count..]);
            count += step;
            _at += step;
        }
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
