using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>The fields of an object that were seen so far; any number of them. The default is empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FieldSet
{
    ulong _first;
    ulong[]? _rest;

    /// <summary>The field that is expected next, in the order of the schema.</summary>
    internal int Expected;

    internal readonly bool Contains(int field)
    {
        if (field < 64) return (_first & 1UL << field) != 0;
        var word = (field >> 6) - 1;
        return _rest is not null && word < _rest.Length && (_rest[word] & 1UL << field) != 0;
    }

    /// <summary>False when it is there already.</summary>
    internal bool Add(int field)
    {
        if (Contains(field)) return false;
        if (field < 64)
        {
            _first |= 1UL << field;
            return true;
        }
        var word = (field >> 6) - 1;
        if (_rest is null || word >= _rest.Length) Array.Resize(ref _rest, word + 1);
        _rest[word] |= 1UL << field;
        return true;
    }
}
