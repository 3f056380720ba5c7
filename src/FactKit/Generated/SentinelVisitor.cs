using System.Globalization;
using FactKit.Rules;
using FactKit.Syntax;

namespace FactKit.Generated;

/// <summary>Tells which absence a value would be written as, being a sentinel of its field. The value's shape says how it is written: an enum or a timestamp does not look it.</summary>
struct SentinelVisitor(AbsenceTable table) : IFactVisitor
{
    public AbsenceReason? Reason { get; private set; }

    public readonly bool Checks => false;

    public readonly bool Judges => false;

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T> { }

    public readonly bool Sensitive => false;

    // What stands in an object, list or map is not the value itself.
    public readonly bool Enter<T>(FieldTable fields, T value) where T : class => false;

    int _depth;

    public void OpenList() => _depth++;

    public void CloseList() => _depth--;

    public void OpenMap() => _depth++;

    public void CloseMap() => _depth--;

    public void Text(string value)
    {
        if (_depth == 0 && value is not null && table.TryText(value, out var reason)) Reason ??= reason;
    }

    public void Moment(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        Ascii(text[..TimestampText.Write(value, text)]);
    }

    public void Ascii(scoped ReadOnlySpan<byte> text)
    {
        if (_depth == 0 && table.TryText(text, out var reason)) Reason ??= reason;
    }

    public void Integer(long value) => Number(value);

    public void Decimal(decimal value) => Number(value);

    public void Number(double value)
    {
        if (double.IsFinite(value)) Number<double>(value);
    }

    void Number<T>(T value) where T : IUtf8SpanFormattable
    {
        if (_depth > 0 || !table.HasNumbers) return;
        Span<byte> digits = stackalloc byte[64];
        if (value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture) && table.TryNumber(digits[..length], out var reason)) Reason ??= reason;
    }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T>
    {
    }

    public readonly void Stated<T>(T value) where T : struct { }

    public readonly void Evidence(Evidence value)
    {
    }

    public readonly void ReferField(string field) { }

    public readonly void Define(string space, string key) { }

    public readonly void Refer(string space, string key) { }

    public readonly void Fault(string code, string message) { }

    public readonly void Leave() { }

    public readonly void Field(int field) { }

    public readonly void Kept(string name, RawJson value) { }

    public readonly void Item(int index) { }

    public readonly void Entry(string key) { }

    public readonly void Boolean(bool value) { }

    public readonly void Absent(AbsenceReason reason, AbsenceTable absences) { }
}
