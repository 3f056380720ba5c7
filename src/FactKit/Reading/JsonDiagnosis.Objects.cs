using System.Buffers;
using System.Text;
using System.Text.Json;
using FactKit.Generated;

namespace FactKit.Reading;

sealed partial class JsonDiagnosis
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

    public int Next(FieldTable fields, ref FieldSet seen)
    {
        if (!_stopped && _tokens.NextField(fields, ref seen) is >= 0 and var near)
        {
            Path.Set(fields.Names[near], fields.IsSensitive(near));
            seen.Expected = near + 1;
            if (MoveToValue()) return near;
            Path.Pop();
            return -1;
        }
        while (ReadName())
        {
            var nameAt = At;
            var field = Field(fields, seen.Expected, out var name);
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

    /// <summary>The field whose name stands here, -1 for another, and the name where it is not that of a field of today; null too for one that is no text, which is then reported.</summary>
    int Field(FieldTable fields, int expected, out string? name)
    {
        name = null;
        if (!_tokens.IsBad && !_tokens.IsEscaped)
        {
            // Fields mostly stand in the order of the schema.
            if (expected < fields.Count && _tokens.Raw.SequenceEqual(fields.Utf8(expected))) return expected;
            var field = fields.Find(_tokens.Raw);
            if (field < 0 || !_tokens.Raw.SequenceEqual(fields.Utf8(field))) name = _tokens.GetString();
            return field;
        }
        name = Name();
        return name is null ? -1 : fields.IndexOf(name);
    }

    public bool Close(FieldTable fields, ref FieldSet seen)
    {
        ref readonly var frame = ref _state.Top;
        var (entered, mark, errors) = (frame.Entered, frame.Mark, frame.Errors);
        _state.Pop();
        if (!entered || _stopped) return false;
        _state.Missing(fields, seen, mark);
        _mark = mark;
        return Log.Errors == errors && Builds;
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
        var json = new Utf8JsonReader(_tokens.Document[At..], new() { MaxDepth = FactReadOptions.DeepestNesting + 1 });
        var depth = _tokens.Depth - (_tokens.Type is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        for (var whole = true; ;)
        {
            json.Read();
            if (whole && !JsonCompactor.TryCopy(ref json, writer)) whole = false;
            // The value itself was reported when the reader came to it.
            if (At != _mark && _tokens.Type is (JsonTokenType.String or JsonTokenType.PropertyName) && _tokens.IsBad) ReportBadText();
            if (_tokens.Depth == depth && _tokens.Type != JsonTokenType.PropertyName || !Read())
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
        return Read() && _tokens.Type == JsonTokenType.PropertyName;
    }

    /// <summary>The name at hand; null when it is no text, which is then reported.</summary>
    string? Name()
    {
        if (!_tokens.IsBad) return _tokens.GetString();
        Path.SetFree(Encoding.UTF8.GetString(_tokens.Raw));
        ReportBadText();
        return null;
    }

    // ---- unions

    public int Case(CaseTable cases)
    {
        if (!Expect(JsonTokenType.StartObject, ReadMessages.Object(cases.Union))) return -1;
        // The discriminator mostly stands first.
        var at = _tokens.FirstValue(cases);
        if (at > 0 && _tokens.Case(cases, at) is >= 0 and var known) return known;
        at = _ahead.Find(cases.Discriminator);
        if (at == LookAhead.Missing) _state.MissingCase(cases, _mark);
        else if (at >= 0 && _tokens.Document[at] != '"') _state.WrongCaseType(cases, at);
        else if (at >= 0)
        {
            var value = new Utf8JsonReader(_tokens.Document[at..], isFinalBlock: false, default);
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
        if (MoveToValue() && _tokens.Type != JsonTokenType.EndArray)
        {
            if (index < _state.Options.MaxItems) return true;
            Fault(FactCodes.LimitExceeded, ReadMessages.TooManyItems(_state.Options.MaxItems));
            do Skip();
            while (Read() && _tokens.Type != JsonTokenType.EndArray);
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
            var nameAt = At;
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
