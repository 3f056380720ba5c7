using FactKit.Generated;

namespace FactKit.Rules;

/// <summary>Finds every object that has a key.</summary>
readonly struct IndexVisitor() : IFactVisitor
{
    readonly RulePath _path = new();
    readonly Stack<object> _objects = new();

    public Dictionary<(string Space, string Key), KeyedObject> Objects { get; } = [];

    public bool Checks => false;

    public bool Judges => false;

    public bool Sensitive => _path.Sensitive;

    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null || _path.IsDeepest) return false;
        _objects.Push(value);
        _path.Enter(fields);
        return true;
    }

    public void Leave()
    {
        _objects.Pop();
        _path.Leave();
    }

    // The key is a field of the object at hand.
    public void Define(string space, string key) => Objects.TryAdd((space, key), new(_objects.Peek(), _path.Shown(_path.Depth - 1), _path.SensitiveAt(_path.Depth - 1)));

    public void Field(int field) => _path.Field(field);

    public void OpenList() => _path.Push();

    public void Item(int index) => _path.Item(index);

    public void CloseList() => _path.Pop();

    public void OpenMap() => _path.Push();

    public void Entry(string key) => _path.Entry(key);

    public void CloseMap() => _path.Pop();

    public void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T> { }

    public void Fault(string code, string message) { }

    public void Kept(string name, RawJson value) { }

    public void Ascii(scoped ReadOnlySpan<byte> text) { }

    public void Moment(DateTimeOffset value) { }

    public void Text(string value) { }

    public void Boolean(bool value) { }

    public void Integer(long value) { }

    public void Decimal(decimal value) { }

    public void Number(double value) { }

    public void Absent(AbsenceReason reason, AbsenceTable table) { }

    public void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }

    public void Stated<T>(T value) where T : struct { }

    public void Evidence(Evidence value) { }

    public void Refer(string space, string key) { }

    public void ReferField(string field) { }
}
