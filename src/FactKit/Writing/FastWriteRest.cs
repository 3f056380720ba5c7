using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FactKit.Generated;
using FactKit.Reading;

namespace FactKit.Writing;

/// <summary>
/// What <see cref="FastWriter"/> does not hold itself: the buffer that a thread writes records into, the objects at hand, and all that is long or rare. It is lent to one write at a time, and the buffer
/// never to others, so that it needs no clearing. Members that take a place give the one behind what they wrote; the buffer may be another one then.
/// </summary>
sealed class FastWriteRest(int length = 4096)
{
    const int Kept = 256 * 1024;

    /// <summary>How many bytes follow <see cref="End"/>: those of a name in a row, and of a number or a short text.</summary>
    public const int Slack = FieldText.Room + Value;

    /// <summary>A place of others with less is left alone.</summary>
    const int Least = 1024;

    /// <summary>The most that is written without a look for room.</summary>
    public const int Value = 128;

    [ThreadStatic]
    static FastWriteRest? s_free;

    byte[] _buffer = new byte[Math.Max(length, Slack)];

    /// <summary>Where it is written to as long as there is room; empty: to the buffer.</summary>
    Memory<byte> _first;

    /// <summary>The objects at hand. Those that were are not cleared away: tables stay for ever anyway, and the next object is mostly like the last one.</summary>
    FieldTable?[] _tables = new FieldTable?[16];
    int _objects;

    /// <summary>Takes that of this thread, or a new one while that is lent.</summary>
    public static FastWriteRest Take()
    {
        var rest = s_free ?? new();
        s_free = null;
        return rest;
    }

    /// <summary>Gives it back.</summary>
    public void Return()
    {
        if (_buffer.Length > Kept) _buffer = new byte[4096];
        _first = default;
        s_free = this;
    }

    /// <summary>The depth that one more level may not be added to unseen; none, when the record cannot be written.</summary>
    int _limit;

    /// <summary>The record cannot be written.</summary>
    public bool Failed => _limit < 0;

    /// <summary>How many objects and lists are open.</summary>
    public int Depth { get; set; }

    /// <summary>The last place that <see cref="Slack"/> bytes follow.</summary>
    public ref byte End => ref Unsafe.Add(ref Start, Target.Length - Slack);

    public ref byte Start => ref MemoryMarshal.GetReference(Target);

    /// <summary>True when it was written to the memory that was given.</summary>
    public bool IsFirst => !_first.IsEmpty;

    Span<byte> Target => IsFirst ? _first.Span : _buffer;

    /// <param name="first">Where to write if it has room; what lies behind may be overwritten too.</param>
    public FastWriteRest Begin(Memory<byte> first = default)
    {
        (_limit, Depth, _objects) = (StackGuard.Harmless, 0, 0);
        _first = first.Length >= Least ? first : default;
        return this;
    }

    public void Fail() => _limit = -1;

    /// <summary>What was written, without the comma behind it.</summary>
    public ReadOnlySpan<byte> Written(ref byte at) => Target[..Math.Max(Count(ref at) - 1, 0)];

    int Count(ref byte at) => (int)Unsafe.ByteOffset(ref Start, ref at);

    /// <summary>A buffer with room for so many bytes more than <see cref="Slack"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ref byte Grow(ref byte at, long bytes)
    {
        var count = Count(ref at);
        var needed = count + bytes + Slack;
        if (needed > Array.MaxLength) throw new InvalidOperationException("The record cannot be written: its JSON is longer than an array can be.");
        var grown = IsFirst && needed <= _buffer.Length ? _buffer : new byte[(int)Math.Min(Math.Max(Target.Length * 2L, needed), Array.MaxLength)];
        Target[..count].CopyTo(grown);
        (_buffer, _first) = (grown, default);
        return ref Unsafe.Add(ref Start, count);
    }

    /// <summary>The place, with room for so many bytes and <see cref="Slack"/>.</summary>
    ref byte Room(ref byte at, long bytes)
    {
        if (Unsafe.ByteOffset(ref at, ref End) >= bytes) return ref at;
        return ref Grow(ref at, bytes);
    }

