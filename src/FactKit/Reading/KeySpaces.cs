namespace FactKit.Reading;

/// <summary>The keys of a document by key space.</summary>
sealed class KeySpaces
{
    readonly Dictionary<string, HashSet<string>> _spaces = new(StringComparer.Ordinal);

    /// <summary>Spaces with a key that nobody is to see: none of theirs is suggested.</summary>
    readonly HashSet<string> _sensitive = new(StringComparer.Ordinal);

    /// <summary>False when an object of the space has the key already.</summary>
    public bool Add(string space, string key, bool sensitive)
    {
        if (sensitive) _sensitive.Add(space);
        if (!_spaces.TryGetValue(space, out var keys)) _spaces.Add(space, keys = new(StringComparer.Ordinal));
        return keys.Add(key);
    }

    public bool Contains(string space, string key) => _spaces.TryGetValue(space, out var keys) && keys.Contains(key);

    public string DuplicateMessage(string space, string key, bool sensitive) =>
        sensitive ? $"another {NameOf(space)} of the document has the same key" : $"another {NameOf(space)} of the document has the key {FactMessages.Quote(key)} too";

    public string DanglingMessage(string space, string key, bool sensitive, Suggestions suggestions)
    {
        if (sensitive) return $"no {NameOf(space)} of the document has this key";
        var keys = _spaces.GetValueOrDefault(space);
        return keys is null
            ? $"no {NameOf(space)} of the document has the key {FactMessages.Quote(key)}: the document has no {NameOf(space)}"
            : $"no {NameOf(space)} of the document has the key {FactMessages.Quote(key)}{(_sensitive.Contains(space) ? "" : suggestions.For(key, keys))}";
    }

    /// <summary>A space is <c>schema.id/Type</c>; people know the type.</summary>
    static string NameOf(string space) => space[(space.LastIndexOf('/') + 1)..];
}
