using System.Buffers;
using System.Text;
using System.Text.Json;
using FactKit.Generated;

namespace FactKit.Reading;

ref partial struct JsonFactReader
{
    public int First(FieldTable fields, ref FieldSet seen)
    {
        ref var frame = ref _state.Push();
        frame.Mark = _mark;
        frame.Fields = fields;
        frame.Errors = Log.Errors;
        _state.Begin(fields);
        if (!Expect(JsonTokenType.StartObject, ReadMessages.Object(fields.Type))) return -1;
        frame.Entered = true;
        if (Path.Depth == 0) _state.IsDocument = fields.Schema is not null;
        Path.Push();
        return Next(fields, ref seen);
    }

    public int First(ReadOnlySpan<byte> begin, FieldTable fields, ref FieldSet seen) => First(fields, ref seen);

    public readonly bool Then(ReadOnlySpan<byte> name, int field, ref FieldSet seen) => false;

    public int Next(FieldTable fields, ref FieldSet seen)
    {
        while (ReadName())
        {
            var nameAt = _at;
            var field = seen.Expected;
            string? name = null;
            // Fields mostly stand in the order of the schema.
            if (_badText || field >= fields.Count || !_json.ValueTextEquals(fields.Utf8(field)))
            {
                name = Name();
                field = name is null ? -1 : fields.IndexOf(name);
            }
            if (field >= 0)
            {
                if (_state.Known(fields, field, name, nameAt, ref seen))
                {
                    if (MoveToValue()) return field;
                    break;
                }
            }
            else if (name is not null)
            {
                var unknown = _state.Unknown(fields, name, nameAt);
                if (unknown == UnknownField.Keep)
                {
                    if (MoveToValue()) return FieldTable.Kept;
                    break;
                }
                if (unknown == UnknownField.Schema)
                {
                    ReadSchema(fields);
                    continue;
                }
            }
            SkipValue();
        }
        Path.Pop();
        return -1;
    }

    public bool Close(FieldTable fields, ref FieldSet seen)
    {
        var frame = _state.Top;
        _state.Pop();
        if (!frame.Entered || _stopped) return false;
        _state.Missing(fields, seen, frame.Mark);
        _mark = frame.Mark;
        return Log.Errors == frame.Errors;
    }

    void ReadSchema(FieldTable fields)
    {
        if (!MoveToValue()) return;
        var text = Text();
        if (_blamed != _mark && SchemaVersion.Fault(text, fields.Schema!, fields.SchemaVersion ?? "") is { } message) Fault(FactCodes.WrongValue, message);
    }

    public KeyValuePair<string, RawJson> Keep()
    {
        var name = _state.Top.KeptName!;
        if (_stopped) return new(name, default);
        var output = new ArrayBufferWriter<byte>();
        using var writer = JsonCompactor.CreateWriter(output);
        var depth = _json.CurrentDepth;
        for (var whole = true; ;)
        {
            if (whole && !JsonCompactor.TryCopy(ref _json, writer)) whole = false;
            // The value itself was reported when the reader came to it.
            if (_badText && _at != _mark && _json.TokenType is (JsonTokenType.String or JsonTokenType.PropertyName)) ReportBadText();
            var open = _json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (!open && _json.CurrentDepth == depth || !Read())
            {
                if (!whole || _stopped) return new(name, default);
                writer.Flush();
                return new(name, new(Encoding.UTF8.GetString(output.WrittenSpan)));
            }
        }
    }

    /// <summary>Moves to the name of the next field; false after the last.</summary>
    bool ReadName()
    {
        Path.Clear();
        return Read() && _json.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>The name at hand; null when it is no text, which is then reported.</summary>
    string? Name()
    {
        if (!_badText) return _json.GetString();
        Path.SetFree(Encoding.UTF8.GetString(_json.ValueSpan));
        ReportBadText();
        return null;
    }

    // ---- unions

    public int Case(CaseTable cases)
    {
        if (!Expect(JsonTokenType.StartObject, ReadMessages.Object(cases.Union))) return -1;
        var at = _ahead.Find(_utf8, _json, cases.Discriminator);
        if (at == LookAhead.Missing) _state.MissingCase(cases, _mark);
        else if (at >= 0 && _utf8[at] != '"') _state.WrongCaseType(cases, at);
        else if (at >= 0)
        {
            var value = new Utf8JsonReader(_utf8[at..], isFinalBlock: false, default);
            value.Read();
            if (JsonText.IsWellFormed(value.ValueSpan, value.ValueIsEscaped) && _state.Case(cases, value.GetString()!, at) is >= 0 and var index) return index;
        }
        Drop();
        return -1;
    }

    /// <summary>Skips a value that is already blamed by one of its fields.</summary>
    void Drop()
    {
        _blamed = _unreadable = _mark;
        Skip();
    }

    // ---- lists and maps

    public bool OpenList()
    {
        if (!Expect(JsonTokenType.StartArray, ReadMessages.List)) return false;
        Path.Push();
        return NextItem();
    }

    public bool NextItem()
    {
        var index = Path.SetNext();
        if (MoveToValue() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (index < _state.Options.MaxItems) return true;
            Fault(FactCodes.LimitExceeded, ReadMessages.TooManyItems(_state.Options.MaxItems));
            do Skip();
            while (Read() && _json.TokenType != JsonTokenType.EndArray);
        }
        Path.Pop();
        return false;
    }

    public bool OpenMap(out string key)
    {
        key = "";
        if (!Expect(JsonTokenType.StartObject, ReadMessages.Map)) return false;
        _state.Push();
        Path.Push();
        return NextEntry(out key);
    }

    public bool NextEntry(out string key)
    {
        while (ReadName())
        {
            var nameAt = _at;
            if (Name() is not { } name)
            {
                SkipValue();
                continue;
            }
            if (!_state.Entry(name, nameAt))
            {
                SkipValue();
                continue;
            }
            key = name;
            if (MoveToValue()) return true;
            break;
        }
        Path.Pop();
        _state.Pop();
        key = "";
        return false;
    }
}
