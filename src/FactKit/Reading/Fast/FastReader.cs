using System.Runtime.CompilerServices;
using FactKit.Generated;

namespace FactKit.Reading;

/// <summary>
/// Reads valid documents only. It accepts or bails: at the first deviation it moves behind the document, where every later read fails, and <see cref="JsonFactReader"/>
/// reads the document again to name the faults. It never accepts what that one refuses, nor gives another record; where it bails without need, that one decides.
/// </summary>
/// <typeparam name="TUse">Whether values are built.</typeparam>
ref partial struct FastReader<TUse> : IFactReader where TUse : struct, IFastUse
{
    readonly ref byte _json;
    readonly nint _end;
    readonly FastScratch _scratch;
    readonly int _maxDepth, _maxItems, _maxText;
    readonly bool _reportsInfos;

    /// <summary>The position; after bailing one byte behind the end, which no valid document reaches.</summary>
    nint _at;

    /// <summary>Where the text or number that was read last begins.</summary>
    nint _token;

    /// <summary>The last text that has escapes: its bytes are not what it says.</summary>
    nint _escaped = -1;

    /// <summary>How many bytes were looked at ahead.</summary>
    nint _looked;

    /// <summary>What the objects at hand can have, from the document inwards, and how many they are.</summary>
    readonly FieldTable[] _tables;
    int _objects;

    int _depth;
    bool _builds, _isDocument, _schemaSeen;
    string? _keptName;

    /// <param name="scratch">Holds the document.</param>
    /// <param name="length">The length of the document in bytes.</param>
    /// <param name="options">Its limits.</param>
    public FastReader(FastScratch scratch, int length, FactReadOptions options)
    {
        _scratch = scratch;
        _json = ref scratch.Json;
        _tables = scratch.Tables;
        _end = length;
        _maxDepth = options.MaxDepth;
        _maxItems = options.MaxItems;
        _maxText = options.MaxTextLength ?? int.MaxValue;
        _reportsInfos = options.Report == FactSeverity.Info;
    }

    public readonly bool IsFast => true;

    public bool Builds
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        readonly get => default(TUse).Builds || _builds;
        set => _builds = value;
    }

    public readonly bool Sensitive => false;

    public readonly int Faults => HasBailed ? 1 : 0;

    public readonly int MaxItems => _maxItems;

    readonly bool HasBailed => _at > _end;

    /// <summary>True when the document is valid to its end. What was built is worth nothing otherwise.</summary>
    public bool Finish() => FastScan.Skip(ref _json, _at) == _end && _scratch.Keys.Hold(FastScan.Span(ref _json, 0, _end), _isDocument);

    public readonly int Mark() => 0;

    public void Fault(string code, string message) => Bail();

    public void Fault(int mark, string code, string message) => Bail();

    void Bail() => _at = _end + 1;

    public void Define(string space, string key)
    {
        if (Token(out var start, out var end)) _scratch.Keys.Define(ref _json, space, start, end);
    }

    public void Refer(string space, string key)
    {
        if (Token(out var start, out var end)) _scratch.Keys.Refer(ref _json, space, start, end);
    }

    public void ReferField(string field)
    {
        if (!_isDocument || HasBailed) return;
        for (var i = _objects - 1; i >= 0; i--)
        {
            if (_tables[i] is { IsFact: false } fields && fields.IndexOf(field) >= 0) return;
        }
        Bail();
    }

    /// <summary>The bytes of the text or number that was read last, without quotes; false for an empty one. Bails where they are not what it says.</summary>
    bool Token(out nint start, out nint end)
    {
        (start, end) = (_token, _at);
        if (_escaped == _token) Bail();
        if (HasBailed) return false;
        if (FastScan.Byte(ref _json, start) != '"') return true;
        start++;
        end--;
        return end > start;
    }

    // ---- tokens

    /// <summary>Moves to the value at hand: its first byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    byte Peek()
    {
        var first = FastScan.Byte(ref _json, _at);
        if (first > ' ') return first;
        // One space follows the colon in most documents that are written for people.
        var next = FastScan.Byte(ref _json, _at + 1);
        if (next <= ' ' || first != ' ') return PeekSpace();
        _at++;
        return next;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    byte PeekSpace()
    {
        _at = FastScan.SkipSpace(ref _json, _at);
        return FastScan.Byte(ref _json, _at);
    }

    /// <summary>True when an object or list may begin here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Enter(byte first, char sign)
    {
        if (first != sign || _depth >= _maxDepth || StackGuard.IsLow(_depth))
        {
            Bail();
            return false;
        }
        _depth++;
        return true;
    }

    public FactValueKind Kind => Peek() switch
    {
        (byte)'{' => FactValueKind.Object,
        (byte)'[' => FactValueKind.List,
        (byte)'"' => FactValueKind.Text,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => FactValueKind.Number,
        (byte)'t' or (byte)'f' => FactValueKind.Boolean,
        _ => FactValueKind.None,
    };

    public bool OpenList()
    {
        if (!Enter(Peek(), '[')) return false;
        _at++;
        if (Peek() != ']') return true;
        _at++;
        _depth--;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextItem()
    {
        var sign = Peek();
        if (sign == ',')
        {
            _at++;
            return true;
        }
        if (sign == ']')
        {
            _at++;
            _depth--;
        }
        else Bail();
        return false;
    }

    public bool OpenMap(out string key)
    {
        key = "";
        if (!Enter(Peek(), '{')) return false;
        if (!Builds) _scratch.Keys.OpenMap(_depth);
        _at++;
        if (Peek() != '}') return ReadKey(out key);
        _at++;
        _depth--;
        return false;
    }

    public bool NextEntry(out string key)
    {
        key = "";
        var sign = Peek();
        if (sign == ',')
        {
            _at++;
            return ReadKey(out key);
        }
        if (sign == '}')
        {
            _at++;
            _depth--;
        }
        else Bail();
        return false;
    }

    bool ReadKey(out string key)
    {
        key = Text(0, int.MaxValue, null);
        // Where keys are built, the map compares them.
        if (!Builds)
        {
            if (Token(out var start, out var end) || !HasBailed) _scratch.Keys.MapKey(ref _json, _depth, start, end);
        }
        return Colon();
    }
}

/// <summary>What a fast read is for.</summary>
interface IFastUse
{
    /// <summary>True: values are built. The same for all of a type, so that the JIT leaves out what it does not need.</summary>
    bool Builds { get; }
}

/// <summary>Reads a record.</summary>
readonly struct FastParse : IFastUse
{
    public bool Builds => true;
}

/// <summary>Only checks.</summary>
readonly struct FastCheck : IFastUse
{
    public bool Builds => false;
}