    /// <summary>Goes one level deeper; false when the record cannot be written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Deeper()
    {
        Depth++;
        return Depth <= _limit || MayBeDeeper();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool MayBeDeeper()
    {
        if (Depth > FactReadOptions.DeepestNesting || StackGuard.IsLow(Depth - 1)) Fail();
        return !Failed;
    }

    /// <summary>Begins an object; false when it cannot be written.</summary>
    public bool Enter(FieldTable fields)
    {
        if (!Deeper()) return false;
        if (_objects == _tables.Length) Array.Resize(ref _tables, _objects * 2);
        ref var table = ref _tables[_objects++];
        if (table != fields) table = fields;
        return true;
    }

    /// <summary>Ends an object; the names of the one around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Leave()
    {
        Depth--;
        return ref _tables[Math.Max(--_objects - 1, 0)]!.Written.Rows;
    }

    /// <summary>That of the object at hand.</summary>
    public FieldTable Table => _tables[_objects - 1]!;

    /// <summary>A field cannot be kept under this name.</summary>
    public bool RefusesKept(string name, RawJson value) => Table.IndexOf(name) >= 0 || name == "$schema" && Table.Schema is not null && Depth == 1 || Array.IndexOf(Table.Reserved, name) >= 0
        || Depth + VisitState.Depth(value.Text) > FactReadOptions.DeepestNesting;

    /// <summary>The name of a field that has no row.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ref byte LongName(ref byte at, int field) => ref Bytes(ref at, Table.Written.Long(field));

    public ref byte Bytes(ref byte at, scoped ReadOnlySpan<byte> bytes)
    {
        at = ref Room(ref at, bytes.Length);
        bytes.CopyTo(MemoryMarshal.CreateSpan(ref at, bytes.Length));
        return ref Unsafe.Add(ref at, bytes.Length);
    }

    public ref byte Ascii(ref byte at, scoped ReadOnlySpan<byte> text)
    {
        at = ref Room(ref at, text.Length);
        at = (byte)'"';
        text.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref at, 1), text.Length));
        return ref Quoted(ref Unsafe.Add(ref at, text.Length + 1));
    }

    /// <summary>What is JSON already.</summary>
    public ref byte Raw(ref byte at, string json)
    {
        at = ref Room(ref at, json.Length * 3L);
        return ref Comma(ref Unsafe.Add(ref at, Encoding.UTF8.GetBytes(json, MemoryMarshal.CreateSpan(ref at, json.Length * 3))));
    }

    /// <summary>Any text.</summary>
    public ref byte Text(ref byte at, string value)
    {
        // No unit takes more than three bytes.
        at = ref Room(ref at, value.Length * 3L);
        var text = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref at, 1), value.Length * 3);
        at = (byte)'"';
        if (Utf8.FromUtf16(value, text, out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            // Half of a surrogate pair.
            Fail();
            return ref at;
        }
        var encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        var first = encoder.FindFirstCharacterToEncodeUtf8(text[..written]);
        if (first < 0) return ref Quoted(ref Unsafe.Add(ref at, 1 + written));
        var rest = ArrayPool<byte>.Shared.Rent(written - first);
        text[first..written].CopyTo(rest);
        // \u0000 for one byte is the most that an escape adds.
        at = ref Room(ref Unsafe.Add(ref at, 1 + first), (written - first) * 6L);
        encoder.EncodeUtf8(rest.AsSpan(0, written - first), MemoryMarshal.CreateSpan(ref at, (written - first) * 6), out _, out var encoded);
        ArrayPool<byte>.Shared.Return(rest, clearArray: true);
        return ref Quoted(ref Unsafe.Add(ref at, encoded));
    }

    static ref byte Quoted(ref byte at)
    {
        at = (byte)'"';
        return ref Comma(ref Unsafe.Add(ref at, 1));
    }

    static ref byte Comma(ref byte at)
    {
        at = (byte)',';
        return ref Unsafe.Add(ref at, 1);
    }
}
