using FactKit.Generated;
using FactKit.Reading;
using FactKit.Rules;
using FactKit.Writing;

namespace FactKit.Validation;

/// <summary>Finds every fault of a record that was built in code, by the codes that Parse gives the same faults.</summary>
struct ValidatingVisitor() : IFactVisitor
{
    readonly VisitState _state = new();
    readonly IssueLog _log = new(FactReadOptions.Default.MaxIssues, FactSeverity.Warning);
    readonly KeySpaces _keys = new();
    readonly List<(string Space, string Key, string Path, bool Sensitive)> _pending = [];

    /// <summary>The value at hand is blamed already: one fault a value.</summary>
    bool _blamed;

    public readonly bool Checks => true;

    public readonly bool Judges => false;

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T> { }

    public readonly bool Sensitive => _state.Path.Sensitive;

    /// <summary>The issues; where the constraints hold, those of the rules too.</summary>
    public readonly FactList<FactIssue> Finish<T>(T value) where T : class, IFactObject<T>
    {
        foreach (var (space, key, path, sensitive) in _pending)
        {
            if (_keys.Knows(space, key)) continue;
            if (_log.IsFull) _log.Count(-1);
            else _log.Add(new(FactCodes.DanglingReference, FactSeverity.Error, path, _keys.DanglingMessage(space, key, sensitive, _log.Suggestions)), -1);
        }
        if (_log.Errors == 0 && RuleJudge.Judge(value, FactReadOptions.Default) is { } findings) findings.AddTo(_log, default);
        // A record that was built in code has no places.
        var nowhere = new TextPosition(default);
        return _log.Finish(ref nowhere);
    }

    public void Fault(string code, string message)
    {
        if (_blamed) return;
        _blamed = true;
        if (_log.IsFull) _log.Count(-1);
        else _log.Add(new(code, FactSeverity.Error, _state.Path.ToString(), message), -1);
    }

    void Refuse(Breach? breach)
    {
        if (breach is { } found) Fault(found.Code, found.Message);
    }

    /// <summary>True when one more object or list would nest too deep; one inside a list that does is not blamed as well.</summary>
    bool IsTooDeep()
    {
        if (!_state.IsDeepest) return false;
        if (_state.Path.Depth <= FactReadOptions.DeepestNesting) Fault(FactCodes.LimitExceeded, _state.DepthMessage);
        return true;
    }

    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null) Fault(FactCodes.WrongType, $"an object ({fields.Type}) is needed here, found null");
        if (value is null || IsTooDeep()) return false;
        _state.Enter(fields);
        return true;
    }

    public readonly void Leave() => _state.Leave();

    public void Field(int field)
    {
        _state.Field(field);
        _blamed = false;
    }

    public void Kept(string name, RawJson value)
    {
        _blamed = false;
        Refuse(_state.Kept(name) ?? VisitState.Text(name) ?? _state.Raw(value));
    }

    public void OpenList()
    {
        IsTooDeep();
        _state.Path.Push();
    }

    public void Item(int index)
    {
        _state.Path.Set(index);
        _blamed = false;
    }

    public readonly void CloseList() => _state.Path.Pop();

    public void OpenMap()
    {
        IsTooDeep();
        _state.Path.Push();
    }

    public void Entry(string key)
    {
        _state.Path.SetFree(key);
        _blamed = false;
        Refuse(VisitState.Text(key));
    }

    public readonly void CloseMap() => _state.Path.Pop();

    public void Text(string value) => Refuse(VisitState.Text(value));

    public readonly void Ascii(scoped ReadOnlySpan<byte> text)
    {
    }

    public readonly void Moment(DateTimeOffset value)
    {
    }

    public readonly void Boolean(bool value)
    {
    }

    public readonly void Integer(long value)
    {
    }

    public void Decimal(decimal value) => Refuse(VisitState.Decimal(value));

    public void Number(double value) => Refuse(VisitState.Number(value));

    public void Absent(AbsenceReason reason, AbsenceTable table)
    {
        if (table.Allows(reason)) return;
        // Where a document would say it.
        _state.Path.Push();
        _state.Path.Set("absent", Sensitive);
        Fault(FactCodes.UnknownValue, $"the reason {AbsenceReasonTable.Names.NameOf(reason)} is not allowed here: expected {table.List}");
        _state.Path.Pop();
    }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T>
    {
    }

    public readonly void Stated<T>(T value) where T : struct { }

    public readonly void Evidence(Evidence value)
    {
    }

    public void Define(string space, string key)
    {
        if (key.Length == 0 || _keys.Add(space, key, Sensitive)) return;
        Fault(FactCodes.DuplicateKey, _keys.DuplicateMessage(space, key, Sensitive));
    }

    public readonly void Refer(string space, string key)
    {
        if (key.Length > 0 && !_keys.Knows(space, key)) _pending.Add((space, key, _state.Path.ToString(), Sensitive));
    }

    public void ReferField(string field)
    {
        if (_state.FieldFault(field, _log.Suggestions) is { } message) Fault(FactCodes.DanglingReference, message);
    }
}
