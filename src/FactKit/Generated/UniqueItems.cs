namespace FactKit.Generated;

/// <summary>The items of a list so far: a few are compared one by one, more by their hashes.</summary>
struct UniqueItems<T, S> where S : struct, IShape<T>
{
    const int Few = 8;
    List<T>? _few;
    HashSet<T>? _many;

    /// <summary>False when an equal item is there already.</summary>
    /// <param name="item">The item.</param>
    /// <param name="shape">What its hash is made of.</param>
    public bool Add(T item, S shape)
    {
        if (_many is not null) return _many.Add(item);
        _few ??= [];
        foreach (var known in _few)
        {
            if (ItemComparer<T>.Instance.Equals(known, item)) return false;
        }
        _few.Add(item);
        if (_few.Count > Few) _many = new(_few, ItemComparer<T>.IsPlain ? ItemComparer<T>.Instance : new ItemComparer<T, S>(shape));
        return true;
    }
}
