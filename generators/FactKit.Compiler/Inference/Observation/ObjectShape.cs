using FactKit.Compiler.Inference.Naming;

namespace FactKit.Compiler.Inference.Observation;

/// <summary>All objects that were seen in one place.</summary>
sealed class ObjectShape
{
    readonly Dictionary<string, ValueShape> _fields = new(StringComparer.Ordinal);
    readonly List<string> _names = [];
    ObjectShape? _mergedInto;

    public int Count { get; set; }

    /// <summary>The names of the fields, in the order in which they were first seen.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>What was seen under all names together, where there are too many to tell them apart, or where they are data; null: nothing.</summary>
    public ValueShape? Values { get; private set; }

    public ValueShape this[string name] => _fields[name];

    /// <summary>The shape that this one has become a part of, or itself.</summary>
    public ObjectShape Current => _mergedInto is null ? this : _mergedInto = _mergedInto.Current;

    public bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>The shape of a field; a new one where there was none.</summary>
    public ValueShape Add(string name)
    {
        if (Values is not null) return Values;
        if (_fields.TryGetValue(name, out var field)) return field;
        field = new() { MayBeKey = Hints.IsKey(name) };
        _fields.Add(name, field);
        _names.Add(name);
        return field;
    }

    /// <summary>From here on, names are data.</summary>
    public void Collapse()
    {
        if (Values is not null) return;
        var values = new ValueShape();
        foreach (var name in _names) values.Merge(_fields[name]);
        _names.Clear();
        _fields.Clear();
        Values = values;
    }

    /// <summary>Takes in what was seen elsewhere, be it inside this one.</summary>
    public void Merge(ObjectShape other)
    {
        if (ReferenceEquals(other, this)) return;
        other._mergedInto = this;
        Count += other.Count;
        if (other.Values is { } values)
        {
            Collapse();
            Values!.Merge(values);
        }
        foreach (var name in other._names) Add(name).Merge(other._fields[name]);
    }
}
