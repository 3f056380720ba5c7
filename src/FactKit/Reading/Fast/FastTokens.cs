using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FactKit.Reading;

/// <summary>
/// The tokens of a document, one by one, for the reader that names faults. Strict, as Utf8JsonReader is, and it refuses at the same token; texts are looked at as they are met, and one that is not well-formed is given all the same.
/// It reads from a padded copy: see <see cref="FastScan"/> for why its reads stay inside.
/// </summary>
sealed partial class FastTokens
{
    readonly FastScratch _scratch;
    readonly FastRest _rest;
    readonly int _end;
    ulong[]? _outer;
    Cursor _now;

    public FastTokens(ReadOnlySpan<byte> document, FactReadOptions options)
    {
        _scratch = FastScratch.Take(document, squeezes: false);
        _rest = _scratch.Begin(options, builds: true);
        _end = document.Length;
    }

    /// <summary>Gives the copy of the document back; nothing is to be asked for afterwards.</summary>
    public void Return() => _scratch.Return();

    /// <summary>The document.</summary>
    public ReadOnlySpan<byte> Document => FastScan.Span(ref _rest.Json, 0, _end);

    /// <summary>The token at hand; none before the first.</summary>
    public JsonTokenType Type => _now.Type;

    /// <summary>Where it begins.</summary>
    public int Start => (int)_now.Start;

    /// <summary>How many objects and lists are open, the one that begins here included and the one that ends here not.</summary>
    public int Depth => _now.Depth;

    /// <summary>What stands next is no JSON.</summary>
    public bool Failed => _now.Failed;

    /// <summary>How far tokens were read.</summary>
    public int At => (int)_now.At;

    /// <summary>The name or text at hand is ASCII without escapes.</summary>
    public bool IsPlain => _now.Text == TextKind.Plain;

    /// <summary>It has escapes.</summary>
    public bool IsEscaped => _now.Text is TextKind.Escaped or TextKind.BadEscaped;

    /// <summary>It is not UTF-8, or has half of a surrogate pair.</summary>
    public bool IsBad => _now.Text is TextKind.Bad or TextKind.BadEscaped;

    /// <summary>A text between its quotes, or a number, as it is written.</summary>
    public ReadOnlySpan<byte> Raw => FastScan.Span(ref _rest.Json, _now.Type == JsonTokenType.Number ? _now.Start : _now.Start + 1, _now.End);

    /// <summary>The place at hand, to come back to.</summary>
    public Cursor Save() => _now;

    public void Restore(in Cursor place) => _now = place;

    /// <summary>Goes back to the beginning.</summary>
    public void Rewind() => _now = default;

    /// <summary>Moves to the next token; false at the end, and where there is none.</summary>
    public bool Read()
    {
        ref var json = ref _rest.Json;
        var at = FastScan.Skip(ref json, _now.At);
        var sign = FastScan.Byte(ref json, at);
        switch (_now.Type)
        {
            case JsonTokenType.None or JsonTokenType.PropertyName:
                break;
            case JsonTokenType.StartArray:
                if (sign == ']') return Close(at, JsonTokenType.EndArray);
                break;
            case JsonTokenType.StartObject:
                return sign == '}' ? Close(at, JsonTokenType.EndObject) : Name(ref json, at, sign);
            default:
                if (_now.Depth == 0) return at != _end && Fail();
                var inObject = (_now.Objects & 1) != 0;
                if (sign != ',')
                {
                    if (sign != (inObject ? '}' : ']')) return Fail();
                    return Close(at, inObject ? JsonTokenType.EndObject : JsonTokenType.EndArray);
                }
                at = FastScan.Skip(ref json, at + 1);
                sign = FastScan.Byte(ref json, at);
                if (inObject) return Name(ref json, at, sign);
                break;
        }
        return Value(ref json, at, sign);
    }

    bool Fail()
    {
        _now.Failed = true;
        return false;
    }

