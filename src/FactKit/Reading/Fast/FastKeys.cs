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

    /// <summary>The strings of the first keys, where keys are texts and are built.</summary>
    readonly string?[] _texts = new string?[Few];
    readonly int[] _maps = new int[FactReadOptions.DeepestNesting + 1];
    string?[] _spaces = new string?[8];
    Entry[] _keys = new Entry[16], _references = new Entry[16];
    int _any = -1;
    bool _repeats;
    int _spaceCount, _keyCount, _referenceCount, _mapCount;
    int[] _slots = [];

    /// <summary>A key or reference. Most are told apart by their last eight bytes.</summary>
    readonly record struct Entry(ulong Tail, int Space, int Start, int Length);

    /// <summary>A key, and its string: empty where it is no text, or was not built.</summary>
    public void Define(ref byte json, string space, nint start, nint end, string key)
    {
        if (_keyCount < Few) _texts[_keyCount] = key;
        AddKey(ref json, Space(space), start, end);
    }

    /// <summary>The string of the key that a reference names, where that is one of the first and stands before; null otherwise.</summary>
    public string? Refer(ref byte json, string space, nint start, nint end)
    {
        var reference = Read(ref json, Space(space), start, end);
        var known = _keyCount <= Few ? IndexOf(ref json, reference, _keyCount) : -1;
        if (known >= 0) return _texts[known];
        // It is looked for in the end.
        Add(ref _references, ref _referenceCount, reference);
        return null;
    }

    /// <summary>A map begins: its keys are a space of their own.</summary>
    public void OpenMap(int depth) => _maps[depth] = --_mapCount;

    /// <summary>A key of the map at this depth.</summary>
    public void MapKey(ref byte json, int depth, nint start, nint end) => AddKey(ref json, _maps[depth], start, end);

    public void Clear()
    {
        // The names of spaces live as long as the program does.
        _spaceCount = _keyCount = _referenceCount = _mapCount = 0;
        _any = -1;
        _repeats = false;
        Array.Clear(_texts);
        if (_keys.Length > Kept) _keys = new Entry[16];
        if (_references.Length > Kept) _references = new Entry[16];
        if (_slots.Length > Kept) _slots = [];
    }

    /// <summary>True when no key stands twice in a space and, if asked, every reference names one.</summary>
    public bool Hold(ref byte json, bool checkReferences)
    {
        if (_repeats) return false;
        var references = checkReferences ? _references.AsSpan(0, _referenceCount) : default;
        return _keyCount <= Few && references.Length <= Few * 4 ? HoldFew(ref json, references) : HoldMany(ref json, _keys.AsSpan(0, _keyCount), references);
    }

    bool HoldFew(ref byte json, ReadOnlySpan<Entry> references)
    {
        foreach (ref readonly var reference in references)
        {
            if (IndexOf(ref json, reference, _keyCount) < 0 && !(reference.Space == _any && HasAny(ref json, reference))) return false;
        }
        return true;
    }

    /// <summary>Whether an object of any type has the key. Maps, whose spaces are negative, have no objects.</summary>
    bool HasAny(ref byte json, in Entry key)
    {
        foreach (ref readonly var known in _keys.AsSpan(0, _keyCount))
        {
            if (known.Space >= 0 && Same(ref json, known with { Space = key.Space }, key)) return true;
        }
        return false;
    }

    // Among many, one to an object of any type finds nothing here, and the other reader decides.
    bool HoldMany(ref byte json, ReadOnlySpan<Entry> keys, ReadOnlySpan<Entry> references)
    {
        var size = 64;
        while (size < keys.Length * 2) size *= 2;
        if (_slots.Length < size) _slots = new int[size];
        var slots = _slots.AsSpan(0, size);
        slots.Clear();
        for (var i = 0; i < keys.Length; i++)
        {
            ref var slot = ref Slot(ref json, slots, keys[i]);
            if (slot != 0) return false;
            slot = i + 1;
        }
        foreach (ref readonly var reference in references)
        {
            if (Slot(ref json, slots, reference) == 0) return false;
        }
        return true;
    }

    /// <summary>Which of the first keys is the same; -1 where none is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int IndexOf(ref byte json, in Entry key, int count)
    {
        // All tails at once: where a loop ends is hard to guess.
        var tail = Vector512.Create(key.Tail);
        var which = (uint)Vector512.Equals(Vector512.Create(_tails), tail).ExtractMostSignificantBits()
            | (uint)Vector512.Equals(Vector512.Create(_tails, Vector512<ulong>.Count), tail).ExtractMostSignificantBits() << Vector512<ulong>.Count;
        for (which &= (1u << count) - 1; which != 0; which &= which - 1)
        {
            var index = BitOperations.TrailingZeroCount(which);
            if (Same(ref json, _keys[index], key)) return index;
        }
        return -1;
    }

    static bool Same(ref byte json, in Entry a, in Entry b) =>
        a.Tail == b.Tail && a.Space == b.Space && a.Length == b.Length && (a.Length <= sizeof(ulong) || FastScan.Span(ref json, a.Start, a.Start + a.Length).SequenceEqual(FastScan.Span(ref json, b.Start, b.Start + b.Length)));

    /// <summary>The slot of a key, or the empty one where it would be.</summary>
    ref int Slot(ref byte json, Span<int> slots, in Entry key)
    {
        // Seeded, so that no document can make its keys collide.
        HashCode hash = default;
        hash.Add(key.Space);
        hash.AddBytes(FastScan.Span(ref json, key.Start, key.Start + key.Length));
        var at = hash.ToHashCode() & (slots.Length - 1);
        while (slots[at] != 0 && !Same(ref json, _keys[slots[at] - 1], key)) at = (at + 1) & (slots.Length - 1);
        return ref slots[at];
    }

    void AddKey(ref byte json, int space, nint start, nint end)
    {
        var key = Read(ref json, space, start, end);
        if (_keyCount < Few)
        {
            if (IndexOf(ref json, key, _keyCount) >= 0) _repeats = true;
            _tails[_keyCount] = key.Tail;
        }
        Add(ref _keys, ref _keyCount, key);
    }

    static void Add(ref Entry[] list, ref int count, in Entry entry)
    {
        if ((uint)count >= (uint)list.Length) Array.Resize(ref list, count * 2);
        list[count++] = entry;
    }

    static Entry Read(ref byte json, int space, nint start, nint end) => new(Tail(ref json, start, end), space, (int)start, (int)(end - start));

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
