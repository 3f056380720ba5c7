using System.ComponentModel;
using FactKit.Rules;

namespace FactKit.Generated;

/// <summary>One walk over a record serves writing, validation and search. A constraint is checked only where <see cref="Checks"/> is true.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFactVisitor
{
    /// <summary>True: shapes report the constraints that values break.</summary>
    bool Checks { get; }

    /// <summary>True: rules are judged. An object calls <see cref="Judge{T, TRule}"/> for each of its rules after its fields, before it leaves.</summary>
    bool Judges { get; }

    /// <summary>The object at hand has a rule.</summary>
    void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T>;

    /// <summary>The value at hand is sensitive: no message may show it.</summary>
    bool Sensitive { get; }

    /// <summary>Blames the value at hand.</summary>
    void Fault(string code, string message);

    /// <summary>Begins an object; false: its fields are not to be visited, and Leave is not called.</summary>
    bool Enter<T>(FieldTable fields, T value) where T : class;

    /// <summary>Ends an object.</summary>
    void Leave();

    /// <summary>The next value is that of the field with this index in the table of the object.</summary>
    void Field(int field);

    /// <summary>The next field was unknown to the schema and kept.</summary>
    void Kept(string name, RawJson value);

    /// <summary>Begins a list.</summary>
    void OpenList();

    /// <summary>The next value is this item.</summary>
    void Item(int index);

    /// <summary>Ends a list.</summary>
    void CloseList();

    /// <summary>Begins a map.</summary>
    void OpenMap();

    /// <summary>The next value is that of this entry.</summary>
    void Entry(string key);

    /// <summary>Ends a map.</summary>
    void CloseMap();

    /// <summary>A value.</summary>
    void Text(string value);

    /// <summary>A text of printable ASCII without quotes and backslashes, which needs no string.</summary>
    void Ascii(scoped ReadOnlySpan<byte> text);

    /// <summary>A moment, which is a text too.</summary>
    void Moment(DateTimeOffset value);

    /// <inheritdoc cref="Text"/>
    void Boolean(bool value);

    /// <inheritdoc cref="Text"/>
    void Integer(long value);

    /// <inheritdoc cref="Text"/>
    void Decimal(decimal value);

    /// <inheritdoc cref="Text"/>
    void Number(double value);

    /// <summary>A value that is known to be absent: an object, or the first sentinel that the table has for the reason.</summary>
    void Absent(AbsenceReason reason, AbsenceTable table);

    /// <summary>The value at hand is a claim about a value of this shape; its parts follow.</summary>
    void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T>;

    /// <summary>The value at hand is a quotation; its parts follow.</summary>
    void Evidence(Evidence value);

    /// <summary>The value at hand is a quantity (with the vague words of its schema), a date, a duration or a moment; its parts follow.</summary>
    void Stated<T>(T value) where T : struct;

    /// <summary>The value at hand is the key of the object at hand.</summary>
    void Define(string space, string key);

    /// <summary>The next value names a key of the key space.</summary>
    void Refer(string space, string key);

    /// <summary>The next value names a field, of the object at hand or of one around it.</summary>
    void ReferField(string field);
}
