using FactKit.Redaction;

namespace FactKit.Reading;

/// <summary>The keys of a document by key space.</summary>
sealed class KeySpaces
{
    /// <summary>Stands for all spaces of the document, where a reference does not say which it means.</summary>
    public const string Any = "/object";

    const int Few = 8;

    /// <summary>The first spaces. Most documents have few.</summary>
    readonly List<(string Space, HashSet<string> Keys)> _few = [];

    /// <summary>The others.</summary>
    Dictionary<string, HashSet<string>>? _more;

    /// <summary>Spaces with a key that nobody is to see: none of theirs is suggested.</summary>
    HashSet<string>? _sensitive;

    /// <summary>False when an object of the space has the key already.</summary>
    public bool Add(string space, string key, bool sensitive)
    {
        if (sensitive) (_sensitive ??= new(StringComparer.Ordinal)).Add(space);
        return (Of(space) ?? Begin(space)).Add(key);
    }

    /// <summary>Whether a reference with the key is sound: it names an object, or says that its object was redacted.</summary>
    public bool Knows(string space, string key) =>
        (space == Any ? HasAny(key) : Of(space)?.Contains(key) == true) || RedactedKey.Is(key);

    bool HasAny(string key) => All.Any(keys => keys.Contains(key));

    IEnumerable<HashSet<string>> All => _few.Select(static s => s.Keys).Concat(_more?.Values ?? Enumerable.Empty<HashSet<string>>());

    /// <summary>The keys of a space; null where it has none.</summary>
    HashSet<string>? Of(string space)
    {
        // Generated code has one literal for each space.
        foreach (var (known, keys) in _few)
        {
            if (ReferenceEquals(known, space)) return keys;
        }
        foreach (var (known, keys) in _few)
        {
            if (known == space) return keys;
        }
        return _more?.GetValueOrDefault(space);
    }

    HashSet<string> Begin(string space)
    {
        // Room for what most documents have: a set that grows is filled anew.
        var keys = new HashSet<string>(Few * 2, StringComparer.Ordinal);
        if (_few.Count < Few) _few.Add((space, keys));
        else (_more ??= new(StringComparer.Ordinal)).Add(space, keys);
        return keys;
    }

    public string DuplicateMessage(string space, string key, bool sensitive) =>
        sensitive ? $"another {NameOf(space)} of the document has the same key" : $"another {NameOf(space)} of the document has the key {FactMessages.Quote(key)} too";

    public string DanglingMessage(string space, string key, bool sensitive, Suggestions suggestions)
    {
        // What is nearly a sensitive key says too much itself.
        if (sensitive || _sensitive is not null && (space == Any || _sensitive.Contains(space))) return $"no {NameOf(space)} of the document has this key";
        IEnumerable<string>? keys = space == Any ? All.SelectMany(static keys => keys) : Of(space);
        return keys is null
            ? $"no {NameOf(space)} of the document has the key {FactMessages.Quote(key)}: the document has no {NameOf(space)}"
            : $"no {NameOf(space)} of the document has the key {FactMessages.Quote(key)}{suggestions.For(key, keys)}";
    }

    /// <summary>A space is <c>schema.id/Type</c>; people know the type.</summary>
    static string NameOf(string space) => space[(space.LastIndexOf('/') + 1)..];
}
