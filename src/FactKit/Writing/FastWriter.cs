using System.Runtime.CompilerServices;
using FactKit.Generated;
using FactKit.Rules;

namespace FactKit.Writing;

/// <summary>
/// Writes canonical JSON straight into a buffer: byte by byte what <see cref="JsonFactWriter"/> writes. What cannot be written makes it fail without a word, and that one says why.
/// Every value is written with a comma behind it, which the end of an object or list takes back: so nobody asks whether there was one before.
/// </summary>
/// <remarks>
/// It has four fields, so that a copy of it lives in registers where all that is called on it is inlined; what is not in here is done by <see cref="FastWriteRest"/>. Whoever calls something that is
/// not inlined passes a copy and takes it back. Bytes are stored unchecked: each field, item, entry and end makes sure that <see cref="FastWriteRest.Slack"/> bytes follow, which is more than a name and
/// a number or a short text take; whatever is longer makes room for itself.
/// </remarks>
ref partial struct FastWriter : IFactVisitor
{
    readonly FastWriteRest _rest;

    /// <summary>Where the next byte goes.</summary>
    ref byte _at;

    /// <summary>Behind it there is too little room.</summary>
    ref byte _end;

    /// <summary>How the fields of the object at hand are written.</summary>
    ref byte _names;

    /// <param name="rest">It has begun.</param>
    public FastWriter(FastWriteRest rest)
    {
        _rest = rest;
        _at = ref rest.Start;
        _end = ref rest.End;
    }

    /// <summary>The record cannot be written; what was written is worth nothing.</summary>
    public readonly bool Failed => _rest.Failed;

    /// <summary>What was written, without the last comma.</summary>
    public readonly ReadOnlySpan<byte> Written => _rest.Written(ref _at);

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T> { }

    public readonly bool Sensitive => false;

    public readonly void Fault(string code, string message) => _rest.Fail();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Room()
    {
        if (!Unsafe.IsAddressGreaterThan(ref _at, ref _end)) return;
        _at = ref _rest.Grow(ref _at, 0);
        _end = ref _rest.End;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Open(byte sign)
    {
        Room();
        _at = sign;
        _at = ref Unsafe.Add(ref _at, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Close(byte sign)
    {
        Room();
        if (Unsafe.Add(ref _at, -1) == ',') _at = ref Unsafe.Add(ref _at, -1);
        _at = sign;
        Unsafe.Add(ref _at, 1) = (byte)',';
        _at = ref Unsafe.Add(ref _at, 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null || !_rest.Enter(fields))
        {
            _rest.Fail();
            return false;
        }
        _names = ref fields.Written.Rows;
        Open((byte)'{');
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave()
    {
        _names = ref _rest.Leave();
        Close((byte)'}');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Field(int field)
    {
        Room();
        var length = FieldText.Copy(ref _names, field, ref _at);
        _at = ref Unsafe.Add(ref _at, length);
        if (length != 0) return;
        _at = ref _rest.LongName(ref _at, field);
        _end = ref _rest.End;
    }

    public void Kept(string name, RawJson value)
    {
        if (_rest.RefusesKept(name, value)) _rest.Fail();
        Entry(name);
        Raw(value.Text);
    }

    void Raw(string json)
    {
        _at = ref _rest.Raw(ref _at, json);
        _end = ref _rest.End;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void OpenList()
    {
        _rest.Deeper();
        Open((byte)'[');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Item(int index) => Room();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CloseList()
    {
        _rest.Depth--;
        Close((byte)']');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void OpenMap()
    {
        _rest.Deeper();
        Open((byte)'{');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Entry(string key)
    {
        Room();
        Text(key);
        // Its comma.
        Unsafe.Add(ref _at, -1) = (byte)':';
        Room();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CloseMap()
    {
        _rest.Depth--;
        Close((byte)'}');
    }

    public void Absent(AbsenceReason reason, AbsenceTable table)
    {
        if (table.Written(reason) is { } sentinel)
        {
            Raw(sentinel);
            return;
        }
        _at = ref _rest.Bytes(ref _at, "{\"absent\":"u8);
        _end = ref _rest.End;
        Text(AbsenceReasonTable.Names.NameOf(reason));
        Close((byte)'}');
    }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }

    public readonly void Stated<T>(T value) where T : struct { }

    public readonly void ReferField(string field) { }

    public readonly void Evidence(Evidence value)
    {
    }

    public readonly void Define(string space, string key)
    {
    }

    public readonly void Refer(string space, string key)
    {
    }
}
