using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>Gathers the items of a list that a comprehension makes. The default is ready for use.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RuleListBuilder<T>
{
    T[]? _items;
    int _count;
    ulong _causes;
    bool _undetermined;
    RuleError _error;

    /// <summary>Adds an exact item.</summary>
    public void Add(T item)
    {
        _items ??= new T[4];
        if (_count == _items.Length) Array.Resize(ref _items, _count * 2);
        _items[_count++] = item;
    }

    /// <summary>Adds an item; an undetermined one makes the list undetermined, an error makes it an error.</summary>
    public void Add(Cel<T> item)
    {
        _causes |= item.Causes;
        if (item.IsKnown) Add(item.Value);
        else if (item.IsError) Fail(item.Error);
        else _undetermined = true;
    }

    /// <summary>Adds an item where the condition holds; one that may hold makes the list undetermined.</summary>
    public void AddIf(Truth condition, Cel<T> item)
    {
        if (condition.IsFalse) return;
        if (condition.IsError) Fail(condition.Error);
        else if (condition.IsTrue) Add(item);
        else
        {
            _causes |= condition.Causes;
            _undetermined = true;
        }
    }

    internal void Blame(ulong causes) => _causes |= causes;

    void Fail(RuleError error) => _error = _error == RuleError.None ? error : _error;

    /// <summary>The list, where each item was exact.</summary>
    public readonly FactList<T> ToList() => _count == 0 ? default : new(_items.AsSpan(0, _count).ToArray());

    /// <summary>The list, or that it is undetermined or an error.</summary>
    public readonly Cel<FactList<T>> ToCel()
    {
        if (_undetermined) return Cel<FactList<T>>.Undetermined(_causes);
        return _error != RuleError.None ? _error : Cel<FactList<T>>.Vague(ToList(), _causes);
    }
}
