using FactKit.Rules;

namespace FactKit.Generated;

/// <summary>Finds the object that has a key.</summary>
struct FindingVisitor<TTarget>(string space, string key) : IFactVisitor where TTarget : class
{
    readonly Stack<object> _objects = new();

    public TTarget? Found { get; private set; }

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T> { }

    public readonly bool Sensitive => false;

    // Once it is found, nothing more is walked.
    public readonly bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (Found is not null || value is null || _objects.Count >= FactReadOptions.DeepestNesting) return false;
        _objects.Push(value);
        return true;
    }

    public readonly void Leave() => _objects.Pop();

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T>
    {
    }

    public readonly void Stated<T>(T value) where T : struct { }

    public readonly void Evidence(Evidence value)
    {
    }

    public readonly void ReferField(string field) { }

    public void Define(string definedSpace, string definedKey)
    {
        if (Found is null && definedKey == key && definedSpace == space && _objects.Peek() is TTarget target) Found = target;
    }

    public readonly void Refer(string space, string key) { }

    public readonly void Fault(string code, string message) { }

    public readonly void Field(int field) { }

    public readonly void Kept(string name, RawJson value) { }

    public readonly void OpenList() { }

    public readonly void Item(int index) { }

    public readonly void CloseList() { }

    public readonly void OpenMap() { }

    public readonly void Entry(string key) { }

    public readonly void CloseMap() { }

    public readonly void Text(string value) { }

    public readonly void Ascii(scoped ReadOnlySpan<byte> text) { }

    public readonly void Moment(DateTimeOffset value) { }

    public readonly void Boolean(bool value) { }

    public readonly void Integer(long value) { }

    public readonly void Decimal(decimal value) { }

    public readonly void Number(double value) { }

    public readonly void Absent(AbsenceReason reason, AbsenceTable table) { }
}
