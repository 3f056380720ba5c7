using System.Buffers;
using System.Text;
using System.Text.Json;
using FactKit.Generated;
using FactKit.Reading;
using FactKit.Rules;
using FactKit.Syntax;

namespace FactKit.Writing;

/// <summary>Writes canonical JSON. What cannot be written throws a FactException that names the path.</summary>
readonly struct JsonFactWriter(Utf8JsonWriter json) : IFactVisitor
{
    readonly VisitState _state = new();

    /// <summary>One value as documents write it.</summary>
    public static string Json<T, S>(S shape, T value) where S : struct, IShape<T>
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = JsonCompactor.CreateWriter(output))
        {
            var visitor = new JsonFactWriter(json);
            shape.Visit(ref visitor, value);
        }
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public bool Checks => false;

    public bool Judges => false;

    public void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T> { }

    public bool Sensitive => _state.Path.Sensitive;

    public FieldTable Table => _state.Table;

    /// <summary>A value that is JSON already.</summary>
    public void Raw(string value) => json.WriteRawValue(value, skipInputValidation: true);

    public void Fault(string code, string message) => throw new FactException([new(code, FactSeverity.Error, _state.Path.ToString(), message)]);

    void Refuse(Breach? breach)
    {
        if (breach is { } found) Fault(found.Code, found.Message);
    }

    void Deeper()
    {
        if (_state.IsDeepest) Fault(FactCodes.LimitExceeded, _state.DepthMessage);
    }

    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null) Fault(FactCodes.WrongType, $"an object ({fields.Type}) is needed here, found null");
        Deeper();
        _state.Enter(fields);
        json.WriteStartObject();
        return true;
    }

    public void Leave()
    {
        _state.Leave();
        json.WriteEndObject();
    }

    public void Field(int field)
    {
        _state.Field(field);
        json.WritePropertyName(_state.Table.Encoded(field));
    }

    public void Kept(string name, RawJson value)
    {
        Refuse(_state.Kept(name) ?? VisitState.Text(name) ?? _state.Raw(value));
        json.WritePropertyName(name);
        json.WriteRawValue(value.Text, skipInputValidation: true);
    }

    public void OpenList()
    {
        Deeper();
        _state.Path.Push();
        json.WriteStartArray();
    }

    public void Item(int index) => _state.Path.Set(index);

    public void CloseList()
    {
        _state.Path.Pop();
        json.WriteEndArray();
    }

    public void OpenMap()
    {
        Deeper();
        _state.Path.Push();
        json.WriteStartObject();
    }

    public void Entry(string key)
    {
        _state.Path.SetFree(key);
        Refuse(VisitState.Text(key));
        json.WritePropertyName(key);
    }

    public void CloseMap()
    {
        _state.Path.Pop();
        json.WriteEndObject();
    }

    public void Text(string value)
    {
        Refuse(VisitState.Text(value));
        json.WriteStringValue(value);
    }

    public void Ascii(scoped ReadOnlySpan<byte> text) => json.WriteStringValue(text);

    public void Moment(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        Ascii(text[..TimestampText.Write(value, text)]);
    }

    public void Boolean(bool value) => json.WriteBooleanValue(value);

    public void Integer(long value) => json.WriteNumberValue(value);

    public void Decimal(decimal value)
    {
        Refuse(VisitState.Decimal(value));
        json.WriteNumberValue(value);
    }

    public void Number(double value)
    {
        Refuse(VisitState.Number(value));
        // Equal records give equal text, and -0 equals 0.
        json.WriteNumberValue(value == 0 ? 0 : value);
    }

    public void Absent(AbsenceReason reason, AbsenceTable table)
    {
        if (table.Written(reason) is { } sentinel)
        {
            json.WriteRawValue(sentinel, skipInputValidation: true);
            return;
        }
        json.WriteStartObject();
        json.WriteString("absent"u8, AbsenceReasonTable.Names.NameOf(reason));
        json.WriteEndObject();
    }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T>
    {
    }

    public readonly void Stated<T>(T value) where T : struct { }

    public readonly void Evidence(Evidence value)
    {
    }

    public readonly void ReferField(string field) { }

    public void Define(string space, string key)
    {
    }

    public void Refer(string space, string key)
    {
    }
}
