using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FactKit.Generated;

namespace FactKit.Reading;

ref partial struct FastReader<TUse>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(FieldTable fields, ref FieldSet seen)
    {
        if (!Enter(Peek(), '{')) return -1;
        if (_depth == 1) _isDocument = fields.Schema is not null;
        _tables[_objects++] = fields;
        _at++;
        var length = fields.Predicted(ref _json, _at, 0);
        if (length == 0)
        {
            // A copy, so that the set itself needs no address.
            var copy = seen;
            var field = Name(fields, ref copy, isFirst: true);
            seen = copy;
            return field;
        }
        _at += length;
        seen.Add(0);
        seen.Expected = 1;
        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(FieldTable fields, ref FieldSet seen)
    {
        var sign = FastScan.Byte(ref _json, _at);
        if (sign == ',')
        {
            var name = _at + 1 + seen.Space;
            var length = fields.Predicted(ref _json, name, seen.Expected);
            if (length != 0 && (seen.Space == 0 || FastScan.IsSpace(ref _json, _at + 1, seen.Space)) && seen.Add(seen.Expected))
            {
                _at = name + length;
                return seen.Expected++;
            }
        }
        else if (sign == '}')
        {
            _at++;
            _depth--;
            _objects--;
            return -1;
        }
        var copy = seen;
        var field = Sign(fields, ref copy);
        seen = copy;
        return field;
    }

    /// <summary>What follows a value: the end of the object, or a comma and a field.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    int Sign(FieldTable fields, ref FieldSet seen)
    {
        var sign = Peek();
        _at++;
        if (sign == ',') return Name(fields, ref seen, isFirst: false);
        if (sign != '}') return BailOut();
        _depth--;
        _objects--;
        return -1;
    }

    int BailOut()
    {
        Bail();
        return -1;
    }

    /// <summary>The name of a field, or the end where the object is empty.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    int Name(FieldTable fields, ref FieldSet seen, bool isFirst)
    {
        var start = _at;
        var sign = Peek();
        // Fields of one object mostly stand behind the same white space.
        var space = (int)(_at - start);
        seen.Space = space < 32 ? space : 0;
        if (sign == '}' && isFirst)
        {
            _at++;
            _depth--;
            _objects--;
            return -1;
        }
        // Optional fields are left out more often than the order is another.
        for (var field = seen.Expected; field < fields.Count && field < seen.Expected + 3; field++)
        {
            var length = fields.Predicted(ref _json, _at, field);
            if (length == 0) continue;
            _at += length;
            return Known(fields, ref seen, field);
        }
        if (sign != '"') return BailOut();
        var end = FastScan.TextEnd(ref _json, _at + 1);
        var name = FastScan.Span(ref _json, _at + 1, end);
        if (FastScan.Byte(ref _json, end) != '"') return EscapedName(fields, ref seen, end);
        _at = end + 1;
        var found = Colon() ? fields.Find(name) : -1;
        if (found >= 0) return _reportsInfos && !name.SequenceEqual(fields.Utf8(found)) ? BailOut() : Known(fields, ref seen, found);
        return Utf8.IsValid(name) ? Unknown(fields, ref seen, Encoding.UTF8.GetString(name)) : BailOut();
    }

    bool Colon()
    {
        if (Peek() == ':') _at++;
        else Bail();
        return !HasBailed;
    }

    int EscapedName(FieldTable fields, ref FieldSet seen, nint stop)
    {
        _at = FastText.Decode(ref _json, _at + 1, stop, _scratch, out var count, out _);
        if (_at < 0 || !Colon()) return BailOut();
        var name = new string(_scratch.Chars(count));
        var found = fields.IndexOf(name);
        if (found < 0) return Unknown(fields, ref seen, name);
        return _reportsInfos ? BailOut() : Known(fields, ref seen, found);
    }

    int Known(FieldTable fields, ref FieldSet seen, int field)
    {
        if (!seen.Add(field)) return BailOut();
        seen.Expected = field + 1;
        return field;
    }

    int Unknown(FieldTable fields, ref FieldSet seen, string name)
    {
        if (HasBailed) return -1;
        if (name == "$schema" && fields.Schema is { } schema && _depth == 1)
        {
            if (_schemaSeen || SchemaVersion.Fault(Text(), schema, fields.SchemaVersion ?? "") is not null || HasBailed) return BailOut();
            _schemaSeen = true;
            return Sign(fields, ref seen);
        }
        // A field whose name only escapes can spell is not found by bytes.
        if (!fields.KeepUnknown || Array.IndexOf(fields.Reserved, name) >= 0 || fields.IndexOf(name) >= 0 || !seen.Keep(name)) return BailOut();
        _keptName = name;
        return FieldTable.Kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Close(FieldTable fields, ref FieldSet seen)
    {
        if (!HasBailed && fields.HasRequired(seen)) return Builds;
        Bail();
        return false;
    }

    public KeyValuePair<string, RawJson> Keep()
    {
        var name = _keptName ?? "";
        var room = _maxDepth - _depth;
        if (Peek() is (byte)'{' or (byte)'[' && room < 1) Bail();
        if (HasBailed) return new(name, default);
        try
        {
            var json = new Utf8JsonReader(FastScan.Span(ref _json, _at, _end), new() { MaxDepth = Math.Max(room, 1) });
            if (JsonCompactor.Compact(ref json) is { } text)
            {
                _at += (nint)json.BytesConsumed;
                return new(name, new(text));
            }
        }
        catch (JsonException)
        {
            // The diagnosing reader says what is wrong.
        }
        Bail();
        return new(name, default);
    }
}
