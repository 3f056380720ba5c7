using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using FactKit.Generated;
using FactKit.Rules;

namespace FactKit;

/// <summary>An immutable list with structural equality, so that records which hold one are equal when their items are. The default is the empty list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(FactList), nameof(FactList.Create))]
[JsonConverter(typeof(ValueJsonConverterFactory))]
public readonly struct FactList<T> : IReadOnlyList<T>, IEquatable<FactList<T>>, ICelList, IJsonPart
{
    readonly T[]? _items;

    /// <summary>Takes the array over; nobody may change it afterwards.</summary>
    internal FactList(T[] items) => _items = items;

    T[] Items => _items ?? [];

    /// <inheritdoc/>
    public int Count => Items.Length;

    /// <summary>True when there is no item.</summary>
    public bool IsEmpty => Count == 0;

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>The items one by one.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Equal items in the same order.</summary>
    public bool Equals(FactList<T> other)
    {
        var mine = AsSpan();
        var others = other.AsSpan();
        if (typeof(T) != typeof(Uri)) return mine.SequenceEqual(others, EqualityComparer<T>.Default);
        if (mine.Length != others.Length) return false;
        for (var i = 0; i < mine.Length; i++)
        {
            if (!UriText.AreSame(mine[i], others[i])) return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Structural equality.</summary>
    public static bool operator ==(FactList<T> left, FactList<T> right) => left.Equals(right);

    /// <summary>Structural inequality.</summary>
    public static bool operator !=(FactList<T> left, FactList<T> right) => !left.Equals(right);

    Ternary ICelList.Same(ICelList other) => other is FactList<T> list ? RuleEquality.Lists(this, list) : Ternary.False;

    bool ICelList.IsSettled => Items.All(RuleEquality.IsSettled);

    int ICelList.Hash
    {
        get
        {
            HashCode hash = default;
            RuleBudget.Charge(Items.Length);
            foreach (var item in Items) hash.Add(RuleEquality.Hash(item));
            return hash.ToHashCode();
        }
    }

    JsonConverter IJsonPart.CreateConverter() => new FactListJsonConverter<T>();

    /// <summary>The items in brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", Items.Select(Printed.Text)) + "]";

    /// <summary>Walks a list without allocation.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public struct Enumerator
    {
        readonly T[] _items;
        int _index = -1;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item at hand.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Moves to the next item; false after the last.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes lists of facts.</summary>
public static class FactList
{
    /// <summary>A list of copies of the items; what a collection expression calls.</summary>
    public static FactList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of the items.</summary>
    public static FactList<T> ToFactList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is FactList<T> list ? list : new([.. items]);
    }
}
