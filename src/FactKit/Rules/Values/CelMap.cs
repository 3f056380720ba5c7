using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using FactKit.Generated;

namespace FactKit.Rules;

/// <summary>A map of a rule: one that the rule writes, or a view of one of the document, without a copy. The default is empty.</summary>
/// <typeparam name="TKey">The type of the keys: text, bool, int or uint.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CelMap<TKey, TValue> : IEquatable<CelMap<TKey, TValue>>, ICelMap where TKey : notnull
{
    readonly KeyValuePair<TKey, TValue>[]? _entries;

    // Null where the entries are sorted by key, as those of the document are.
    readonly Dictionary<TKey, int>? _index;

    internal CelMap(KeyValuePair<TKey, TValue>[] entries, Dictionary<TKey, int>? index) => (_entries, _index) = (entries, index);

    /// <summary>How many entries there are.</summary>
    public int Count => _entries?.Length ?? 0;

    /// <summary>The entries in order: as written, or sorted by key where the map is one of the document.</summary>
    public ReadOnlySpan<KeyValuePair<TKey, TValue>> AsSpan() => _entries;

    /// <summary>The value of a key.</summary>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var at = -1;
        if (_index is null) at = Search(key);
        else if (_index.TryGetValue(key, out var found)) at = found;
        value = at >= 0 ? _entries![at].Value : default;
        return at >= 0;
    }

    int Search(TKey key)
    {
        if (key is not string text) return -1;
        for (int low = 0, high = Count - 1; low <= high;)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal((string)(object)_entries![middle].Key, text);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1; else high = middle - 1;
        }
        return -1;
    }

    /// <summary>True when the map has the key.</summary>
    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    /// <summary>The keys in order.</summary>
    public FactList<TKey> Keys
    {
        get
        {
            if (Count == 0) return default;
            var keys = new TKey[Count];
            var entries = AsSpan();
            for (var i = 0; i < keys.Length; i++) keys[i] = entries[i].Key;
            return new(keys);
        }
    }

    /// <summary>The same keys with equal values, in any order.</summary>
    public bool Equals(CelMap<TKey, TValue> other) => RuleEquality.Maps(this, other) == Ternary.True;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CelMap<TKey, TValue> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Order does not count.
        var hash = Count;
        foreach (var (key, _) in AsSpan()) hash ^= ItemComparer<TKey>.Instance.GetHashCode(key);
        return hash;
    }

    /// <summary>The same entries.</summary>
    public static bool operator ==(CelMap<TKey, TValue> left, CelMap<TKey, TValue> right) => left.Equals(right);

    /// <summary>Other entries.</summary>
    public static bool operator !=(CelMap<TKey, TValue> left, CelMap<TKey, TValue> right) => !left.Equals(right);

    /// <summary>The entries in braces.</summary>
    public override string ToString() => RuleText.Of(this);

    IEnumerable<KeyValuePair<object, object?>> ICelMap.Entries => (_entries ?? []).Select(static entry => KeyValuePair.Create<object, object?>(entry.Key, entry.Value));

    Ternary ICelMap.Same(ICelMap other) => other is CelMap<TKey, TValue> map ? RuleEquality.Maps(this, map) : Ternary.False;
}

/// <summary>A map whose types are not known where it is written or compared.</summary>
interface ICelMap
{
    IEnumerable<KeyValuePair<object, object?>> Entries { get; }

    Ternary Same(ICelMap other);
}
