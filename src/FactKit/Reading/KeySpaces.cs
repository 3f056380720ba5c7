using FactKit.Redaction;

namespace FactKit.Reading;

/// <summary>The keys of a document by key space.</summary>
sealed class KeySpaces
{
    /// <summary>Stands for all spaces of the document, where a reference does not say which it means.</summary>
    public const string Any = "/object";

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

    /// <summary>Whether a reference with the key is sound: it names an object, or says that its object was redacted.</summary>
    public bool Knows(string space, string key) =>
        (space == Any ? _spaces.Values.Any(keys => keys.Contains(key)) : _spaces.TryGetValue(space, out var known) && known.Contains(key)) || RedactedKey.Is(key);

    public string DuplicateMessage(string space, string key, bool sensitive) =>
        sensitive ? $"another {NameOf(space)} of the document has the same key" : $"another {NameOf(space)} of the document has the key {FactMessages.Quote(key)} too";

    public string DanglingMessage(string space, string key, bool sensitive, Suggestions suggestions)
    {
        // What is nearly a sensitive key says too much itself.
        if (sensitive || _sensitive.Contains(space) || space == Any && _sensitive.Count > 0) return $"no {NameOf(space)} of the document has this key";
        IEnumerable<string>? keys = space == Any ? _spaces.Values.SelectMany(static keys => keys) : _spaces.GetValueOrDefault(space);
        return keys is null
            ? $"no {NameOf(space)} of the document has the key {FactMessages.Quote(key)}: the document has no {NameOf(space)}"
            : $"no {NameOf(space)} of the document has the key {FactMessages.Quote(key)}{suggestions.For(key, keys)}";
    }

    /// <summary>A space is <c>schema.id/Type</c>; people know the type.</summary>
    static string NameOf(string space) => space[(space.LastIndexOf('/') + 1)..];
}
