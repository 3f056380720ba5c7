using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactKit.Reading;

/// <summary>The keys of a document by where they stand, and the references to them. They are compared once the document is read.</summary>
sealed class FastKeys
{
    /// <summary>So many keys are compared with a reference at once.</summary>
    const int Few = 16;

    const int Kept = 4096;

    /// <summary>The tails of the first keys; behind them are some of documents before.</summary>
    readonly ulong[] _tails = new ulong[Few];
    readonly int[] _maps = new int[FactReadOptions.DeepestNesting + 1];
    string?[] _spaces = new string?[8];
    Entry[] _keys = new Entry[16], _references = new Entry[16];
    int _any = -1;
    int _spaceCount, _keyCount, _referenceCount, _mapCount;
    int[] _slots = [];

    /// <summary>A key or reference. Most are told apart by their last eight bytes.</summary>
    readonly record struct Entry(ulong Tail, int Space, int Start, int Length);

    public void Define(ref byte json, string space, nint start, nint end) => AddKey(ref json, Space(space), start, end);

    public void Refer(ref byte json, string space, nint start, nint end) => Add(ref _references, ref _referenceCount, ref json, Space(space), start, end);

    /// <summary>A map begins: its keys are a space of their own.</summary>
    public void OpenMap(int depth) => _maps[depth] = --_mapCount;

    /// <summary>A key of the map at this depth.</summary>
    public void MapKey(ref byte json, int depth, nint start, nint end) => AddKey(ref json, _maps[depth], start, end);

    public void Clear()
    {
        // The names of spaces live as long as the program does.
        _spaceCount = _keyCount = _referenceCount = _mapCount = 0;
        _any = -1;
        if (_keys.Length > Kept) _keys = new Entry[16];
        if (_references.Length > Kept) _references = new Entry[16];
        if (_slots.Length > Kept) _slots = [];
    }

    /// <summary>True when no key stands twice in a space and, if asked, every reference names one.</summary>
    public bool Hold(ReadOnlySpan<byte> json, bool checkReferences)
    {
        var keys = _keys.AsSpan(0, _keyCount);
        var references = checkReferences ? _references.AsSpan(0, _referenceCount) : default;
        return keys.Length <= Few && references.Length <= Few * 4 ? HoldFew(json, keys, references) : HoldMany(json, keys, references);
    }

    bool HoldFew(ReadOnlySpan<byte> json, ReadOnlySpan<Entry> keys, ReadOnlySpan<Entry> references)
    {
        var (low, high) = (Vector512.Create(_tails), Vector512.Create(_tails, Vector512<ulong>.Count));
        for (var i = 1; i < keys.Length; i++)
        {
            if (Contains(json, keys, keys[i], Equal(low, high, keys[i].Tail) & ((1u << i) - 1))) return false;
        }
        var known = (1u << keys.Length) - 1;
        foreach (ref readonly var reference in references)
        {
            if (!Contains(json, keys, reference, Equal(low, high, reference.Tail) & known) && !(reference.Space == _any && HasAny(json, keys, reference))) return false;
        }
        return true;
    }

    /// <summary>Whether an object of any type has the key. Maps, whose spaces are negative, have no objects.</summary>
    static bool HasAny(ReadOnlySpan<byte> json, ReadOnlySpan<Entry> keys, in Entry key)
    {
        foreach (ref readonly var known in keys)
        {
            if (known.Space >= 0 && Same(json, known with { Space = key.Space }, key)) return true;
        }
        return false;
    }

    // Among many, one to an object of any type finds nothing here, and the other reader decides.
    bool HoldMany(ReadOnlySpan<byte> json, ReadOnlySpan<Entry> keys, ReadOnlySpan<Entry> references)
    {
        var size = 64;
        while (size < keys.Length * 2) size *= 2;
        if (_slots.Length < size) _slots = new int[size];
        var slots = _slots.AsSpan(0, size);
        slots.Clear();
        for (var i = 0; i < keys.Length; i++)
        {
            ref var slot = ref Slot(json, slots, keys[i]);
            if (slot != 0) return false;
            slot = i + 1;
        }
        foreach (ref readonly var reference in references)
        {
            if (Slot(json, slots, reference) == 0) return false;
        }
        return true;
    }

