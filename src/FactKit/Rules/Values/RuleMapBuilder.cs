using System.ComponentModel;
using FactKit.Generated;

namespace FactKit.Rules;

/// <summary>Gathers the entries of a map that a rule writes. The default is ready for use.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RuleMapBuilder<TKey, TValue> where TKey : notnull
{
    RuleListBuilder<KeyValuePair<TKey, TValue>> _entries;
    Dictionary<TKey, int>? _index;

    /// <summary>Adds an entry; a key that is there already makes the map an error.</summary>
    public void Add(TKey key, TValue value)
    {
        _index ??= new(ItemComparer<TKey>.Instance);
        if (_index.TryAdd(key, _index.Count)) _entries.Add(new KeyValuePair<TKey, TValue>(key, value));
        else _entries.Add(RuleError.DuplicateKey);
    }

    /// <summary>Adds an entry; an undetermined key or value makes the map undetermined, an error makes it an error.</summary>
    public void Add(Cel<TKey> key, Cel<TValue> value)
    {
        if (key.IsKnown && value.IsKnown)
        {
            Add(key.Value, value.Value);
            // The map as a whole is as vague as its values.
            if (value.Causes != 0) _entries.Blame(value.Causes);
        }
        else
        {
            _entries.Add(Rule.Missing<TKey, TValue, KeyValuePair<TKey, TValue>>(key, value));
        }
    }

    /// <summary>Adds an entry where the condition holds; one that may hold makes the map undetermined.</summary>
    public void AddIf(Truth condition, Cel<TKey> key, Cel<TValue> value)
    {
        if (condition.IsTrue) Add(key, value);
        else _entries.AddIf(condition, Cel<KeyValuePair<TKey, TValue>>.Undetermined(0));
    }

    /// <summary>The map, or that it is undetermined or an error.</summary>
    public readonly Cel<CelMap<TKey, TValue>> ToCel()
    {
        var entries = _entries.ToCel();
        return entries.IsKnown
            ? Cel<CelMap<TKey, TValue>>.Vague(new(entries.Value.AsSpan().ToArray(), _index ?? []), entries.Causes)
            : Rule.Missing<FactList<KeyValuePair<TKey, TValue>>, CelMap<TKey, TValue>>(entries);
    }
}
