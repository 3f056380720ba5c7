using FactKit.Generated;

namespace FactKit.Rules;

/// <summary>Finds the key of an object, unless it is sensitive.</summary>
readonly struct KeyVisitor() : IFactVisitor
{
    readonly Found _found = new();

    sealed class Found
    {
        public FieldTable? Fields { get; set; }

        public bool Sensitive { get; set; }

        public string? Key { get; set; }
    }

    /// <summary>The key; null where there is none that may be shown.</summary>
    public string? Key => _found.Key;

    public bool Checks => false;

    public bool Judges => false;

    public bool Sensitive => _found.Sensitive;

    // The object itself; what lies in it has keys of its own.
    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (_found.Fields is not null) return false;
        _found.Fields = fields;
        return true;
    }

    public void Field(int field) => _found.Sensitive = _found.Fields is { } fields && fields[field].Sensitive;

    public void Define(string space, string key)
    {
        if (!_found.Sensitive) _found.Key ??= key;
    }

    public void Leave() { }

    public void OpenList() { }

    public void Item(int index) { }

    public void CloseList() { }

    public void OpenMap() { }

    public void Entry(string key) { }

    public void CloseMap() { }

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
