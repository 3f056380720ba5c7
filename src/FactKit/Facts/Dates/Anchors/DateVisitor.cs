using FactKit.Generated;
using FactKit.Writing;

namespace FactKit.Dates;

/// <summary>Collects the dates of a record, and what they may be relative to.</summary>
struct DateVisitor() : IFactVisitor
{
    readonly VisitState _state = new();

    // Null for what says one fact: a claim, a date with its words.
    readonly Stack<DateRecord?> _records = new();
    readonly Dictionary<string, DateRecord?> _keys = new(StringComparer.Ordinal);
    readonly List<(DateNode Date, DateRecord Record, string Path)> _dates = [];
    readonly List<DateNode> _moments = [];
    DateRecord? _record;

    public readonly DateResolution Resolve()
    {
        var open = new Queue<DateNode>(_moments);
        foreach (var (date, record, _) in _dates)
        {
            if (date.Stated is { IsResolved: false, Anchor: { } anchor } && TargetOf(anchor, record) is { } target)
            {
                date.Use(target);
                continue;
            }
            date.Know(DayBounds.Of(date.Stated));
            open.Enqueue(date);
        }
        // Each is finished once all that it depends on is: what depends on itself never is.
        while (open.TryDequeue(out var next))
        {
            foreach (var ready in next.Finish()) open.Enqueue(ready);
        }
        return new(_dates);
    }

    readonly DateNode? TargetOf(DateAnchor anchor, DateRecord record) =>
        anchor.Field is { } field ? record.Find(field) : _keys.GetValueOrDefault(anchor.Ref!)?.All;

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    public readonly bool Sensitive => false;

    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null || _state.IsDeepest) return false;
        _state.Enter(fields);
        _records.Push(fields.IsFact ? null : _record = new(value, fields, _record));
        return true;
    }

    public void Leave()
    {
        _state.Leave();
        if (_records.Pop() is { } record) _record = record.Parent;
    }

    public readonly void Field(int field)
    {
        // Names are not elided here: the paths are for programs.
        _state.Path.Set(_state.Table[field].Name);
        if (_records.Peek() is { } record) record.Field = field;
    }

    public readonly void Stated<T>(T value) where T : struct
    {
        if (_record is null) return;
        var date = value is EdtfDate stated ? new DateNode(stated) : new(default);
        if (value is EdtfDate) _dates.Add((date, _record, _state.Path.ToString()));
        else if (value is DateTimeOffset moment)
        {
            var day = CalendarDate.FromDateOnly(DateOnly.FromDateTime(moment.DateTime));
            date.Know(new(day, day));
            _moments.Add(date);
        }
        else return;
        _record.Add(date);
    }

    // A key of two objects names neither.
    public readonly void Define(string space, string key)
    {
        if (!_keys.TryAdd(key, _record) && _keys[key] != _record) _keys[key] = null;
    }

    public readonly void OpenList() => _state.Path.Push();

    public readonly void Item(int index) => _state.Path.Set(index);

    public readonly void CloseList() => _state.Path.Pop();

    public readonly void OpenMap() => _state.Path.Push();

    public readonly void Entry(string key) => _state.Path.Set(key);

    public readonly void CloseMap() => _state.Path.Pop();

    public readonly void Fault(string code, string message) { }

    public readonly void Kept(string name, RawJson value) { }

    public readonly void Ascii(scoped ReadOnlySpan<byte> text) { }

    public readonly void Moment(DateTimeOffset value) { }

    public readonly void Text(string value) { }

    public readonly void Boolean(bool value) { }

    public readonly void Integer(long value) { }

    public readonly void Decimal(decimal value) { }

    public readonly void Number(double value) { }

    public readonly void Absent(AbsenceReason reason, AbsenceTable table) { }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }

    public readonly void Evidence(Evidence value) { }

    public readonly void Refer(string space, string key) { }

    public readonly void ReferField(string field) { }

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, Rules.IRule<T> { }
}
