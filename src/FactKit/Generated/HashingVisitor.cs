using FactKit.Syntax;

namespace FactKit.Generated;

/// <summary>A hash of all that a value holds; the same for equal values, and not to be foreseen by whoever wrote the document.</summary>
struct HashingVisitor : IFactVisitor
{
    // Deeper parts may differ without the hash's saying so.
    const int Deepest = 32;

    HashCode _hash;
    int _depth, _kept;

    // The value at hand is in the hash: 1.10 and 1.1 are written otherwise, and equal, as are a moment at two offsets and a link with its host in capitals.
    bool _stated;

    public readonly int ToHashCode()
    {
        var hash = _hash;
        hash.Add(_kept);
        return hash.ToHashCode();
    }

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    public readonly bool Sensitive => false;

    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (Taken() || value is null || _depth >= Deepest) return false;
        _depth++;
        return true;
    }

    public void Leave() => _depth--;

    public void Field(int field) => _hash.Add(field);

    // In no order, as they are compared.
    public void Kept(string name, RawJson value) => _kept ^= HashCode.Combine(name, value);

    public void OpenList() => _hash.Add(1);

    public void Item(int index) => _hash.Add(index);

    public readonly void CloseList() { }

    public void OpenMap() => _hash.Add(2);

    public void Entry(string key) => _hash.Add(key);

    public readonly void CloseMap() { }

    public void Text(string value)
    {
        if (!Taken()) _hash.Add(value);
    }

    public void Ascii(scoped ReadOnlySpan<byte> text)
    {
        if (!Taken()) _hash.AddBytes(text);
    }

    public void Moment(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        Ascii(text[..TimestampText.Write(value, text)]);
    }

    public void Boolean(bool value) => _hash.Add(value);

    public void Integer(long value) => _hash.Add(SeededHash.Of(value));

    public void Decimal(decimal value)
    {
        if (!Taken()) _hash.Add(SeededHash.Of(value));
    }

    public void Number(double value) => _hash.Add(SeededHash.Of(value));

    public void Absent(AbsenceReason reason, AbsenceTable table) => _hash.Add(reason);

    public void Evidence(Evidence value) => _hash.Add(value);

    public readonly void Fault(string code, string message) { }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }

    public void Stated<T>(T value) where T : struct
    {
        switch (value)
        {
            case StatedQuantity quantity: _hash.Add(quantity.Value); break;
            case DateTimeOffset moment: _hash.Add(SeededHash.Of(moment.UtcTicks)); break;
            case StatedUri uri: _hash.Add(uri.Value.OriginalString); break;
            default: return;
        }
        _stated = true;
    }

    bool Taken()
    {
        var taken = _stated;
        _stated = false;
        return taken;
    }

    public readonly void Define(string space, string key) { }

    public readonly void Refer(string space, string key) { }

    public readonly void ReferField(string field) { }

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, Rules.IRule<T> { }
}
