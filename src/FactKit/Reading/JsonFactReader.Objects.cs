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
        frame.Errors = Log.Errors;
        if (!Expect(JsonTokenType.StartObject, $"an object ({fields.Type})")) return -1;
        frame.Entered = true;
        if (Path.Depth == 0) _state.IsDocument = fields.Schema is not null;
        Path.Push();
        return Next(fields, ref seen);
    }

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
                if (!Known(fields, field, name, nameAt, ref seen)) continue;
                if (MoveToValue()) return field;
                break;
            }
            if (name is not null && Unknown(fields, name, nameAt))
            {
                if (MoveToValue()) return FieldTable.Kept;
                break;
            }
            if (name is null) SkipValue();
        }
        Path.Pop();
        return -1;
    }

    public bool Close(FieldTable fields, ref FieldSet seen)
    {
        var frame = _state.Top;
        _state.Pop();
        if (!frame.Entered || _stopped) return false;
        for (var i = 0; i < fields.Count; i++)
        {
            ref readonly var field = ref fields[i];
            if (!field.Required || seen.Contains(i)) continue;
            if (Log.IsFull) Log.Count(frame.Mark);
            else Log.Add(new(FactCodes.MissingField, FactSeverity.Error, PathStack.Join(Path.ToString(), field.Name), $"{fields.Type} needs {FactMessages.Quote(field.Name)}, and it is missing"), frame.Mark);
        }
        _mark = frame.Mark;
        return Log.Errors == frame.Errors;
    }

    /// <summary>False when the field stands there twice; the second was then reported and skipped.</summary>
    bool Known(FieldTable fields, int field, string? name, int nameAt, ref FieldSet seen)
    {
        ref readonly var known = ref fields[field];
        Path.Set(name ?? known.Name, known.Sensitive);
        var old = name is not null && name != known.Name;
        if (seen.Add(field))
        {
            if (old && _state.Options.Report == FactSeverity.Info) Log.Add(new(FactCodes.RenamedField, FactSeverity.Info, Path.ToString(), $"{FactMessages.Quote(name!)} is an old name: write {FactMessages.Quote(known.Name)}"), nameAt);
            seen.Expected = field + 1;
            return true;
        }
        if (Log.IsFull) Log.Count(nameAt);
        else Report(FactCodes.DuplicateField, nameAt, !old ? $"\"{known.Name}\" stands twice in this object" : $"\"{name}\" is an old name of \"{known.Name}\", which stands in this object too");
        SkipValue();
        return false;
    }

    /// <summary>True when the field is to be kept; otherwise it was reported and skipped.</summary>
    bool Unknown(FieldTable fields, string name, int nameAt)
    {
        Path.SetFree(name);
        ref var frame = ref _state.Top;
        if (name == "$schema" && fields.Schema is not null && Path.Depth == 1)
        {
            ReadSchema(fields, nameAt, ref frame);
            return false;
        }
        var reserved = Array.IndexOf(fields.Reserved, name) >= 0;
        if (fields.KeepUnknown && !reserved)
        {
            frame.KeptName = name;
            if (frame.AddName(name)) return true;
            Report(FactCodes.DuplicateField, nameAt, $"{FactMessages.Found(name, Sensitive)} stands twice in this object");
        }
        else if (Log.IsFull) Log.Count(nameAt);
        else if (reserved) Report(FactCodes.UnknownField, nameAt, $"the name {FactMessages.Quote(name)} is reserved: the field was removed from {fields.Type}");
        else if (Sensitive) Report(FactCodes.UnknownField, nameAt, $"{fields.Type} has no such field");
        else Report(FactCodes.UnknownField, nameAt, $"{fields.Type} has no field {FactMessages.Quote(name)}{Log.Suggestions.For(name, fields.Names)}");
        SkipValue();
        return false;
    }

    void ReadSchema(FieldTable fields, int nameAt, ref ReadState.Frame frame)
    {
        if (frame.SchemaSeen)
        {
            Report(FactCodes.DuplicateField, nameAt, "\"$schema\" stands twice in this object");
            SkipValue();
            return;
        }
        frame.SchemaSeen = true;
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
        if (!Expect(JsonTokenType.StartObject, $"an object ({cases.Union})")) return -1;
        var at = _ahead.Find(_utf8, _json, cases.Discriminator);
        if (at < 0)
        {
            if (at == LookAhead.Missing) BlameCase(cases, _mark, FactCodes.MissingField, $"{cases.Union} needs {FactMessages.Quote(cases.Discriminator)}: {FactMessages.Alternatives(cases.Names)}");
            Drop();
            return -1;
        }
        if (_utf8[at] != '"')
        {
            BlameCase(cases, at, FactCodes.WrongType, $"expected a text: {FactMessages.Alternatives(cases.Names)}");
            Drop();
            return -1;
        }
        var value = new Utf8JsonReader(_utf8[at..], isFinalBlock: false, default);
        value.Read();
        if (JsonText.IsWellFormed(value.ValueSpan, value.ValueIsEscaped))
        {
            var text = value.GetString()!;
            var index = cases.IndexOf(text);
            if (index >= 0) return index;
            if (cases.Open) return cases.Names.Length;
            if (Sensitive) BlameCase(cases, at, FactCodes.UnknownValue, $"expected {FactMessages.Alternatives(cases.Names)}, found another text");
            else BlameCase(cases, at, FactCodes.UnknownValue, $"expected {FactMessages.Alternatives(cases.Names)}, found {FactMessages.Quote(text)}{Log.Suggestions.For(text, cases.Names)}");
        }
        Drop();
        return -1;
    }

    readonly void BlameCase(CaseTable cases, int at, string code, string message)
    {
        if (Log.IsFull) Log.Count(at);
        else Log.Add(new(code, FactSeverity.Error, PathStack.Join(Path.ToString(), cases.Discriminator), message), at);
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
        if (!Expect(JsonTokenType.StartArray, "a list")) return false;
        Path.Push();
        return NextItem();
    }

    public bool NextItem()
    {
        var index = Path.SetNext();
        if (MoveToValue() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (index < _state.Options.MaxItems) return true;
            Fault(FactCodes.LimitExceeded, $"a list may have at most {_state.Options.MaxItems} items; the rest is not read");
            do Skip();
            while (Read() && _json.TokenType != JsonTokenType.EndArray);
        }
        Path.Pop();
        return false;
    }

    public bool OpenMap(out string key)
    {
        key = "";
        if (!Expect(JsonTokenType.StartObject, "an object (a map)")) return false;
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
            Path.SetFree(name);
            ref var frame = ref _state.Top;
            if (!frame.AddName(name))
            {
                if (Log.IsFull) Log.Count(nameAt);
                else Report(FactCodes.DuplicateField, nameAt, Sensitive ? "a key stands twice in this map" : $"the key {FactMessages.Quote(name)} stands twice in this map");
                SkipValue();
                continue;
            }
            if (frame.Count++ == _state.Options.MaxItems) Report(FactCodes.LimitExceeded, nameAt, $"a map may have at most {_state.Options.MaxItems} entries; the rest is not read");
            if (frame.Count > _state.Options.MaxItems)
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
