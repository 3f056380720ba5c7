using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Syntax;
using FactKit.Generated;
using FactKit.Reading;

namespace FactKit.Yaml;

ref partial struct YamlFactReader
{
    public int First(FieldTable fields, ref FieldSet seen)
    {
        ref var frame = ref _state.Push();
        frame.Mark = _mark;
        frame.Fields = fields;
        frame.Errors = Faults;
        _state.Begin(fields);
        if (!ExpectParts(_node is MappingNode, ReadMessages.Object(fields.Type))) return -1;
        frame.Entered = true;
        frame.Partial = CountPartial() || Path.Depth == 0 && _tree.Diagnostics.Any(static d => d.Descriptor == YamlCatalogue.SecondDocument);
        // A broken line of it might be that of a sensitive field.
        if (fields.HasSensitive) _marks?.Veil(_mark);
        if (Path.Depth == 0) _state.IsDocument = fields.Schema is not null;
        Enter();
        return Next(fields, ref seen);
    }

    public int First(ReadOnlySpan<byte> begin, FieldTable fields, ref FieldSet seen) => First(fields, ref seen);

    public readonly bool Then(ReadOnlySpan<byte> name, int field, ref FieldSet seen) => false;

    public int Next(FieldTable fields, ref FieldSet seen)
    {
        while (NextKey(out var name, out var nameAt, out var value))
        {
            var field = fields.IndexOf(name);
            if (field >= 0)
            {
                // Without a value it repeats a key that was refused itself.
                if (!_state.Known(fields, field, name, nameAt, ref seen) || value is null) continue;
                if (MoveTo(value)) return field;
                break;
            }
            switch (_state.Unknown(fields, name, nameAt))
            {
                case UnknownField.Keep when value is not null && MoveTo(value):
                    // It might be a sensitive one by another name.
                    if (fields.HasSensitive) _marks?.Veil(_mark);
                    return FieldTable.Kept;
                case UnknownField.Schema when value is not null && MoveTo(value):
                    ReadSchema(fields);
                    break;
            }
            if (_stopped) break;
        }
        Leave();
        return -1;
    }

    public bool Close(FieldTable fields, ref FieldSet seen)
    {
        var frame = _state.Top;
        _state.Pop();
        if (!frame.Entered || _stopped) return false;
        _mark = frame.Mark;
        if (!frame.Partial) _state.Missing(fields, seen, _tree.Locate(new(_mark)).Start);
        return Faults == frame.Errors;
    }

    void ReadSchema(FieldTable fields)
    {
        var text = Text();
        if (_blamed != _mark && SchemaVersion.Fault(text, fields.Schema!, fields.SchemaVersion ?? "") is { } message) Fault(FactCodes.WrongValue, message);
    }

    /// <summary>Moves to the next key of the map at hand; false after the last, and where the YAML could not be read further.</summary>
    bool NextKey(out string name, out int nameAt, out SyntaxNode? value)
    {
        Path.Clear();
        if (!_stopped)
        {
            if (_cursors.NextKey(out name, out nameAt, out value)) return true;
            _stopped = _cursors.IsCut;
        }
        (name, nameAt, value) = ("", 0, null);
        return false;
    }

    static SyntaxNode? Find(MappingNode map, string name)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Value == name) return entry.Value;
        }
        return null;
    }

    /// <summary>True where the YAML layer took something out of the map at hand, which is then at fault.</summary>
    bool CountPartial()
    {
        if (IsWhole((MappingNode)_node!)) return false;
        _faulty++;
        return true;
    }

    static bool IsWhole(MappingNode map) => !map.IsCut && map.Refused.All(static key => key.Repeats is not null);

    // ---- unions

    public int Case(CaseTable cases)
    {
        if (!ExpectParts(_node is MappingNode, ReadMessages.Object(cases.Union))) return -1;
        var map = (MappingNode)_node!;
        switch (Find(map, cases.Discriminator))
        {
            case ScalarNode scalar:
                var index = _state.Case(cases, scalar.Value, scalar.Span.Start);
                if (index >= 0) return index;
                break;
            case null when IsWhole(map):
                _state.MissingCase(cases, map.Span.Start);
                break;
            case MappingNode or SequenceNode:
                _state.WrongCaseType(cases, Find(map, cases.Discriminator)!.Span.Start);
                break;
            default:
                // The YAML layer has said what is wrong.
                _faulty++;
                break;
        }
        _blamed = _unreadable = _mark;
        return -1;
    }

    // ---- lists and maps

    public bool OpenList()
    {
        if (!ExpectParts(_node is SequenceNode, ReadMessages.List)) return false;
        Enter();
        return NextItem();
    }

    public bool NextItem()
    {
        if (NextNode(out var index))
        {
            if (index < _state.Options.MaxItems) return true;
            Fault(FactCodes.LimitExceeded, ReadMessages.TooManyItems(_state.Options.MaxItems));
        }
        Leave();
        return false;
    }

    /// <summary>Moves to the next item of the list at hand; false after the last, and where the YAML could not be read further.</summary>
    bool NextNode(out int index)
    {
        index = Path.SetNext();
        if (_stopped) return false;
        if (_cursors.NextItem() is { } item) return MoveTo(item);
        _stopped = _cursors.IsCut;
        return false;
    }

    public bool OpenMap(out string key)
    {
        key = "";
        if (!ExpectParts(_node is MappingNode, ReadMessages.Map)) return false;
        _state.Push();
        // Entries are missing, so nobody is to say that there are too few.
        if (CountPartial()) _blamed = _mark;
        Enter();
        return NextEntry(out key);
    }

    public bool NextEntry(out string key)
    {
        while (NextKey(out key, out var nameAt, out var value))
        {
            if (_state.Entry(key, nameAt) && value is not null && MoveTo(value)) return true;
            if (_stopped) break;
        }
        Leave();
        _state.Pop();
        key = "";
        return false;
    }
}
