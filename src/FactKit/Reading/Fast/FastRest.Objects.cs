using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FactKit.Generated;

namespace FactKit.Reading;

sealed partial class FastRest
{
    /// <summary>The object as a whole is as deep as may be, or does not begin as most do.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int First(FieldTable fields, ref FieldSet seen)
    {
        if (!Enter(Peek(), '{')) return -1;
        if (Depth == 1)
        {
            _isDocument = fields.Schema is not null;
            // Where tables are asked for, every object comes by here.
            Calm = _tracks ? 0 : Math.Min(_maxDepth, StackGuard.Harmless);
        }
        if (_tracks) _scratch.Tables[Depth] = fields;
        At++;
        return Name(fields, ref seen, isFirst: true);
    }

    /// <summary>What follows a value: the end of the object, or a comma and a field.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Next(FieldTable fields, ref FieldSet seen)
    {
        var sign = Peek();
        At++;
        if (sign == ',') return Name(fields, ref seen, isFirst: false);
        if (sign != '}') return BailOut();
        Depth--;
        return -1;
    }

    int BailOut()
    {
        Bail();
        return -1;
    }

    /// <summary>The name of a field, or the end where the object is empty.</summary>
    int Name(FieldTable fields, ref FieldSet seen, bool isFirst)
    {
        var sign = Peek();
        if (sign != '"')
        {
            if (sign != '}' || !isFirst) return BailOut();
            At++;
            Depth--;
            return -1;
        }
        var field = fields.Find(ref Json, At, out var length);
        if (field < 0) return OtherName(fields, ref seen);
        At += length;
        return Known(ref seen, field);
    }

    /// <summary>A name with a space before its colon, with escapes, of old, too long or unknown.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    int OtherName(FieldTable fields, ref FieldSet seen)
    {
        var end = FastScan.TextEnd(ref Json, At + 1);
        var name = FastScan.Span(ref Json, At + 1, end);
        if (FastScan.Byte(ref Json, end) != '"') return EscapedName(fields, ref seen, end);
        At = end + 1;
        var found = Colon() ? fields.Find(name) : -1;
        if (found >= 0) return _reportsInfos && !name.SequenceEqual(fields.Utf8(found)) ? BailOut() : Known(ref seen, found);
        return Utf8.IsValid(name) ? Unknown(fields, ref seen, Encoding.UTF8.GetString(name)) : BailOut();
    }

    bool Colon()
    {
        if (Peek() == ':') At++;
        else Bail();
        return !HasBailed;
    }

    int EscapedName(FieldTable fields, ref FieldSet seen, nint stop)
    {
        At = FastText.Decode(ref Json, At + 1, stop, _scratch, out var count, out _);
        if (At < 0 || !Colon()) return BailOut();
        var name = new string(_scratch.Chars(count));
        var found = fields.IndexOf(name);
        if (found < 0) return Unknown(fields, ref seen, name);
        return _reportsInfos ? BailOut() : Known(ref seen, found);
    }

    int Known(ref FieldSet seen, int field) => seen.Add(field) ? field : BailOut();

    int Unknown(FieldTable fields, ref FieldSet seen, string name)
    {
        if (HasBailed) return -1;
        if (name == "$schema" && fields.Schema is { } schema && Depth == 1)
        {
            if (_schemaSeen || SchemaVersion.Fault(Text(), schema, fields.SchemaVersion ?? "") is not null || HasBailed) return BailOut();
            _schemaSeen = true;
            return Next(fields, ref seen);
        }
        // A field whose name only escapes can spell is not found by bytes.
        if (!fields.KeepUnknown || Array.IndexOf(fields.Reserved, name) >= 0 || fields.IndexOf(name) >= 0 || !seen.Keep(name)) return BailOut();
        _keptName = name;
        return FieldTable.Kept;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public KeyValuePair<string, RawJson> Keep()
    {
        var name = _keptName ?? "";
        var room = _maxDepth - Depth;
        if (Peek() is (byte)'{' or (byte)'[' && room < 1) Bail();
        if (HasBailed) return new(name, default);
        try
        {
            var json = new Utf8JsonReader(FastScan.Span(ref Json, At, End), new() { MaxDepth = Math.Max(room, 1) });
            if (JsonCompactor.Compact(ref json) is { } text)
            {
                At += (nint)json.BytesConsumed;
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
