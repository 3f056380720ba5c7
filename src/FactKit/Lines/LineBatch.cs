using System.Buffers;
using System.Runtime.ExceptionServices;

namespace FactKit.Lines;

/// <summary>Some documents that follow each other: their text, and then what reading them gave. It is used again and again, by one thread at a time.</summary>
sealed class LineBatch<T> : IDisposable where T : class, IFact<T>
{
    readonly SemaphoreSlim _ready = new(0, 1);
    readonly List<Frame> _frames = [];
    byte[] _text = [];
    int _start;
    (FactResult<T> Result, bool Opens)[] _results = [];

    /// <summary>How many documents were read.</summary>
    public int Count { get; private set; }

    /// <summary>What stopped the reading of the next document; null where nothing did.</summary>
    public ExceptionDispatchInfo? Failure { get; private set; }

    public ref readonly (FactResult<T> Result, bool Opens) this[int index] => ref _results[index];

    /// <summary>Copies the documents at hand.</summary>
    public void Take(FrameReader reader)
    {
        _frames.Clear();
        _frames.AddRange(reader.Frames);
        var kept = _frames.FindIndex(static frame => frame.Count > 0);
        if (kept < 0) return;
        var last = _frames[_frames.FindLastIndex(static frame => frame.Count > 0)];
        _start = _frames[kept].Start;
        var text = reader.Bytes[_start..(last.Start + last.Count)];
        _text = ArrayPool<byte>.Shared.Rent(text.Length);
        text.CopyTo(_text);
    }

    /// <summary>Reads the documents, and lets go of their text.</summary>
    public void Read(FactReadOptions options, CancellationToken cancellationToken)
    {
        if (_results.Length < _frames.Count) _results = new (FactResult<T>, bool)[_frames.Count];
        try
        {
            while (Count < _frames.Count && !cancellationToken.IsCancellationRequested)
            {
                var frame = _frames[Count];
                var text = frame.Count == 0 ? default : _text.AsSpan(frame.Start - _start, frame.Count);
                var result = FrameParser.Parse<T>(text, frame, options, out var opens);
                _results[Count++] = (result, opens);
            }
        }
        catch (Exception failure)
        {
            // The caller is to see it, after what was read before.
            Failure = ExceptionDispatchInfo.Capture(failure);
        }
        finally
        {
            ReturnText();
            _ready.Release();
        }
    }

    /// <summary>Waits until they are read.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _ready.WaitAsync(cancellationToken);

    /// <summary>Lets go of the results.</summary>
    public void Clear()
    {
        Array.Clear(_results, 0, Count);
        Count = 0;
    }

    void ReturnText()
    {
        // Documents may hold what nobody else is to see.
        if (_text.Length > 0) ArrayPool<byte>.Shared.Return(_text, clearArray: true);
        _text = [];
    }

    public void Dispose()
    {
        ReturnText();
        _ready.Dispose();
    }
}
