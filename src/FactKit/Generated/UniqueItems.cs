namespace FactKit.Generated;

/// <summary>The items of a list so far: a few are compared one by one, more by their hashes.</summary>
struct UniqueItems<T>
{
    const int Few = 8;
    List<T>? _few;
    HashSet<T>? _many;

    /// <summary>False when an equal item is there already.</summary>
    public bool Add(T item)
    {
        if (_many is not null) return _many.Add(item);
        _few ??= [];
        if (_few.Contains(item)) return false;
        _few.Add(item);
        if (_few.Count > Few) _many = [.. _few];
        return true;
    }
}
