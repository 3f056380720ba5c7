using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactKit.Reading;
using FactKit.Writing;

namespace FactKit.Generated;

/// <summary>The fields of a type, by index; built once for each type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldTable
{
    /// <summary>What First and Next answer for an unknown field that is to be kept.</summary>
    public const int Kept = int.MaxValue;

    readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    readonly FieldName[] _fields;
    readonly byte[][] _utf8;
    readonly JsonEncodedText[] _encoded;
    readonly QuotedNames _quoted;
    readonly Utf8Names _byName;
    readonly ulong _required;
    readonly bool _requiresMore;

    /// <summary>The fields of a type in the order of its schema.</summary>
    /// <param name="type">The type as people know it, <c>Loss</c>.</param>
    /// <param name="fields">Its fields; the place of one is its index.</param>
    public FieldTable(string type, params ReadOnlySpan<FieldName> fields)
    {
        Type = type;
        _fields = fields.ToArray();
        _utf8 = new byte[_fields.Length][];
        _encoded = new JsonEncodedText[_fields.Length];
        for (var i = 0; i < _fields.Length; i++)
        {
            _utf8[i] = Encoding.UTF8.GetBytes(_fields[i].Name);
            _encoded[i] = JsonEncodedText.Encode(_fields[i].Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            _indexes.Add(_fields[i].Name, i);
        }
        // A name in use now goes before one that another field had once.
        for (var i = 0; i < _fields.Length; i++)
        {
            foreach (var old in _fields[i].Was) _indexes.TryAdd(old, i);
        }
        _lookup = _indexes.GetAlternateLookup<ReadOnlySpan<char>>();
        Names = Array.ConvertAll(_fields, static f => f.Name);
        HasSensitive = Array.Exists(_fields, static f => f.Sensitive);
        Written = new(Names);
        _byName = new(_indexes);
        _quoted = new(Names, ":");
        for (var i = 0; i < _fields.Length; i++)
        {
            if (!_fields[i].Required) continue;
            if (i < 64) _required |= 1UL << i;
            else _requiresMore = true;
        }
    }

    /// <summary>The id of the schema of a document type; null for other types.</summary>
    public string? Schema { get; init; }

    /// <summary>The version of the schema of a document type.</summary>
    public string? SchemaVersion { get; init; }

    /// <summary>Names that documents must not use and that are never kept.</summary>
    public string[] Reserved { get; init; } = [];

    /// <summary>Unknown fields are kept.</summary>
    public bool KeepUnknown { get; init; }

    /// <summary>It or what stands in it can have a sensitive field: what nobody can tell the field of is then not shown.</summary>
    public bool HoldsSensitive { get; init; }

    /// <summary>The object says one fact: its fields are none of a record.</summary>
    internal bool IsFact { get; init; }

    internal string Type { get; }

    internal int Count => _fields.Length;

    internal bool HasSensitive { get; }

    internal bool IsSensitive(int field) => HasSensitive && _fields[field].Sensitive;

    internal ref readonly FieldName this[int field] => ref _fields[field];

    internal byte[] Utf8(int field) => _utf8[field];

    internal JsonEncodedText Encoded(int field) => _encoded[field];

    internal int IndexOf(ReadOnlySpan<char> name) => _lookup.TryGetValue(name, out var index) ? index : -1;

    /// <summary>By the UTF-8 bytes of a name of today or of old; -1 for another.</summary>
    internal int Find(ReadOnlySpan<byte> name) => _byName.Find(name);

    /// <summary>How the fields are written.</summary>
    internal FieldText Written { get; }

    /// <inheritdoc cref="QuotedNames.Match"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Predicted(ref byte json, nint at, int field) => _quoted.Match(ref json, at, field);

    /// <summary>The field that <c>"name":</c> at a quote of a padded document begins, and the length of that; -1 where it is none, or not written that way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(ref byte json, nint at, out int length) => _quoted.Find(ref json, at, out length);

    /// <summary>Of the first 64 fields, those that documents must give.</summary>
    internal ulong Required => _required;

    /// <summary>There are more behind them.</summary>
    internal bool RequiresMore => _requiresMore;

    /// <summary>All that documents must give.</summary>
    internal bool HasRequired(in FieldSet seen) => seen.ContainsAll(_required) && (!_requiresMore || HasRequiredFar(seen));

    internal bool HasRequiredFar(in FieldSet seen)
    {
        for (var i = 64; i < _fields.Length; i++)
        {
            if (_fields[i].Required && !seen.Contains(i)) return false;
        }
        return true;
    }

    internal string[] Names { get; }
}
