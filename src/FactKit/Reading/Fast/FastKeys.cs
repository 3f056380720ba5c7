namespace FactKit.Reading;

/// <summary>The keys of a document by where they stand, and the references to them. They are compared once the document is read.</summary>
sealed class FastKeys
{
    const int Few = 12, Kept = 4096;
    readonly List<string> _spaces = [];
    readonly int[] _maps = new int[FactReadOptions.DeepestNesting + 1];
    (int Space, int Start, int Length)[] _keys = new (int, int, int)[16], _references = new (int, int, int)[16];
    int _keyCount, _referenceCount, _mapCount;
    int[] _slots = [];

    public void Define(string space, nint start, nint end) => Add(ref _keys, ref _keyCount, Space(space), start, end);

    public void Refer(string space, nint start, nint end) => Add(ref _references, ref _referenceCount, Space(space), start, end);

    /// <summary>A map begins: its keys are a space of their own.</summary>
    public void OpenMap(int depth) => _maps[depth] = --_mapCount;

    /// <summary>A key of the map at this depth.</summary>
    public void MapKey(int depth, nint start, nint end) => Add(ref _keys, ref _keyCount, _maps[depth], start, end);

    public void Clear()
    {
        _spaces.Clear();
        _keyCount = _referenceCount = _mapCount = 0;
        if (_keys.Length > Kept) _keys = new (int, int, int)[16];
        if (_references.Length > Kept) _references = new (int, int, int)[16];
        if (_slots.Length > Kept) _slots = [];
    }

    /// <summary>True when no key stands twice in a space and, if asked, every reference names one.</summary>
    public bool Hold(ReadOnlySpan<byte> json, bool checkReferences)
    {
        var keys = _keys.AsSpan(0, _keyCount);
        var references = checkReferences ? _references.AsSpan(0, _referenceCount) : default;
        if (keys.Length <= Few && references.Length <= Few * 4) return HoldFew(json, keys, references);
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
        foreach (var reference in references)
        {
            if (Slot(json, slots, reference) == 0) return false;
        }
        return true;
    }

    static bool HoldFew(ReadOnlySpan<byte> json, ReadOnlySpan<(int, int, int)> keys, ReadOnlySpan<(int, int, int)> references)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            if (Contains(json, keys[..i], keys[i])) return false;
        }
        foreach (var reference in references)
        {
            if (!Contains(json, keys, reference)) return false;
        }
        return true;
    }

    static bool Contains(ReadOnlySpan<byte> json, ReadOnlySpan<(int, int, int)> keys, in (int, int, int) key)
    {
        foreach (ref readonly var known in keys)
        {
            if (Same(json, known, key)) return true;
        }
        return false;
    }

    static bool Same(ReadOnlySpan<byte> json, in (int Space, int Start, int Length) a, in (int Space, int Start, int Length) b) =>
        a.Space == b.Space && a.Length == b.Length && json.Slice(a.Start, a.Length).SequenceEqual(json.Slice(b.Start, b.Length));

    /// <summary>The slot of a key, or the empty one where it would be.</summary>
    ref int Slot(ReadOnlySpan<byte> json, Span<int> slots, in (int Space, int Start, int Length) key)
    {
        // Seeded, so that no document can make its keys collide.
        HashCode hash = default;
        hash.Add(key.Space);
        hash.AddBytes(json.Slice(key.Start, key.Length));
        var at = hash.ToHashCode() & (slots.Length - 1);
        while (slots[at] != 0 && !Same(json, _keys[slots[at] - 1], key)) at = (at + 1) & (slots.Length - 1);
        return ref slots[at];
    }

    static void Add(ref (int, int, int)[] list, ref int count, int space, nint start, nint end)
    {
        if (count == list.Length) Array.Resize(ref list, count * 2);
        list[count++] = (space, (int)start, (int)(end - start));
    }

    int Space(string space)
    {
        for (var i = 0; i < _spaces.Count; i++)
        {
            if (_spaces[i] == space) return i;
        }
        _spaces.Add(space);
        return _spaces.Count - 1;
    }
}
