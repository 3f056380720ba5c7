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
ref partial struct FastWriter : IFactVisitor
{
    /// <summary>Room for a number, a moment or a sign or two, and the rest of a vector.</summary>
    const int Small = 96;

    /// <summary>How the fields of the object at hand are written.</summary>
    ref byte _names;

    readonly WriteScratch _scratch;
    byte[] _buffer;
    int _count, _depth, _objects;

    public FastWriter(WriteScratch scratch, byte[] buffer) => (_scratch, _buffer) = (scratch, buffer);

    /// <summary>The record cannot be written; what was written is worth nothing.</summary>
    public bool Failed { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _count);

    public readonly byte[] Buffer => _buffer;

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T> { }

    public readonly bool Sensitive => false;

    public void Fault(string code, string message) => Failed = true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ref byte Room(int bytes)
    {
        // More than an int can say wraps to less than nothing, which is a great deal here.
        if ((uint)(_buffer.Length - _count) < (uint)bytes) Grow(bytes);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), _count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int bytes)
    {
        // Stores are unchecked: without the room there must be none.
        if (bytes < 0 || (long)_count + bytes > Array.MaxLength) throw new InvalidOperationException("The record cannot be written: its JSON is longer than an array can be.");
        Array.Resize(ref _buffer, (int)Math.Min(Math.Max(_buffer.Length * 2L, (long)_count + bytes), Array.MaxLength));
    }

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
        if (_objects == _scratch.Objects.Length) _scratch.Grow();
        _scratch.Objects[_objects++] = (fields, _count);
        _names = ref fields.Written.Rows;
        // Its sign is written over the comma of its first field.
        Room(FieldText.Room);
        return true;
    }

    public void Leave()
    {
        var start = _scratch.Objects[--_objects].Start;
        _depth--;
        ref var end = ref Room(2);
        if (_count == start)
        {
            end = (byte)'{';
            end = ref Unsafe.Add(ref end, 1);
            _count++;
        }
        else _buffer[start] = (byte)'{';
        end = (byte)'}';
        _count++;
        if (_objects > 0) _names = ref _scratch.Objects[_objects - 1].Fields.Written.Rows;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Field(int field)
    {
        var length = FieldText.Copy(ref _names, field, ref Room(FieldText.Room));
        _count += length;
        if (length == 0) LongField(field);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void LongField(int field)
    {
        var name = _scratch.Objects[_objects - 1].Fields.Written.Long(field);
        name.CopyTo(MemoryMarshal.CreateSpan(ref Room(name.Length), name.Length));
        _count += name.Length;
    }

    public void Kept(string name, RawJson value)
    {
        var table = _scratch.Objects[_objects - 1].Fields;
        if (table.IndexOf(name) >= 0 || name == "$schema" && table.Schema is not null && _depth == 1 || Array.IndexOf(table.Reserved, name) >= 0
            || _depth + VisitState.Depth(value.Text) > FactReadOptions.DeepestNesting) Failed = true;
        Sign(',');
        Text(name);
        Sign(':');
        Raw(value.Text);
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

    public void Entry(string key)
    {
        // No value ends with this sign.
        if (_buffer[_count - 1] != '{') Sign(',');
        Text(key);
        Sign(':');
    }

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
