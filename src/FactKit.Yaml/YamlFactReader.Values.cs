using System.Globalization;
using System.Text;
using FactKit.Compiler.Syntax;
using FactKit.Generated;
using FactKit.Reading;

namespace FactKit.Yaml;

ref partial struct YamlFactReader
{
    public readonly bool HasField(string name) => !_stopped && _node is MappingNode map && Find(map, name) is not null;

    public readonly FactValueKind Kind => _stopped ? FactValueKind.None : _node switch
    {
        MappingNode => FactValueKind.Object,
        SequenceNode => FactValueKind.List,
        ScalarNode => PlainScalar.IsNumber(_node) ? FactValueKind.Number : PlainScalar.IsBoolean(_node) ? FactValueKind.Boolean : FactValueKind.Text,
        _ => FactValueKind.None,
    };

    /// <summary>Any scalar is the text that it is written as.</summary>
    public string Text()
    {
        if (!Expect(_node is ScalarNode, ReadMessages.Text)) return "";
        var text = ((ScalarNode)_node!).Value;
        if (text.Length <= (_state.Options.MaxTextLength ?? int.MaxValue)) return text;
        Refuse(FactCodes.LimitExceeded, ReadMessages.TextTooLong(_state.Options.MaxTextLength, text.Length));
        return "";
    }

    public string Text(int min, int max, TextPattern? pattern)
    {
        var text = Text();
        if (TextRules.Check(text, min, max, pattern, Sensitive) is { } breach) Fault(breach.Code, breach.Message);
        return text;
    }

    public string Identifier(int min, int max, TextPattern? pattern)
    {
        var text = Text();
        if (IdentifierShape.Check(text, min, max, pattern, Sensitive) is { } breach) Fault(breach.Code, breach.Message);
        return text;
    }

    /// <summary>For fast readers only.</summary>
    public readonly bool Plain(out ReadOnlySpan<byte> text)
    {
        text = default;
        return false;
    }

    /// <summary>For fast readers only.</summary>
    public readonly TEnum Enum<TEnum>(EnumTable<TEnum> table) where TEnum : struct, Enum => default;

    /// <summary>For fast readers only.</summary>
    public readonly bool Begins(ReadOnlySpan<byte> begin) => false;

    /// <summary>For fast readers only.</summary>
    public readonly DateTimeOffset Moment() => default;

    /// <summary>For fast readers only.</summary>
    public readonly bool AtCase() => false;

    public readonly string Reference(string space) => "";

    public bool Boolean() => Expect(PlainScalar.IsBoolean(_node), ReadMessages.Boolean) && ((ScalarNode)_node!).Value == "true";

    public long Integer()
    {
        if (!Expect(PlainScalar.IsNumber(_node), ReadMessages.Integer)) return 0;
        var text = ((ScalarNode)_node!).Value;
        if (text.AsSpan().IndexOfAny(".eE") >= 0) Refuse(FactCodes.WrongType, ReadMessages.NotWhole(Found()));
        else if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return value;
        else Refuse(FactCodes.OutOfRange, ReadMessages.NotInt64(Found()));
        return 0;
    }

    public decimal Decimal()
    {
        if (!Expect(PlainScalar.IsNumber(_node), ReadMessages.Number)) return 0;
        if (DecimalText.TryParse(Digits(), out var value)) return value;
        Refuse(FactCodes.OutOfRange, ReadMessages.NotDecimal(Found()));
        return 0;
    }

    public double Number()
    {
        if (!Expect(PlainScalar.IsNumber(_node), ReadMessages.Number)) return 0;
        if (double.TryParse(((ScalarNode)_node!).Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)) return value;
        Refuse(FactCodes.OutOfRange, ReadMessages.NotFinite(Found()));
        return 0;
    }

    readonly byte[] Digits() => Encoding.ASCII.GetBytes(((ScalarNode)_node!).Value);

    public void Define(string space, string key)
    {
        if (_stopped || _unreadable == _mark || key.Length == 0 || _state.Keys.Add(space, key, Sensitive)) return;
        Fault(FactCodes.DuplicateKey, _state.Keys.DuplicateMessage(space, key, Sensitive));
    }

    public void ReferField(string field)
    {
        if (_stopped || _unreadable == _mark || _blamed == _mark) return;
        if (_state.FieldFault(field) is { } message) Fault(FactCodes.DanglingReference, message);
    }

    public readonly void Refer(string space, string key)
    {
        if (_stopped || _unreadable == _mark || key.Length == 0 || _state.Keys.Knows(space, key)) return;
        _state.Pending.Add(new(space, key, _node!.Span.Start, Sensitive, Path.Hidden));
    }

    /// <summary>An object, a list or a map: of anything else that stands here nobody knows which part it was meant for.</summary>
    bool ExpectParts(bool found, string expected)
    {
        if (!found && !_stopped && _state.HoldsSensitive) _marks?.Veil(_mark);
        return Expect(found, expected, hide: _state.HoldsSensitive);
    }

    bool Expect(bool found, string expected, bool hide = false)
    {
        if (_stopped) return false;
        if (found) return true;
        // What was refused already needs no words, and neither does what is only counted.
        if (_blamed == _mark) _unreadable = _mark;
        else Refuse(FactCodes.WrongType, Log.IsFull ? "" : $"expected {expected}, found {Found(hide)}{Mend(expected)}");
        return false;
    }

    /// <summary>The value at hand in words.</summary>
    readonly string Found(bool hide = false) => _node switch
    {
        MappingNode => "an object",
        SequenceNode => "a list",
        ScalarNode scalar when PlainScalar.IsNumber(scalar) => Sensitive || hide ? "a number" : "the number " + FactMessages.Cut(scalar.Value),
        ScalarNode scalar when PlainScalar.IsBoolean(scalar) => Sensitive || hide ? "true or false" : scalar.Value,
        ScalarNode scalar when !Sensitive && !hide => "the text " + FactMessages.Quote(scalar.Value),
        _ => "a text",
    };

    /// <summary>Quotes too many or too few are the commonest slip.</summary>
    readonly string Mend(string expected)
    {
        if (_absenceAt == _mark && _node is MappingNode) return ReadMessages.AbsenceHint(_absence!);
        var sign = _tree.File.Content[_node!.Span.Start];
        if (expected == ReadMessages.List) return ReadMessages.InList;
        switch (_node)
        {
            case ScalarNode { Style: ScalarStyle.Plain } scalar when expected is ReadMessages.Integer or ReadMessages.Number && PlainScalar.HasLeadingZero(scalar.Value):
                return ReadMessages.NoLeadingZero;
            case MappingNode { Entries.Count: 1 } when expected == ReadMessages.Text && sign != '{':
                return ": quote it if the colon belongs to the text";
            case MappingNode or SequenceNode when expected == ReadMessages.Text && sign is '{' or '[':
                return ": quote it if the brackets belong to the text";
            case ScalarNode { Style: not ScalarStyle.Plain } scalar when !Sensitive:
                var number = expected is ReadMessages.Integer or ReadMessages.Number && PlainScalar.IsNumber(scalar.Value);
                return number || expected == ReadMessages.Boolean && scalar.Value is "true" or "false" ? ReadMessages.WithoutQuotes : Comma(scalar, expected);
            case ScalarNode { Style: ScalarStyle.Plain } scalar when !Sensitive:
                return Comma(scalar, expected);
            default:
                return "";
        }
    }

    static string Comma(ScalarNode scalar, string expected) =>
        expected is ReadMessages.Integer or ReadMessages.Number ? NumberHint.For(scalar.Value, scalar.Style != ScalarStyle.Plain, expected == ReadMessages.Integer) : "";

    // ---- absences

    public bool Absent(AbsenceTable table, out AbsenceReason reason)
    {
        reason = default;
        if (_stopped) return false;
        _absenceAt = _mark;
        _absence = table;
        switch (_node)
        {
            case ScalarNode scalar:
                return table.HasNumbers && PlainScalar.IsNumber(scalar) && table.TryNumber(Digits(), out reason)
                    || table.HasTexts && table.TryText(scalar.Value, out reason);
            case MappingNode map when Find(map, "absent") is not null:
                reason = ReadAbsence(table);
                return true;
            default:
                return false;
        }
    }

    AbsenceReason ReadAbsence(AbsenceTable table)
    {
        var mark = _mark;
        var reason = default(AbsenceReason);
        var seen = false;
        Enter();
        while (NextKey(out var name, out var nameAt, out var value))
        {
            if (_state.AbsenceField(name, nameAt, ref seen) && value is not null && MoveTo(value)) reason = ReadReason(table);
        }
        Leave();
        _mark = mark;
        return reason;
    }

    AbsenceReason ReadReason(AbsenceTable table)
    {
        var text = Text();
        if (_blamed == _mark) return default;
        if (_state.ReasonFault(table, text, out var reason) is { } message) Fault(FactCodes.UnknownValue, message);
        return reason;
    }
}
