namespace FactKit.Lines;

/// <summary>Reads a stream into a window and tells its documents apart, some at a time.</summary>
sealed class FrameReader(Stream stream, FactLinesOptions options, int size) : IDisposable
{
    readonly InputWindow _window = new(size);
    readonly List<Frame> _frames = [];
    Framer? _framer;
    bool _marked, _ended;

    /// <summary>The documents at hand, at least one after a read that gave true; they and their text are there until the next read.</summary>
    public IReadOnlyList<Frame> Frames => _frames;

    /// <summary>The text that frames are parts of.</summary>
    public ReadOnlySpan<byte> Bytes => _window.Bytes;

    /// <summary>The text of a document.</summary>
    public ReadOnlySpan<byte> Text(int index) => _window.Bytes.Slice(_frames[index].Start, _frames[index].Count);

    /// <summary>Reads on to the next document, and takes what else was read with it. False at the end of the input.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _frames.Clear();
        while (true)
        {
            Scan();
            if (_frames.Count > 0) return true;
            if (_ended || _framer is { IsDone: true }) return false;
            // Not every stream looks at it.
            cancellationToken.ThrowIfCancellationRequested();
            var count = await stream.ReadAsync(_window.Room(), cancellationToken).ConfigureAwait(false);
            _window.Fill(count);
            if (count > 0) continue;
            _ended = true;
            Scan();
            _framer?.End();
            return _frames.Count > 0;
        }
    }

    void Scan()
    {
        _framer ??= Begin();
        if (_framer is { IsDone: false }) _framer.Scan();
    }

    /// <summary>Finds out what the input is; null while that cannot be said.</summary>
    Framer? Begin()
    {
        if (!_marked && !SkipMark()) return null;
        // What PowerShell and spreadsheets write where nobody says otherwise.
        if (_window.Offset == 0 && (_window.Bytes.StartsWith<byte>([0xFF, 0xFE]) || _window.Bytes.StartsWith<byte>([0xFE, 0xFF]))) return new RefusedInput(_window, _frames);
        return options.Format switch
        {
            FactLinesFormat.Lines => new LineFramer(_window, MaxBytes, _frames),
            FactLinesFormat.Array => new ArrayFramer(_window, MaxBytes, _frames),
            _ when !_window.SkipSpace() => null,
            _ when _window.Next == '[' => new ArrayFramer(_window, MaxBytes, _frames),
            _ => new LineFramer(_window, MaxBytes, _frames),
        };
    }

    // No buffer is longer than an array can be.
    int MaxBytes => Math.Min(options.Read.MaxBytes, Array.MaxLength - 1024);

    /// <summary>Passes the byte order mark at the beginning; false while more bytes may show that there is one.</summary>
    bool SkipMark()
    {
        var mark = "\uFEFF"u8;
        var bytes = _window.Bytes;
        if (bytes.Length < 2 && !_ended || bytes.Length < mark.Length && mark.StartsWith(bytes) && !_ended) return false;
        _marked = true;
        if (bytes.StartsWith(mark))
        {
            _window.At = mark.Length;
            _window.BeginInput();
        }
        return true;
    }

    public void Dispose() => _window.Dispose();
}
