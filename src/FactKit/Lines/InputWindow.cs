using System.Buffers;
using FactKit.Reading;

namespace FactKit.Lines;

/// <summary>The part of the input that is in memory: one pooled buffer, which grows only for a document that needs it, and shrinks after that.</summary>
sealed class InputWindow(int size) : IDisposable
{
    byte[] _bytes = ArrayPool<byte>.Shared.Rent(size);
    int _filled, _counted;
    long _base, _line = 1, _column = 1;

    /// <summary>The next byte to look at, and the first that is still needed.</summary>
    public int At, Start;

    /// <summary>The bytes that are here.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _filled);

    /// <summary>The offset in the input of the next byte to look at.</summary>
    public long Offset => _base + At;

    /// <summary>True when every byte that is here was looked at.</summary>
    public bool IsPassed => At == _filled;

    /// <summary>The next byte to look at.</summary>
    public byte Next => _bytes[At];

    /// <summary>Where the next byte is. Lines and columns are counted up to it.</summary>
    public InputPlace Place()
    {
        CountTo(At);
        return new(_line, _column, Offset);
    }

    /// <summary>The line at hand ends before the next byte; nothing of it need be counted.</summary>
    public void BeginLine()
    {
        _line++;
        _column = 1;
        _counted = At;
    }

    /// <summary>The next byte is the first that counts, and begins its line: what is before it is a byte order mark.</summary>
    public void BeginInput() => _counted = Start = At;

    /// <summary>The document at hand is not kept: all but its last byte is forgotten.</summary>
    public void Forget() => Start = Math.Max(Start, At - 1);

    /// <summary>White space is passed, with its line ends; false where nothing else is here.</summary>
    public bool SkipSpace()
    {
        var left = Bytes[At..].IndexOfAnyExcept(" \t\r\n"u8);
        At = left < 0 ? _filled : At + left;
        Start = At;
        return left >= 0;
    }

    void CountTo(int index)
    {
        if (index <= _counted) return;
        var step = _bytes.AsSpan(_counted, index - _counted);
        _counted = index;
        var lines = step.Count((byte)'\n');
        if (lines > 0)
        {
            _line += lines;
            _column = 1;
            step = step[(step.LastIndexOf((byte)'\n') + 1)..];
        }
        _column += Utf8Text.Units(step);
    }

    /// <summary>Room for more bytes of the input. What is no longer needed makes way; where that is nothing, the buffer grows.</summary>
    public Memory<byte> Room()
    {
        var kept = _filled - Start;
        if (kept == _bytes.Length) Move(kept, (int)Math.Min(_bytes.Length * 2L, Array.MaxLength));
        else if (_bytes.Length >= size * 2 && kept <= size / 2) Move(kept, size);
        else if (Start > 0) Shift(_bytes, kept);
        return _bytes.AsMemory(_filled);
    }

    /// <summary>So many bytes were read into the room.</summary>
    public void Fill(int count) => _filled += count;

    void Move(int kept, int length)
    {
        var old = _bytes;
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        Shift(bytes, kept);
        _bytes = bytes;
        Return(old);
    }

    void Shift(byte[] target, int kept)
    {
        // What is forgotten has to be counted before.
        CountTo(Start);
        _bytes.AsSpan(Start, kept).CopyTo(target);
        _base += Start;
        At -= Start;
        _counted -= Start;
        _filled = kept;
        Start = 0;
    }

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _filled = At = Start = 0;
        Return(bytes);
    }

    // Documents may hold what nobody else is to see.
    static void Return(byte[] bytes)
    {
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
    }
}