    bool Value(ref byte json, nint at, byte sign)
    {
        switch (sign)
        {
            case (byte)'"':
                return Text(ref json, at, JsonTokenType.String);
            case (byte)'{':
                return Open(at, JsonTokenType.StartObject);
            case (byte)'[':
                return Open(at, JsonTokenType.StartArray);
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                var end = FastScan.NumberEnd(ref json, at);
                return end >= 0 && Delimits(ref json, end) ? Move(at, end, end, JsonTokenType.Number) : Fail();
            case (byte)'t':
                return Word(ref json, at, "true"u8, JsonTokenType.True);
            case (byte)'f':
                return Word(ref json, at, "false"u8, JsonTokenType.False);
            case (byte)'n':
                return Word(ref json, at, "null"u8, JsonTokenType.Null);
            default:
                return Fail();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Move(nint start, nint end, nint next, JsonTokenType type)
    {
        (_now.Start, _now.End, _now.At, _now.Type) = (start, end, next, type);
        return true;
    }

    bool Word(ref byte json, nint at, ReadOnlySpan<byte> word, JsonTokenType type) =>
        FastScan.Has(ref json, at, word) ? Move(at, at + word.Length, at + word.Length, type) : Fail();

    /// <summary>What may follow a number; behind the last byte the document ends, and then the number is all of it.</summary>
    bool Delimits(ref byte json, nint end) =>
        end == _end ? _now.Depth == 0 : FastScan.Byte(ref json, end) is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'/';

    bool Open(nint at, JsonTokenType type)
    {
        // Sixty-four levels lie in the bits; those around them are put aside.
        if ((_now.Depth & 63) == 0 && _now.Depth > 0) (_outer ??= new ulong[(FactReadOptions.DeepestNesting >> 6) + 2])[(_now.Depth >> 6) - 1] = _now.Objects;
        _now.Objects = _now.Objects << 1 | (type == JsonTokenType.StartObject ? 1UL : 0);
        _now.Depth++;
        return Move(at, at + 1, at + 1, type);
    }

    bool Close(nint at, JsonTokenType type)
    {
        _now.Depth--;
        if ((_now.Depth & 63) == 0 && _now.Depth > 0) _now.Objects = _outer![(_now.Depth >> 6) - 1];
        else _now.Objects >>= 1;
        return Move(at, at + 1, at + 1, type);
    }

    // ---- names and texts

    /// <summary>A name with its colon.</summary>
    bool Name(ref byte json, nint at, byte sign)
    {
        if (sign != '"' || !Text(ref json, at, JsonTokenType.PropertyName)) return Fail();
        var colon = FastScan.Skip(ref json, _now.At);
        _now.At = colon + 1;
        return FastScan.Byte(ref json, colon) == ':' || Fail();
    }

    bool Text(ref byte json, nint at, JsonTokenType type)
    {
        // Where 32 bytes stop nothing, the quote is the next one or far.
        var stop = at + 1 + BitOperations.TrailingZeroCount(FastScan.Stops(ref json, at + 1));
        if (FastScan.Byte(ref json, stop) != '"') return LongText(ref json, at, type);
        _now.Text = TextKind.Plain;
        return Move(at, stop, stop + 1, type);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool LongText(ref byte json, nint at, JsonTokenType type)
    {
        var stop = FastScan.Stop(ref json, at + 1);
        _now.Text = TextKind.Plain;
        if (FastScan.Byte(ref json, stop) == '"') return Move(at, stop, stop + 1, type);
        var escaped = false;
        for (stop = FastScan.TextEnd(ref json, stop); FastScan.Byte(ref json, stop) != '"'; stop = FastScan.TextEnd(ref json, stop))
        {
            if (FastScan.Byte(ref json, stop) != '\\') return Fail();
            escaped = true;
            var length = EscapeLength(ref json, stop + 1);
            if (length == 0) return Fail();
            stop += length;
        }
        var sound = JsonText.IsWellFormed(FastScan.Span(ref json, at + 1, stop), escaped);
        _now.Text = sound ? escaped ? TextKind.Escaped : TextKind.Sound : escaped ? TextKind.BadEscaped : TextKind.Bad;
        return Move(at, stop, stop + 1, type);
    }

    /// <summary>The length of the escape whose letter stands here, with its backslash; 0 where it is none.</summary>
    static int EscapeLength(ref byte json, nint at)
    {
        switch (FastScan.Byte(ref json, at))
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return 2;
            case (byte)'u':
                // Each digit is of the document before the next is looked at.
                for (var i = 1; i <= 4; i++)
                {
                    if (!char.IsAsciiHexDigit((char)FastScan.Byte(ref json, at + i))) return 0;
                }
                return 6;
            default:
                return 0;
        }
    }

    internal enum TextKind : byte
    {
        Plain, Sound, Escaped, Bad, BadEscaped,
    }

    /// <summary>A place among the tokens.</summary>
    public struct Cursor
    {
        internal nint At, Start, End;
        internal ulong Objects;
        internal int Depth;
        internal JsonTokenType Type;
        internal TextKind Text;
        internal bool Failed;
    }
}
