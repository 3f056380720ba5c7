using System.Globalization;

namespace FactKit.Redaction;

/// <summary>What becomes of the keys of a document, and of what names them.</summary>
sealed class RedactionPlan
{
    readonly Dictionary<(string Space, string Key), string> _renamed = [];
    readonly Dictionary<(string Space, string Key), string> _gone = [];
    readonly HashSet<string> _paths;
    readonly Queue<(string Space, string Key)> _order;

    /// <param name="order">The sensitive keys, each as often as it stands.</param>
    /// <param name="keys">The same for each of their key spaces.</param>
    /// <param name="gone">Keys of objects that are taken out.</param>
    /// <param name="kept">Keys that stay.</param>
    /// <param name="paths">JSON Pointers of the fields that are redacted.</param>
    /// <param name="referred">References that name what was redacted before, or will be.</param>
    public RedactionPlan(
        Queue<(string Space, string Key)> order, List<DocumentKey> keys, List<DocumentKey> gone, HashSet<(string Space, string Key)> kept, HashSet<string> paths, HashSet<(string Space, string Key)> referred)
    {
        (_order, _paths) = (order, paths);
        var taken = kept.Select(static k => k.Key).ToHashSet(StringComparer.Ordinal);
        // What names an object that an earlier redaction took out must not come to name another.
        referred.ExceptWith(keys.Concat(gone).Select(static key => (key.Space, key.Key)));
        taken.UnionWith(referred.Select(static k => k.Key));
        // One text has one pseudonym in all spaces. Those that stay visible come first: redacted again, they are numbered alike.
        var numbers = new Dictionary<(string Key, bool IsNumber), string>();
        var next = 0;
        foreach (var key in keys)
        {
            if (!kept.Contains((key.Space, key.Key))) _renamed.TryAdd((key.Space, key.Key), Pseudonym(key.Key, key.IsNumber));
        }
        foreach (var key in gone)
        {
            // A text also where keys are numbers: a number would be taken for a key.
            if (!kept.Contains((key.Space, key.Key)) && !_renamed.ContainsKey((key.Space, key.Key))) _gone.TryAdd((key.Space, key.Key), Pseudonym(key.Key, isNumber: false));
        }

        string Pseudonym(string key, bool isNumber)
        {
            if (numbers.TryGetValue((key, isNumber), out var known)) return known;
            string text;
            do text = isNumber ? (++next).ToString(CultureInfo.InvariantCulture) : RedactedKey.Of(++next);
            while (taken.Contains(text));
            return numbers[(key, isNumber)] = isNumber ? text : $"\"{text}\"";
        }
    }

    /// <summary>The new key, as JSON, that comes next in the document; null: it stays.</summary>
    public string? NextKey() => _order.TryDequeue(out var key) ? Renamed(key.Space, key.Key) : null;

    /// <summary>The new key, as JSON, of an object that stays; null: the key stays too.</summary>
    public string? Renamed(string space, string key) => _renamed.GetValueOrDefault((space, key));

    /// <summary>A key, as JSON, that says nothing of the object that had it and is gone; null: it is not gone.</summary>
    public string? Gone(string space, string key) => _gone.GetValueOrDefault((space, key));

    /// <summary>Whether a JSON Pointer leads to or through what is redacted.</summary>
    public bool Hides(string pointer)
    {
        if (_paths.Count == 0) return false;
        var lookup = _paths.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = pointer.IndexOf('/', StringComparison.Ordinal) + 1; end > 0 && end <= pointer.Length;)
        {
            var slash = pointer.IndexOf('/', end);
            if (lookup.Contains(pointer.AsSpan(0, slash < 0 ? pointer.Length : slash))) return true;
            end = slash + 1;
        }
        return false;
    }
}

/// <summary>A key of an object, in its key space; documents write it as a text or as a number.</summary>
readonly record struct DocumentKey(string Space, string Key, bool IsNumber);
