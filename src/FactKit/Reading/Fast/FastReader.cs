using System.Runtime.CompilerServices;
using FactKit.Generated;

namespace FactKit.Reading;

/// <summary>
/// Reads valid documents only. It accepts or bails: at the first deviation it moves behind the document, where every later read fails, and <see cref="JsonDiagnosis"/>
/// reads the document again to name the faults. It never accepts what that one refuses, nor gives another record; where it bails without need, that one decides.
/// </summary>
/// <remarks>
/// It has three fields, so that a copy of it lives in registers where all that is called on it is inlined; what is not in here is done by <see cref="FastRest"/>. Whoever calls something that is
/// not inlined passes a copy and takes it back.
/// </remarks>
/// <typeparam name="TUse">Whether values are built.</typeparam>
ref partial struct FastReader<TUse> : IFactReader where TUse : struct, IFastUse
{
    readonly ref byte _json;
    readonly FastRest _rest;

    /// <summary>The position; after bailing one byte behind the end, which no valid document reaches.</summary>
    nint _at;

    /// <param name="rest">It has begun the document.</param>
    public FastReader(FastRest rest)
    {
        _json = ref rest.Json;
        _rest = rest;
    }

    public readonly bool IsFast => true;

    public readonly bool Builds
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => default(TUse).Builds || _rest.Builds;
        set => _rest.Builds = value;
    }

    public readonly bool Sensitive => false;

    public readonly int Faults
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => HasBailed ? 1 : 0;
    }

    public readonly int MaxItems => _rest.MaxItems;

    readonly bool HasBailed
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _at > _rest.End;
    }

    /// <inheritdoc cref="FastRest.Finish"/>
    public readonly bool Finish()
    {
        _rest.At = _at;
        return _rest.Finish();
    }

    public readonly int Mark() => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fault(string code, string message) => Bail();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fault(int mark, string code, string message) => Bail();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Bail() => _at = _rest.End + 1;

    /// <summary>The rest, at the position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly FastRest Rest()
    {
        _rest.At = _at;
        return _rest;
    }

    /// <summary>Goes on where the rest is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    T Back<T>(T value)
    {
        _at = _rest.At;
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Define(string space, string key)
    {
        if (!_rest.Define(space, _at, key)) Bail();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Refer(string space, string key)
    {
        if (!_rest.Refer(space, _at)) Bail();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ReferField(string field)
    {
        Rest().ReferField(field);
        _at = _rest.At;
    }

    /// <summary>Where the value at hand begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly nint Start()
    {
        var first = FastScan.Byte(ref _json, _at);
        if (first > ' ') return _at;
        // One space follows the colon in most documents that are written for people.
        return first == ' ' && FastScan.Byte(ref _json, _at + 1) > ' ' ? _at + 1 : FastScan.SkipSpace(ref _json, _at);
    }

    public FactValueKind Kind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            _at = Start();
            return FastRest.KindOf(FastScan.Byte(ref _json, _at));
        }
    }

    // ---- lists and maps

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool OpenList()
    {
        if (FastScan.Byte(ref _json, _at) != '[' || _rest.Depth >= _rest.Calm) return Back(Rest().OpenList());
        _at = FastScan.Skip(ref _json, _at + 1);
        if (FastScan.Byte(ref _json, _at) == ']')
        {
            _at++;
            return false;
        }
        _rest.Depth++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextItem()
    {
        _at = FastScan.Skip(ref _json, _at);
        var sign = FastScan.Byte(ref _json, _at);
        if (sign == ',')
        {
            _at = FastScan.Skip(ref _json, _at + 1);
            return true;
        }
        _rest.Depth--;
        _at++;
        if (sign != ']') Bail();
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool OpenMap(out string key) => Back(Rest().OpenMap(out key));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextEntry(out string key) => Back(Rest().NextEntry(out key));

    // ---- objects

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Begins(ReadOnlySpan<byte> begin) => FastScan.Is(ref _json, Start(), begin);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasField(string name) => Back(Rest().HasField(name));

    public int First(FieldTable fields, ref FieldSet seen) => Back(Rest().First(fields, ref seen));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(ReadOnlySpan<byte> begin, FieldTable fields, ref FieldSet seen)
    {
        if (FastScan.Is(ref _json, _at, begin) && _rest.Depth < _rest.Calm)
        {
            _rest.Depth++;
            _at += begin.Length;
            seen.Add(0);
            return 0;
        }
        // A copy, so that the set itself needs no address and stays in registers.
        var copy = seen;
        var field = Back(Rest().First(fields, ref copy));
        seen = copy;
        return field;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Then(ReadOnlySpan<byte> name, int field, ref FieldSet seen)
    {
        if (!FastScan.Is(ref _json, _at, name)) return false;
        if (!seen.Add(field)) return false;
        _at += name.Length;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(FieldTable fields, ref FieldSet seen)
    {
        _at = FastScan.Skip(ref _json, _at);
        var sign = FastScan.Byte(ref _json, _at);
        if (sign == '}')
        {
            _at++;
            _rest.Depth--;
            return -1;
        }
        if (sign == ',')
        {
            var at = FastScan.Skip(ref _json, _at + 1);
            var known = fields.Find(ref _json, at, out var length);
            if (known >= 0 && seen.AddNear(known))
            {
                _at = at + length;
                return known;
            }
        }
        var copy = seen;
        var field = Back(Rest().Next(fields, ref copy));
        seen = copy;
        return field;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Close(FieldTable fields, ref FieldSet seen)
    {
        if (seen.ContainsAll(fields.Required) && !HasBailed)
        {
            if (!fields.RequiresMore) return Builds;
            var copy = seen;
            if (fields.HasRequiredFar(copy)) return Builds;
        }
        Bail();
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Case(CaseTable cases) => Back(Rest().Case(cases));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AtCase()
    {
        // Its union has just looked at it.
        if (Start() != _rest.CaseAt) return false;
        _at = _rest.CaseEnd;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Absent(AbsenceTable table, out AbsenceReason reason)
    {
        reason = default;
        if (!table.HasSentinels && FastScan.Byte(ref _json, Start()) != '{') return false;
        var absent = Back(Rest().Absent(table, out var found));
        reason = found;
        return absent;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KeyValuePair<string, RawJson> Keep() => Back(Rest().Keep());
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
