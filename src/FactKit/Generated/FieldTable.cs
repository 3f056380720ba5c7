using System.ComponentModel;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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

    internal bool HasSensitive => Array.Exists(_fields, static f => f.Sensitive);

    internal ref readonly FieldName this[int field] => ref _fields[field];

    internal byte[] Utf8(int field) => _utf8[field];

    internal JsonEncodedText Encoded(int field) => _encoded[field];

    internal int IndexOf(ReadOnlySpan<char> name) => _lookup.TryGetValue(name, out var index) ? index : -1;

    internal IEnumerable<string> Names => _fields.Select(static f => f.Name);
}
