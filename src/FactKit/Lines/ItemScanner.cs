using System.Buffers;

namespace FactKit.Lines;

/// <summary>
/// Finds where an item of an array ends, by its brackets and texts. It reads no values, so that it gets over a document that is no JSON: a closing bracket closes all that is
/// open inside, a line end closes a text, and a document that begins where a name should stand shows that the one before has no end.
/// </summary>
sealed class ItemScanner
{
    static readonly SearchValues<byte> Signs = SearchValues.Create("\"{}[]"u8);

    static readonly bool[] IsSign = [.. Enumerable.Range(0, 256).Select(static b => Signs.Contains((byte)b))];

    /// <summary>Which of the open brackets are those of objects. What nests deeper than any document may is only counted.</summary>
    readonly bool[] _objects = new bool[FactReadOptions.DeepestNesting + 1];

    int _depth;
    bool _inText, _escaped;

    /// <summary>True when something is open.</summary>
    public bool IsOpen => _depth > 0 || _inText;

    public void Reset() => (_depth, _inText, _escaped) = (0, false, false);

    /// <summary>Scans from an index on, which moves: behind the item where it ends, and otherwise to the end of the bytes.</summary>
    /// <param name="bytes">The bytes of the window.</param>
    /// <param name="at">The next byte.</param>
    /// <param name="least">How far to look back: the first byte of the item.</param>
    /// <param name="most">The index from which on nothing looks back, since the item is too long to be kept.</param>
    /// <returns>True where the item ends; it may lack its own end, so that what closes the array, or the comma before the next item, comes next.</returns>
    public bool Scan(ReadOnlySpan<byte> bytes, ref int at, int least, long most)
    {
        while (at < bytes.Length)
        {
            if (_inText)
            {
                if (Text(bytes, ref at) && _depth == 0) return true;
                continue;
            }
            // Between texts stand a sign or two, for which a search by vectors takes too long.
            if (!IsSign[bytes[at]] && ++at == bytes.Length) return false;
            if (!IsSign[bytes[at]] && ++at == bytes.Length) return false;
            var next = IsSign[bytes[at]] ? 0 : bytes[at..].IndexOfAny(Signs);
            if (next < 0)
            {
                at = bytes.Length;
                return false;
            }
            at += next;
            switch (bytes[at])
            {
                case (byte)'"':
                    _inText = true;
                    break;
                case (byte)'{':
                    if (_depth > 0 && IsObject && at <= most && CommaBefore(bytes, at, least) is var comma and >= 0)
                    {
                        at = comma;
                        return true;
                    }
                    Open(true);
                    break;
                case (byte)'[':
                    Open(false);
                    break;
                default:
                    if (!Close(bytes[at] == '}')) return true;
                    if (_depth > 0) break;
                    at++;
                    return true;
            }
            at++;
        }
        return false;
    }

    bool IsObject => _depth <= _objects.Length && _objects[_depth - 1];

    void Open(bool isObject)
    {
        if (_depth < _objects.Length) _objects[_depth] = isObject;
        _depth++;
    }

    /// <summary>Closes the innermost bracket of the kind with all that is open inside. False where there is none and the sign closes the array around.</summary>
    bool Close(bool isObject)
    {
        if (_depth > _objects.Length)
        {
            _depth--;
            return true;
        }
        var depth = _depth - 1;
        while (depth >= 0 && _objects[depth] != isObject) depth--;
        _depth = Math.Max(depth, 0);
        return depth >= 0 || isObject;
    }

    /// <summary>Moves on in a text; true where it ends.</summary>
    bool Text(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (_escaped)
        {
            _escaped = false;
            // Else a backslash at the end of a line would hide that the text ends there.
            if (bytes[at] != '\n') at++;
            return false;
        }
        var next = bytes[at..].IndexOfAny((byte)'"', (byte)'\\', (byte)'\n');
        if (next < 0)
        {
            at = bytes.Length;
            return false;
        }
        at += next + 1;
        _escaped = bytes[at - 1] == '\\';
        _inText = _escaped;
        return !_inText;
    }

    /// <summary>The index of a comma with nothing but white space between it and an index; -1 where something else stands there.</summary>
    static int CommaBefore(ReadOnlySpan<byte> bytes, int at, int least)
    {
        var before = bytes[least..at].LastIndexOfAnyExcept(" \t\r\n"u8);
        return before >= 0 && bytes[least + before] == ',' ? least + before : -1;
    }
}