    /// <summary>Which keys have this tail. All at once: where a loop ends is hard to guess.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Equal(Vector512<ulong> low, Vector512<ulong> high, ulong tail) => (uint)Vector512.Equals(low, Vector512.Create(tail)).ExtractMostSignificantBits()
        | (uint)Vector512.Equals(high, Vector512.Create(tail)).ExtractMostSignificantBits() << Vector512<ulong>.Count;

    /// <summary>Whether one of these keys is the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Contains(ReadOnlySpan<byte> json, ReadOnlySpan<Entry> keys, in Entry key, uint which)
    {
        for (; which != 0; which &= which - 1)
        {
            if (Same(json, keys[BitOperations.TrailingZeroCount(which)], key)) return true;
        }
        return false;
    }

    static bool Same(ReadOnlySpan<byte> json, in Entry a, in Entry b) =>
        a.Tail == b.Tail && a.Space == b.Space && a.Length == b.Length && (a.Length <= sizeof(ulong) || json.Slice(a.Start, a.Length).SequenceEqual(json.Slice(b.Start, b.Length)));

    /// <summary>The slot of a key, or the empty one where it would be.</summary>
    ref int Slot(ReadOnlySpan<byte> json, Span<int> slots, in Entry key)
    {
        // Seeded, so that no document can make its keys collide.
        HashCode hash = default;
        hash.Add(key.Space);
        hash.AddBytes(json.Slice(key.Start, key.Length));
        var at = hash.ToHashCode() & (slots.Length - 1);
        while (slots[at] != 0 && !Same(json, _keys[slots[at] - 1], key)) at = (at + 1) & (slots.Length - 1);
        return ref slots[at];
    }

    void AddKey(ref byte json, int space, nint start, nint end)
    {
        Add(ref _keys, ref _keyCount, ref json, space, start, end);
        if (_keyCount <= Few) _tails[_keyCount - 1] = _keys[_keyCount - 1].Tail;
    }

    static void Add(ref Entry[] list, ref int count, ref byte json, int space, nint start, nint end)
    {
        if ((uint)count >= (uint)list.Length) Array.Resize(ref list, count * 2);
        list[count++] = new(Tail(ref json, start, end), space, (int)start, (int)(end - start));
    }

    /// <summary>The last bytes, up to eight.</summary>
    static ulong Tail(ref byte json, nint start, nint end)
    {
        var length = (int)(end - start);
        if (end < sizeof(ulong))
        {
            ulong tail = 0;
            foreach (var b in FastScan.Span(ref json, start, end)) tail = tail << 8 | b;
            return tail;
        }
        var last = FastScan.Eight(ref json, end - sizeof(ulong));
        if (BitConverter.IsLittleEndian) last = BinaryPrimitives.ReverseEndianness(last);
        return length >= sizeof(ulong) ? last : last & ((1UL << length * 8) - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Space(string space)
    {
        var spaces = _spaces;
        for (var i = 0; i < _spaceCount && i < spaces.Length; i++)
        {
            // Generated code has one literal for each space.
            if (ReferenceEquals(spaces[i], space)) return i;
        }
        return NewSpace(space);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    int NewSpace(string space)
    {
        var known = Array.IndexOf(_spaces, space, 0, _spaceCount);
        if (known >= 0) return known;
        if (_spaceCount == _spaces.Length) Array.Resize(ref _spaces, _spaceCount * 2);
        if (space == KeySpaces.Any) _any = _spaceCount;
        _spaces[_spaceCount] = space;
        return _spaceCount++;
    }
}
