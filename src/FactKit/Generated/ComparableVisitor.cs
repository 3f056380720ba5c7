namespace FactKit.Generated;

/// <summary>Finds the one quantity, date, duration or whole number that a claimed value holds. Of several it cannot be said which one a quotation supports.</summary>
struct ComparableVisitor : IFactVisitor
{
    GroundedValue _value;
    int _count;
    List<GroundedValue>? _all;

    /// <summary>All of them, in order.</summary>
    public readonly IReadOnlyList<GroundedValue> All => _all ?? [];

    /// <summary>The only one; nothing where there is none or more than one.</summary>
    public readonly GroundedValue Value => _count == 1 ? _value : GroundedValue.None;

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    /// <summary>Something that it holds is sensitive: the quotation may say it.</summary>
    public bool Sensitive { get; private set; }

    (GroundedValue Value, int Count)? _beforeNumber;
    bool _refers;
    int _depth;
    FieldTable? _table;
    Stack<FieldTable?>? _outer;

    // The parts of a date or a nested claim are no values by themselves.
    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null || fields.IsFact || _depth >= FactReadOptions.DeepestNesting) return false;
        (_outer ??= new()).Push(_table);
        _table = fields;
        _depth++;
        return true;
    }

    public void Leave()
    {
        _depth--;
        _table = _outer!.Pop();
    }

    public void Field(int field)
    {
        Sensitive |= _table![field].Sensitive;
    }

    public void Stated<T>(T value) where T : struct => Add(value switch
    {
        StatedQuantity stated => new(stated.Value, stated.Words),
        EdtfDate date => date,
        ApproximateDuration duration => duration,
        _ => GroundedValue.None,
    });

    public void Integer(long value)
    {
        _beforeNumber = (_value, _count);
        if (!_refers) Add(Quantity.Exactly(value));
        _refers = false;
    }

    void Add(GroundedValue value)
    {
        if (value.Kind == GroundedValueKind.None) return;
        (_all ??= []).Add(value);
        _count++;
        _value = value;
    }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }

    public readonly void Evidence(Evidence value) { }

    public readonly void Fault(string code, string message) { }

    public readonly void Kept(string name, RawJson value) { }

    public readonly void OpenList() { }

    public readonly void Item(int index) { }

    public readonly void CloseList() { }

    public readonly void OpenMap() { }

    public readonly void Entry(string key) { }

    public readonly void CloseMap() { }

    public void Ascii(scoped ReadOnlySpan<byte> text) => Text("");

    public void Moment(DateTimeOffset value) => Text("");

    public void Text(string value)
    {
        _refers = false;
        _beforeNumber = null;
    }

    public readonly void Boolean(bool value) { }

    public readonly void Decimal(decimal value) { }

    public readonly void Number(double value) { }

    public readonly void Absent(AbsenceReason reason, AbsenceTable table) { }

    // The number of an object says nothing of it, no more than a reference to one does.
    public void Define(string space, string key)
    {
        if (_beforeNumber is { } before) (_value, _count) = before;
        _beforeNumber = null;
    }

    public void Refer(string space, string key) => _refers = true;

    public readonly void ReferField(string field) { }

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, Rules.IRule<T> { }
}
