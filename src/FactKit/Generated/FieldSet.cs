using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>The fields of an object that were seen so far; any number of them. The default is empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FieldSet
{
    ulong _first;
    More? _more;

    /// <summary>The field that is expected next, in the order of the schema.</summary>
    internal int Expected;

    internal readonly bool Contains(int field) => field < 64 ? (_first & 1UL << field) != 0 : _more is not null && _more.Contains(field);

    /// <summary>False when it is there already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Add(int field)
    {
        if (field >= 64) return AddFar(field);
        var bit = 1UL << field;
        if ((_first & bit) != 0) return false;
        _first |= bit;
        return true;
    }

    /// <summary>The same for one of the first 64, without taking an address; false for others too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool AddNear(int field)
    {
        var bit = 1UL << field;
        if (field >= 64 || (_first & bit) != 0) return false;
        _first |= bit;
        return true;
    }

    bool AddFar(int field) => (_more ??= new()).Add(field);

    /// <summary>An unknown field is kept; false when one of this name is already.</summary>
    internal bool Keep(string name) => (_more ??= new()).Names.Add(name);

    /// <summary>No field has been seen.</summary>
    internal readonly bool IsEmpty => _first == 0 && _more is null;

    /// <summary>True when the first 64 fields have all of these.</summary>
    internal readonly bool ContainsAll(ulong fields) => (_first & fields) == fields;

    /// <summary>What few objects need.</summary>
    sealed class More
    {
        ulong[] _fields = [];

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public bool Contains(int field) => field >> 6 < _fields.Length && (_fields[field >> 6] & 1UL << field) != 0;

        public bool Add(int field)
        {
            if (Contains(field)) return false;
            if (field >> 6 >= _fields.Length) Array.Resize(ref _fields, (field >> 6) + 1);
            _fields[field >> 6] |= 1UL << field;
            return true;
        }
    }
}
