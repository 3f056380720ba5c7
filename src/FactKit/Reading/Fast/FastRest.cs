using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FactKit.Generated;

namespace FactKit.Reading;

/// <summary>
/// What <see cref="FastReader{TUse}"/> does not keep in registers: the rest of its state, and what is not done in a few steps. Each call begins at <see cref="At"/> and leaves it behind what was read.
/// </summary>
sealed partial class FastRest(FastScratch scratch)
{
    readonly FastScratch _scratch = scratch;
    byte[] _json = [];
    int _maxDepth;
    bool _reportsInfos, _isDocument, _schemaSeen, _tracks;

    /// <summary>The last text that has escapes: its bytes are not what it says.</summary>
    nint _escaped;

    /// <summary>How many bytes were looked at ahead.</summary>
    nint _looked;

    string? _keptName;

    static bool s_asks;

    /// <summary>The position; after bailing one byte behind the end, which no valid document reaches.</summary>
    public nint At;

    /// <summary>The length of the document.</summary>
    public nint End;

    /// <summary>Where the text or number that was read last begins.</summary>
    public nint LastToken;

    /// <summary>The discriminator that a union has looked at last: where its text begins and ends.</summary>
    public nint CaseAt, CaseEnd;

    /// <summary>How many objects and lists are open, and below how many another one may begin without a closer look.</summary>
    public int Depth, Calm;

    public int MaxText, MaxItems;

    public bool Builds;

    /// <summary>Begins a document.</summary>
    public void Begin(byte[] json, int length, FactReadOptions options, bool builds)
    {
        _json = json;
        End = length;
        At = LastToken = _looked = Depth = Calm = 0;
        CaseAt = _escaped = -1;
        _maxDepth = options.MaxDepth;
        MaxItems = options.MaxItems;
        MaxText = options.MaxTextLength ?? int.MaxValue;
        _reportsInfos = options.Report == FactSeverity.Info;
        _isDocument = _schemaSeen = false;
        // The scratch is to know the tables of the objects at hand, by depth. Few documents ask for it; the first one is left to the other reader.
        _tracks = s_asks;
        _keptName = null;
        Builds = builds;
    }

    /// <summary>Lets go of the document.</summary>
    public void Forget() => (_json, _keptName) = ([], null);

    /// <summary>The first byte of the document.</summary>
    public ref byte Json
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref MemoryMarshal.GetArrayDataReference(_json);
    }

    bool HasBailed => At > End;

    /// <summary>True when the document is valid to its end. What was built is worth nothing otherwise.</summary>
    public bool Finish() => FastScan.Skip(ref Json, At) == End && _scratch.Keys.Hold(ref Json, _isDocument);

    void Bail() => At = End + 1;

    /// <summary>What was read last, and ends at this position, is a key; false where its bytes are not what it says.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Define(string space, nint at, string key)
    {
        if (!IsWritten(at)) return false;
        if (Token(at, out var start, out var end)) _scratch.Keys.Define(ref Json, space, start, end, key);
        return true;
    }

    /// <summary>The same for what names a key.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Refer(string space, nint at)
    {
        if (!IsWritten(at)) return false;
        if (Token(at, out var start, out var end)) _scratch.Keys.Refer(ref Json, space, start, end);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ReferField(string field)
    {
        if (!_isDocument || HasBailed) return;
        for (var i = _tracks ? Depth : 0; i > 0; i--)
        {
            if (_scratch.Tables[i] is { IsFact: false } fields && fields.IndexOf(field) >= 0) return;
        }
        s_asks = true;
        Bail();
    }

    bool IsWritten(nint at) => at <= End && _escaped != LastToken;

    /// <summary>The bytes of the text or number that was read last, without quotes; false for an empty one.</summary>
    bool Token(nint at, out nint start, out nint end)
    {
        (start, end) = (LastToken, at);
        if (FastScan.Byte(ref Json, start) != '"') return true;
        start++;
        end--;
        return end > start;
    }

    // ---- tokens

    /// <summary>Moves to the value at hand: its first byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    byte Peek()
    {
        var first = FastScan.Byte(ref Json, At);
        if (first > ' ') return first;
        // One space follows the colon in most documents that are written for people.
        var next = FastScan.Byte(ref Json, At + 1);
        if (next <= ' ' || first != ' ') return PeekSpace();
        At++;
        return next;
    }

    /// <summary>Where the value at hand begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    nint Start()
    {
        var at = At;
        var first = FastScan.Byte(ref Json, at);
        if (first > ' ') return at;
        return first == ' ' && FastScan.Byte(ref Json, at + 1) > ' ' ? at + 1 : FastScan.SkipSpace(ref Json, at);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    byte PeekSpace()
    {
        At = FastScan.SkipSpace(ref Json, At);
        return FastScan.Byte(ref Json, At);
    }

    /// <summary>True when an object or list may begin here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Enter(byte first, char sign)
    {
        if (first != sign || Depth >= _maxDepth || StackGuard.IsLow(Depth))
        {
            Bail();
            return false;
        }
        Depth++;
        if (_tracks) _scratch.Tables[Depth] = null;
        return true;
    }

    /// <summary>What begins with this byte.</summary>
    public static FactValueKind KindOf(byte first) => first switch
    {
        (byte)'{' => FactValueKind.Object,
        (byte)'[' => FactValueKind.List,
        (byte)'"' => FactValueKind.Text,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => FactValueKind.Number,
        (byte)'t' or (byte)'f' => FactValueKind.Boolean,
        _ => FactValueKind.None,
    };

    /// <summary>Enters a list that is empty, deep or spaced.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool OpenList()
    {
        if (!Enter(Peek(), '[')) return false;
        At++;
        if (Peek() != ']') return true;
        At++;
        Depth--;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool OpenMap(out string key)
    {
        key = "";
        if (!Enter(Peek(), '{')) return false;
        if (!Builds) _scratch.Keys.OpenMap(Depth);
        At++;
        if (Peek() != '}') return ReadKey(out key);
        At++;
        Depth--;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextEntry(out string key)
    {
        key = "";
        var sign = Peek();
        if (sign == ',')
        {
            At++;
            return ReadKey(out key);
        }
        if (sign == '}')
        {
            At++;
            Depth--;
        }
        else Bail();
        return false;
    }

    bool ReadKey(out string key)
    {
        key = Text(0, int.MaxValue, null, Builds);
        // Where keys are built, the map compares them.
        if (!Builds)
        {
            if (IsWritten(At))
            {
                Token(At, out var start, out var end);
                _scratch.Keys.MapKey(ref Json, Depth, start, end);
            }
            else Bail();
        }
        return Colon();
    }
}
