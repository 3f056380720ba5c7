using System.Text;
using System.Text.Json;

namespace FactKit.Cli.Inputs;

/// <summary>
/// The documents of a stream of JSON, one after the other and with one of them in memory: one document, several in a row (NDJSON), or one list of them.
/// Not <see cref="FactLines"/>, which goes by lines to go on after a fault: a sample may be one document of many lines, and there is nothing to go on to.
/// </summary>
sealed class JsonDocuments(Stream stream)
{
    /// <summary>A longer document is none.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    byte[] _buffer = new byte[64 * 1024];
    int _start, _end;
    (int Line, int Column) _at = (1, 1);
    bool _isFinal, _begun, _inList;
    // A document of 64 levels may stand in a list; how deep it is, is judged later.
    JsonReaderState _state = new(new() { AllowMultipleValues = true, MaxDepth = 1_000 });

    /// <summary>The line on which the document at hand begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column on which it begins, from 1, in UTF-16 code units.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>The next document; valid until the next call. False at the end.</summary>
    /// <exception cref="JsonException">The stream is no JSON from there on; line and column are those of the stream.</exception>
    public bool TryNext(out ReadOnlyMemory<byte> document)
    {
        while (true)
        {
            if (Step(out document) is { } found) return found;
            Fill();
        }
    }

    // Null where more bytes are needed.
    bool? Step(out ReadOnlyMemory<byte> document)
    {
        document = default;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
        while (true)
        {
            if (!reader.Read()) return _isFinal ? false : null;
            var open = (int)reader.TokenStartIndex;
            if (!_begun && reader.TokenType == JsonTokenType.StartArray) _inList = true;
            else if (_inList && reader is { TokenType: JsonTokenType.EndArray, CurrentDepth: 0 }) _inList = false;
            else
            {
                if (!reader.TrySkip()) return null;
                Advance(_start, _start + open);
                (Line, Column) = _at;
                document = _buffer.AsMemory(_start + open, (int)reader.BytesConsumed - open);
                Advance(_start + open, _start + (int)reader.BytesConsumed);
                Consume(ref reader);
                return true;
            }
            _begun = true;
            Advance(_start, _start + (int)reader.BytesConsumed);
            Consume(ref reader);
            reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
        }
    }

    void Consume(ref Utf8JsonReader reader)
    {
        _begun = true;
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    // Tokens end at whole characters.
    void Advance(int start, int end)
    {
        var text = _buffer.AsSpan(start, end - start);
        var lines = text.Count((byte)'\n');
        var after = Encoding.UTF8.GetCharCount(text[(text.LastIndexOf((byte)'\n') + 1)..]);
        _at = lines > 0 ? (_at.Line + lines, 1 + after) : (_at.Line, _at.Column + after);
    }

    void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end > MaxBytes) throw new JsonException($"a document has more than {MaxBytes / 1024 / 1024} MiB", null, _at.Line - 1, 0);
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        // The whole of it, since what is not complete is looked at again: buffers twice as long keep that linear.
        var read = stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        if (!_begun && _end == 0 && read >= 3 && _buffer.AsSpan().StartsWith("\uFEFF"u8)) _start = 3;
        _isFinal = read < _buffer.Length - _end;
        _end += read;
    }
}
