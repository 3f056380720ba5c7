using FactKit.Generated;
using FactKit.Reading;
using FactKit.Writing;

namespace FactKit.Redaction;

/// <summary>Looks over a record before it is redacted: which keys are sensitive, which go with their objects, which places are emptied.</summary>
struct SensitiveVisitor(FactSensitivity levels) : IFactVisitor
{
    readonly VisitState _state = new();
    readonly Queue<(string Space, string Key)> _order = [];
    readonly List<DocumentKey> _keys = [], _gone = [];
    readonly HashSet<(string Space, string Key)> _kept = [], _referred = [];
    readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>The depth of the object whose field at hand is redacted; 0 where none is.</summary>
    int _hidden;
    bool _isKey, _isFirst, _isNumber;

    public readonly RedactionPlan Plan() => new(_order, _keys, _gone, _kept, _paths, _referred);

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    public readonly bool Sensitive => false;

    public readonly bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null || _state.IsDeepest) return false;
        _state.Enter(fields);
        return true;
    }

    public void Leave()
    {
        End();
        _state.Leave();
    }

    public void Field(int field)
    {
        End();
        ref readonly var known = ref _state.Table[field];
        // Names are not elided here: pointers are compared with the whole path.
        _state.Path.Set(known.Name);
        if (_hidden > 0 || (known.Sensitivity & levels) == 0) return;
        _hidden = _state.Path.Depth;
        _isFirst = _isKey = known.IsKey;
        if (!_isKey) _paths.Add(_state.Path.ToString());
    }

    public void Kept(string name, RawJson value) => End();

    public readonly void OpenList() => _state.Path.Push();

    public readonly void Item(int index) => _state.Path.Set(index);

    public readonly void CloseList() => _state.Path.Pop();

    public readonly void OpenMap() => _state.Path.Push();

    public readonly void Entry(string key) => _state.Path.Set(key);

    public readonly void CloseMap() => _state.Path.Pop();

    public void Ascii(scoped ReadOnlySpan<byte> text) => _isNumber = false;

    public void Moment(DateTimeOffset value) => _isNumber = false;

    public void Text(string value) => _isNumber = false;

    public void Integer(long value) => _isNumber = true;

    public void Define(string space, string key)
    {
        if (_hidden > 0 && _isFirst) _order.Enqueue((space, key));
        _isFirst = false;
        foreach (var place in (ReadOnlySpan<string>)[space, KeySpaces.Any])
        {
            if (_hidden == 0) _kept.Add((place, key));
            else (_isKey ? _keys : _gone).Add(new(place, key, _isNumber));
        }
    }

    // Inside a redacted field the fields of other objects come and go.
    void End()
    {
        if (_hidden == _state.Path.Depth) _hidden = 0;
    }

    public readonly void Boolean(bool value) { }

    public readonly void Decimal(decimal value) { }

    public readonly void Number(double value) { }

    public readonly void Absent(AbsenceReason reason, AbsenceTable table) { }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }

    public readonly void Evidence(Evidence value) { }

    public readonly void Stated<T>(T value) where T : struct { }

    public readonly void Refer(string space, string key)
    {
        if (RedactedKey.Is(key)) _referred.Add((space, key));
    }

    public readonly void ReferField(string field) { }

    public readonly void Fault(string code, string message) { }

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, Rules.IRule<T> { }
}
