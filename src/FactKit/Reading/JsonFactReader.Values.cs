using System.Text;
using System.Text.Json;
using FactKit.Generated;

namespace FactKit.Reading;

ref partial struct JsonFactReader
{
    public readonly FactValueKind Kind => _stopped ? FactValueKind.None : _json.TokenType switch
    {
        JsonTokenType.StartObject => FactValueKind.Object,
        JsonTokenType.StartArray => FactValueKind.List,
        JsonTokenType.String => FactValueKind.Text,
        JsonTokenType.Number => FactValueKind.Number,
        JsonTokenType.True or JsonTokenType.False => FactValueKind.Boolean,
        _ => FactValueKind.None,
    };

    public readonly bool HasField(string name) => Kind == FactValueKind.Object && _ahead.Find(_utf8, _json, name) >= 0;

    public string Text()
    {
        if (!Expect(JsonTokenType.String, ReadMessages.Text) || _unreadable == _mark) return "";
        var text = _json.GetString()!;
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

    public bool Boolean()
    {
        if (!_stopped && _json.TokenType == JsonTokenType.True) return true;
        Expect(JsonTokenType.False, ReadMessages.Boolean);
        return false;
    }

    public long Integer()
    {
        if (!Expect(JsonTokenType.Number, ReadMessages.Integer)) return 0;
        if (_json.ValueSpan.IndexOfAny(".eE"u8) >= 0) Refuse(FactCodes.WrongType, ReadMessages.NotWhole(Found()));
        else if (_json.TryGetInt64(out var value)) return value;
        else Refuse(FactCodes.OutOfRange, ReadMessages.NotInt64(Found()));
        return 0;
    }

    public decimal Decimal()
    {
        if (!Expect(JsonTokenType.Number, ReadMessages.Number)) return 0;
        if (DecimalText.TryParse(_json.ValueSpan, out var value)) return value;
        Refuse(FactCodes.OutOfRange, ReadMessages.NotDecimal(Found()));
        return 0;
    }

    public double Number()
    {
        if (!Expect(JsonTokenType.Number, ReadMessages.Number)) return 0;
        if (_json.TryGetDouble(out var value) && double.IsFinite(value)) return value;
        Refuse(FactCodes.OutOfRange, ReadMessages.NotFinite(Found()));
        return 0;
    }

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
        _state.Pending.Add(new(space, key, _mark, Sensitive, Path.Hidden));
    }

    bool Expect(JsonTokenType type, string expected)
    {
        if (_stopped) return false;
        if (_json.TokenType == type) return true;
        if (Log.IsFull && _blamed != _mark)
        {
            _blamed = _unreadable = _mark;
            Log.Count(_mark);
            Skip();
            return false;
        }
        Refuse(FactCodes.WrongType, _json.TokenType == JsonTokenType.Null ? NullMessage(expected) : $"expected {expected}, found {Found(hide: type is JsonTokenType.StartObject or JsonTokenType.StartArray && _state.HoldsSensitive)}{Mend(type, expected)}");
        return false;
    }

    readonly string NullMessage(string expected)
    {
        if (_absenceAt == _mark) return $"null is no value: leave the key out, or say {_absence!.Example}";
        return Path.InList ? $"null is no value: leave the item out (expected {expected})" : $"null is no value: leave the key out (expected {expected})";
    }

    /// <summary>The value at hand in words.</summary>
    readonly string Found(bool hide = false) => _json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        JsonTokenType.String when Sensitive || _badText || hide => "a text",
        JsonTokenType.String => "the text " + FactMessages.Quote(_json.GetString()!),
        _ when Sensitive || hide => _json.TokenType == JsonTokenType.Number ? "a number" : "true or false",
        JsonTokenType.Number => "the number " + FactMessages.Cut(Encoding.UTF8.GetString(_json.ValueSpan)),
        JsonTokenType.True => "true",
        _ => "false",
    };

    /// <summary>Quotes too many or too few are the commonest slip.</summary>
    readonly string Mend(JsonTokenType expected, string words)
    {
        if (_absenceAt == _mark && _json.TokenType == JsonTokenType.StartObject) return ReadMessages.AbsenceHint(_absence!);
        if (expected == JsonTokenType.StartArray) return ReadMessages.InList;
        if (expected == JsonTokenType.String && _json.TokenType is (JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)) return ": write it in quotes";
        if (_json.TokenType != JsonTokenType.String || _badText || Sensitive) return "";
        var unquoted = expected == JsonTokenType.Number && _json.ValueSpan is [(>= (byte)'0' and <= (byte)'9') or (byte)'-', ..] && JsonSyntax.FindFault(_json.ValueSpan) is null
            || expected == JsonTokenType.False && (_json.ValueTextEquals("true"u8) || _json.ValueTextEquals("false"u8));
        return unquoted ? ReadMessages.WithoutQuotes : expected == JsonTokenType.Number ? NumberHint.For(_json.GetString()!, isQuoted: true, isWhole: words == ReadMessages.Integer) : "";
    }

    // ---- absences

    public bool Absent(AbsenceTable table, out AbsenceReason reason)
    {
        reason = default;
        if (_stopped) return false;
        _absenceAt = _mark;
        _absence = table;
        switch (_json.TokenType)
        {
            case JsonTokenType.String:
                return table.HasTexts && !_badText && table.TryText(_json.GetString()!, out reason);
            case JsonTokenType.Number:
                return table.HasNumbers && table.TryNumber(_json.ValueSpan, out reason);
            case JsonTokenType.StartObject when _ahead.Find(_utf8, _json, "absent") >= 0:
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
        Path.Push();
        while (ReadName())
        {
            var nameAt = _at;
            if (Name() is not { } name)
            {
                SkipValue();
                continue;
            }
            if (!_state.AbsenceField(name, nameAt, ref seen)) SkipValue();
            else if (MoveToValue()) reason = ReadReason(table);
        }
        Path.Pop();
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
