using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using FactKit.Generated;
using FactKit.Reading;
using FactKit.Rules;

namespace FactKit.Writing;

/// <summary>
/// Writes canonical JSON straight into a buffer: byte by byte what <see cref="JsonFactWriter"/> writes. What cannot be written makes it fail without a word, and that one says why.
/// Bytes are stored unchecked: every member first makes room for the most that it can write.
/// </summary>
partial struct FastWriter : IFactVisitor
{
    /// <summary>Room for a number, a moment or a sign or two, and the rest of a vector.</summary>
    const int Small = 96;

    byte[] _buffer;
    FieldTable[] _tables;
    int _count, _depth, _objects;

    public FastWriter(byte[] buffer, FieldTable[] tables) => (_buffer, _tables) = (buffer, tables);

    /// <summary>The record cannot be written; what was written is worth nothing.</summary>
    public bool Failed { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _count);

    public readonly byte[] Buffer => _buffer;

    public readonly FieldTable[] Tables => _tables;

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T> { }

    public readonly bool Sensitive => false;

    public void Fault(string code, string message) => Failed = true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ref byte Room(int bytes)
    {
        if (_buffer.Length - _count < bytes) Grow(bytes);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), _count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int bytes) => Array.Resize(ref _buffer, (int)Math.Min(Math.Max(_buffer.Length * 2L, (long)_count + bytes), Array.MaxLength));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Sign(char sign)
    {
        Room(1) = (byte)sign;
        _count++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Deeper()
    {
        if (_depth >= FactReadOptions.DeepestNesting || StackGuard.IsLow(_depth)) Failed = true;
        _depth++;
        return !Failed;
    }

    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null) Failed = true;
        if (Failed || !Deeper()) return false;
        if (_objects == _tables.Length) Array.Resize(ref _tables, _objects * 2);
        _tables[_objects++] = fields;
        Sign('{');
        return true;
    }

    public void Leave()
    {
        _objects--;
        _depth--;
        Sign('}');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Field(int field)
    {
        var name = _tables[_objects - 1].Written(field);
        ref var target = ref Room(name.Length);
        // ,"name": without its comma where the object begins: no value ends with this sign, and Enter has written it.
        var skip = Unsafe.Add(ref target, -1) == '{' ? 1 : 0;
        _count += name.CopyTo(ref target, skip);
    }

    public void Kept(string name, RawJson value)
    {
        var table = _tables[_objects - 1];
        if (table.IndexOf(name) >= 0 || name == "$schema" && table.Schema is not null && _depth == 1 || Array.IndexOf(table.Reserved, name) >= 0
            || _depth + VisitState.Depth(value.Text) > FactReadOptions.DeepestNesting) Failed = true;
        Name(name);
        Raw(value.Text);
    }

    void Name(string name)
    {
        if (_buffer[_count - 1] != '{') Sign(',');
        Text(name);
        Sign(':');
    }

    void Raw(string json)
    {
        Room(Encoding.UTF8.GetMaxByteCount(json.Length));
        _count += Encoding.UTF8.GetBytes(json, _buffer.AsSpan(_count));
    }

    public void OpenList()
    {
        Deeper();
        Sign('[');
    }

    public void Item(int index)
    {
        if (index > 0) Sign(',');
    }

    public void CloseList()
    {
        _depth--;
        Sign(']');
    }

    public void OpenMap()
    {
        Deeper();
        Sign('{');
    }

    public void Entry(string key) => Name(key);

    public void CloseMap()
    {
        _depth--;
        Sign('}');
    }

    public void Absent(AbsenceReason reason, AbsenceTable table)
    {
        if (table.Written(reason) is { } sentinel)
        {
            Raw(sentinel);
            return;
        }
        "{\"absent\":"u8.CopyTo(MemoryMarshal.CreateSpan(ref Room(Small), Small));
        _count += "{\"absent\":".Length;
        Text(AbsenceReasonTable.Names.NameOf(reason));
        Sign('}');
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
