using FactKit.Generated;
using FactKit.Reading;
using FactKit.Syntax;
using FactKit.Writing;

namespace FactKit.Redaction;

/// <summary>Writes a record without what is sensitive. The name of a field or entry waits until its value is known to stay.</summary>
struct RedactingWriter(JsonFactWriter json, RedactionPlan plan, FactSensitivity levels) : IFactVisitor
{
    const int None = -1;

    /// <summary>The field at hand is redacted: what it holds is passed over.</summary>
    bool _hidden;

    /// <summary>The texts at hand are the pointers of a claim's <c>from</c>.</summary>
    bool _pointers;

    int _field = None;
    string? _entry;

    /// <summary>The next value names an object that is gone, or is to be written so.</summary>
    bool _drop;
    string? _renamed;

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    public readonly bool Sensitive => json.Sensitive;

    public void Fault(string code, string message)
    {
        // The path is that of the field.
        Begin();
        json.Fault(code, message);
    }

    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (_hidden) return false;
        Begin();
        return json.Enter(fields, value);
    }

    public void Leave()
    {
        _hidden = _pointers = false;
        json.Leave();
    }

    public void Field(int field)
    {
        ref readonly var known = ref json.Table[field];
        _hidden = (known.Sensitivity & levels) != 0;
        _pointers = ReferenceEquals(json.Table, ClaimFields.Table) && known.Name == "from";
        _field = _hidden ? None : field;
        if (_hidden && known.IsKey) (_hidden, _field, _renamed) = (false, field, plan.NextKey());
        else if (_hidden && known.Redacted is { } redacted)
        {
            json.Field(field);
            if (redacted.Length == 0) json.Fault(FactCodes.MissingField, "the field is sensitive and nothing can stand for its value: let the schema make it optional (?), or let it be absent (absent: [redacted])");
            json.Raw(redacted);
        }
    }

    // Nobody has said what they are.
    public void Kept(string name, RawJson value) => _hidden = false;

    public void OpenList()
    {
        if (_hidden) return;
        Begin();
        json.OpenList();
    }

    public readonly void Item(int index)
    {
        if (!_hidden) json.Item(index);
    }

    public readonly void CloseList()
    {
        if (!_hidden) json.CloseList();
    }

    public void OpenMap()
    {
        if (_hidden) return;
        Begin();
        json.OpenMap();
    }

    public void Entry(string key)
    {
        if (!_hidden) _entry = key;
    }

    public readonly void CloseMap()
    {
        if (!_hidden) json.CloseMap();
    }

    public void Ascii(scoped ReadOnlySpan<byte> text) => Text(System.Text.Encoding.ASCII.GetString(text));

    public void Moment(DateTimeOffset value) => Text(TimestampText.Write(value));

    public void Text(string value)
    {
        if (!_pointers || !plan.Hides(value))
        {
            if (Keeps()) json.Text(value);
        }
    }

    public void Integer(long value)
    {
        if (Keeps()) json.Integer(value);
    }

    public void Boolean(bool value)
    {
        if (Keeps()) json.Boolean(value);
    }

    public void Decimal(decimal value)
    {
        if (Keeps()) json.Decimal(value);
    }

    public void Number(double value)
    {
        if (Keeps()) json.Number(value);
    }

    public void Absent(AbsenceReason reason, AbsenceTable table)
    {
        if (Keeps()) json.Absent(reason, table);
    }

    public readonly void Define(string space, string key) { }

    public void Refer(string space, string key)
    {
        if (_hidden) return;
        _renamed = plan.Renamed(space, key);
        if (_renamed is not null || plan.Gone(space, key) is not { } gone) return;
        // In a list, a map or a field that may be missing it is left out.
        var needed = _field != None && (json.Table[_field].Required || ReferenceEquals(json.Table, ClaimFields.Table));
        if (!needed) _drop = true;
        else if (json.Table[_field].Redacted is { } redacted) _renamed = redacted;
        else _renamed = gone;
    }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }

    public readonly void Evidence(Evidence value) { }

    public readonly void Stated<T>(T value) where T : struct { }

    public readonly void ReferField(string field) { }

    /// <summary>Writes the name that waits.</summary>
    void Begin()
    {
        if (_field != None) json.Field(_field);
        if (_entry is not null) json.Entry(_entry);
        (_field, _entry) = (None, null);
    }

    /// <summary>True when the value at hand is to be written as it is.</summary>
    bool Keeps()
    {
        if (_hidden) return false;
        var (drop, renamed) = (_drop, _renamed);
        (_drop, _renamed) = (false, null);
        if (drop)
        {
            (_field, _entry) = (None, null);
            return false;
        }
        Begin();
        if (renamed is not null) json.Raw(renamed);
        return renamed is null;
    }

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, Rules.IRule<T> { }
}
