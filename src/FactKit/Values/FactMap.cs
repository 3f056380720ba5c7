using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using FactKit.Generated;

namespace FactKit;

/// <summary>
/// An immutable map from texts to values. Keys are compared and sorted ordinally, so maps with equal entries are equal and are written alike, whatever
/// order they were made in. The default is the empty map.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(FactMap), nameof(FactMap.Create))]
public readonly struct FactMap<T> : IReadOnlyDictionary<string, T>, IEquatable<FactMap<T>>
{
    readonly KeyValuePair<string, T>[]? _entries;

    /// <summary>Takes entries over that are sorted and have no key twice.</summary>
    internal FactMap(KeyValuePair<string, T>[] sorted) => _entries = sorted;

    /// <summary>The entries sorted by key; nobody may change them.</summary>
    internal KeyValuePair<string, T>[] Entries => _entries ?? [];

    /// <inheritdoc/>
    public int Count => Entries.Length;

    /// <summary>True when there is no entry.</summary>
    public bool IsEmpty => Count == 0;

    /// <inheritdoc/>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The map has no key \"{key}\".");

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Entries.Select(static e => e.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => Entries.Select(static e => e.Value);

    /// <summary>The entries sorted by key, without a copy.</summary>
    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => Entries;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var entries = Entries;
        for (int low = 0, high = entries.Length - 1; low <= high;)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(entries[middle].Key, key);
            if (order == 0)
            {
                value = entries[middle].Value;
                return true;
            }
            if (order < 0) low = middle + 1; else high = middle - 1;
        }
        value = default;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)Entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Entries.GetEnumerator();

    /// <summary>Equal keys with equal values.</summary>
    public bool Equals(FactMap<T> other)
    {
        var (mine, others) = (Entries, other.Entries);
        if (mine.Length != others.Length) return false;
        for (var i = 0; i < mine.Length; i++)
        {
            if (mine[i].Key != others[i].Key || !UriText.AreSame(mine[i].Value, others[i].Value)) return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (var (key, value) in Entries)
        {
            hash.Add(key);
            hash.Add(value);
        }
        return hash.ToHashCode();
    }

    /// <summary>Structural equality.</summary>
    public static bool operator ==(FactMap<T> left, FactMap<T> right) => left.Equals(right);

    /// <summary>Structural inequality.</summary>
    public static bool operator !=(FactMap<T> left, FactMap<T> right) => !left.Equals(right);

    /// <summary>The entries in braces.</summary>
    public override string ToString() => "{" + string.Join(", ", Entries.Select(static e => $"{e.Key}: {Printed.Text(e.Value)}")) + "}";
}

/// <summary>Makes maps of facts.</summary>
public static class FactMap
{
    /// <summary>A map of the entries; what a collection expression calls: <c>[new("a", 1), new("b", 2)]</c>.</summary>
    /// <exception cref="ArgumentException">A key is null or stands twice.</exception>
    public static FactMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries) => Own(entries.ToArray());

    /// <summary>A map of the entries of a dictionary or another sequence of pairs.</summary>
    /// <exception cref="ArgumentException">A key is null or stands twice.</exception>
    public static FactMap<T> ToFactMap<T>(this IEnumerable<KeyValuePair<string, T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries is FactMap<T> map ? map : Own([.. entries]);
    }

    /// <summary>Takes the entries over and sorts them.</summary>
    internal static FactMap<T> Own<T>(KeyValuePair<string, T>[] entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Key is null) throw new ArgumentException("a key of a map is null", nameof(entries));
        }
        if (TryOwn(entries, out var map)) return map;
        // They are sorted now.
        var twice = Enumerable.Range(1, entries.Length - 1).First(i => entries[i].Key == entries[i - 1].Key);
        throw new ArgumentException($"the key \"{entries[twice].Key}\" stands twice", nameof(entries));
    }

    /// <summary>Takes entries over, none of whose keys is null, and sorts them; false when a key stands twice.</summary>
    internal static bool TryOwn<T>(KeyValuePair<string, T>[] entries, out FactMap<T> map)
    {
        map = default;
        if (entries.Length == 0) return true;
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        for (var i = 1; i < entries.Length; i++)
        {
            if (entries[i].Key == entries[i - 1].Key) return false;
        }
        map = new(entries);
        return true;
    }
}
