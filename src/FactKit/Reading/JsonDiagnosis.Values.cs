using System.Text;
using System.Text.Json;
using FactKit.Generated;
using FactKit.Syntax;

namespace FactKit.Reading;

sealed partial class JsonDiagnosis
{
    public FactValueKind Kind => _stopped ? FactValueKind.None : _tokens.Type switch
    {
        JsonTokenType.StartObject => FactValueKind.Object,
        JsonTokenType.StartArray => FactValueKind.List,
        JsonTokenType.String => FactValueKind.Text,
        JsonTokenType.Number => FactValueKind.Number,
        JsonTokenType.True or JsonTokenType.False => FactValueKind.Boolean,
        _ => FactValueKind.None,
    };

    public bool HasField(string name) => Kind == FactValueKind.Object && _ahead.Find(name) >= 0;

    public string Text()
    {
        if (!Expect(JsonTokenType.String, ReadMessages.Text) || _unreadable == _mark) return "";
        var text = _tokens.GetString();
        if (text.Length <= (_state.Options.MaxTextLength ?? int.MaxValue)) return text;
        Refuse(FactCodes.LimitExceeded, ReadMessages.TextTooLong(_state.Options.MaxTextLength, text.Length));
        return "";
    }

    public string Text(int min, int max, TextPattern? pattern)
    {
        if (!Builds && pattern is null && IsPlainText(min, max)) return "";
        var text = Text();
        if (TextRules.Check(text, min, max, pattern, Sensitive) is { } breach) Fault(breach.Code, breach.Message);
        return text;
    }

    public string Identifier(int min, int max, TextPattern? pattern)
    {
        if (!Builds && pattern is null && IsPlainText(min, max) && IdentifierText.IsPlain(_tokens.Raw)) return "";
        var text = Text();
        if (IdentifierShape.Check(text, min, max, pattern, Sensitive) is { } breach) Fault(breach.Code, breach.Message);
        return text;
    }

    /// <summary>A text of ASCII, without escapes, of so many characters stands here.</summary>
    bool IsPlainText(int min, int max)
    {
        if (_stopped || _tokens.Type != JsonTokenType.String || !_tokens.IsPlain || _unreadable == _mark) return false;
        var length = _tokens.Raw.Length;
        return length >= min && length <= max && length <= (_state.Options.MaxTextLength ?? int.MaxValue);
    }

    public bool Plain(out ReadOnlySpan<byte> text)
    {
        var plain = IsPlainText(0, int.MaxValue);
        text = plain ? _tokens.Raw : default;
        return plain;
    }

    /// <summary>A timestamp where a sound one stands; the default says nothing.</summary>
    public DateTimeOffset Moment() => IsPlainText(0, int.MaxValue) && _tokens.TryMoment(out var value) ? value : default;

    public bool Boolean()
    {
        if (!_stopped && _tokens.Type == JsonTokenType.True) return true;
        Expect(JsonTokenType.False, ReadMessages.Boolean);
        return false;
    }

    public long Integer()
    {
        if (!Expect(JsonTokenType.Number, ReadMessages.Integer)) return 0;
        if (_tokens.TryInteger(out var value)) return value;
        if (_tokens.Raw.IndexOfAny(".eE"u8) >= 0) Refuse(FactCodes.WrongType, ReadMessages.NotWhole(Found()));
        else Refuse(FactCodes.OutOfRange, ReadMessages.NotInt64(Found()));
        return 0;
    }

    public decimal Decimal()
    {
        if (!Expect(JsonTokenType.Number, ReadMessages.Number)) return 0;
        if (_tokens.TryDecimal(out var value)) return value;
        Refuse(FactCodes.OutOfRange, ReadMessages.NotDecimal(Found()));
        return 0;
    }

    public double Number()
    {
        if (!Expect(JsonTokenType.Number, ReadMessages.Number)) return 0;
        if (_tokens.TryNumber(out var value)) return value;
        Refuse(FactCodes.OutOfRange, ReadMessages.NotFinite(Found()));
        return 0;
    }

    /// <summary>The paths of so many references are kept; those of more are looked for where they are wanted.</summary>
    const int KeptPaths = 100;

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

    public void Refer(string space, string key)
    {
        if (_stopped || _unreadable == _mark || key.Length == 0 || _state.Keys.Knows(space, key)) return;
        _state.Pending.Add(new(space, key, _mark, Sensitive, Path.Hidden, _state.Pending.Count < KeptPaths ? Path.Copy() : null));
    }

    bool Expect(JsonTokenType type, string expected)
    {
        if (_stopped) return false;
        if (_tokens.Type == type) return true;
        if (Log.IsFull && _blamed != _mark)
        {
            _blamed = _unreadable = _mark;
            Log.Count(_mark);
            Skip();
            return false;
        }
        Refuse(FactCodes.WrongType, _tokens.Type == JsonTokenType.Null ? NullMessage(expected) : $"expected {expected}, found {Found(hide: type is JsonTokenType.StartObject or JsonTokenType.StartArray && _state.HoldsSensitive)}{Mend(type, expected)}");
        return false;
    }

    string NullMessage(string expected)
    {
        if (_absenceAt == _mark) return $"null is no value: leave the key out, or say {_absence!.Example}";
        return Path.InList ? $"null is no value: leave the item out (expected {expected})" : $"null is no value: leave the key out (expected {expected})";
    }

    /// <summary>The value at hand in words.</summary>
    string Found(bool hide = false) => _tokens.Type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        JsonTokenType.String when Sensitive || _tokens.IsBad || hide => "a text",
        JsonTokenType.String => "the text " + FactMessages.Quote(_tokens.GetString()),
        _ when Sensitive || hide => _tokens.Type == JsonTokenType.Number ? "a number" : "true or false",
        JsonTokenType.Number => "the number " + FactMessages.Cut(Encoding.UTF8.GetString(_tokens.Raw)),
        JsonTokenType.True => "true",
        _ => "false",
    };

    /// <summary>Quotes too many or too few are the commonest slip.</summary>
    string Mend(JsonTokenType expected, string words)
    {
        if (_absenceAt == _mark && _tokens.Type == JsonTokenType.StartObject) return ReadMessages.AbsenceHint(_absence!);
        if (expected == JsonTokenType.StartArray) return ReadMessages.InList;
        if (expected == JsonTokenType.String && _tokens.Type is (JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)) return ": write it in quotes";
        if (_tokens.Type != JsonTokenType.String || _tokens.IsBad || Sensitive) return "";
        var unquoted = expected == JsonTokenType.Number && _tokens.Raw is [(>= (byte)'0' and <= (byte)'9') or (byte)'-', ..] && JsonSyntax.FindFault(_tokens.Raw) is null
            || expected == JsonTokenType.False && _tokens.GetString() is "true" or "false";
        return unquoted ? ReadMessages.WithoutQuotes : expected == JsonTokenType.Number ? NumberHint.For(_tokens.GetString(), isQuoted: true, isWhole: words == ReadMessages.Integer) : "";
    }

    // ---- absences

    public bool Absent(AbsenceTable table, out AbsenceReason reason)
    {
        reason = default;
        if (_stopped) return false;
        _absenceAt = _mark;
        _absence = table;
        switch (_tokens.Type)
        {
            case JsonTokenType.String:
                return table.HasTexts && !_tokens.IsBad && table.TryText(_tokens.GetString(), out reason);
            case JsonTokenType.Number:
                return table.HasNumbers && table.TryNumber(_tokens.Raw, out reason);
            case JsonTokenType.StartObject when _ahead.Find("absent") >= 0:
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
            var nameAt = At;
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
