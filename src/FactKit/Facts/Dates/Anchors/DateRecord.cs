using FactKit.Generated;

namespace FactKit.Dates;

/// <summary>An object of a document on the way to its dates.</summary>
sealed class DateRecord(object value, FieldTable table, DateRecord? parent)
{
    readonly Dictionary<int, DateNode> _fields = [];
    DateNode? _all;

    public object Value => value;

    public DateRecord? Parent => parent;

    /// <summary>The field at hand.</summary>
    public int Field { get; set; }

    /// <summary>All its own dates; null when it has none.</summary>
    public DateNode? All => _all;

    /// <summary>A date or moment of the field at hand.</summary>
    public void Add(DateNode date)
    {
        if (!_fields.TryGetValue(Field, out var field))
        {
            _fields.Add(Field, field = new(default));
            (_all ??= new(default)).Use(field);
        }
        field.Use(date);
    }

    /// <summary>The dates of a field of this object, or of the nearest around it that can have the field; null when there are none.</summary>
    public DateNode? Find(string field)
    {
        for (var record = this; record is not null; record = record.Parent)
        {
            if (record.IndexOf(field) is >= 0 and var index) return record._fields.GetValueOrDefault(index);
        }
        return null;
    }

    int IndexOf(string field) => table.IndexOf(field);
}
