using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using FactKit.Generated;

namespace FactKit.Reading;

// Values of sound tokens, by the same methods as the fast reader's, and in another way what those leave alone.
sealed partial class FastTokens
{
    /// <summary>The name or text at hand, which is well-formed.</summary>
    public string GetString()
    {
        ref var json = ref _rest.Json;
        if (IsPlain) return FastText.FromAscii(ref Unsafe.Add(ref json, _now.Start + 1), (int)(_now.End - _now.Start - 1));
        FastText.Decode(ref json, _now.Start + 1, _now.Start + 1, _scratch, out var count, out _);
        return new(_scratch.Chars(count));
    }

    /// <summary>True when the name or text at hand says this.</summary>
    public bool Says(string text) => IsPlain ? Ascii.Equals(Raw, text) : !IsBad && GetString() == text;

    /// <summary>
    /// Moves to the name of the next field of the object at hand, where that is known, was not seen and is written as most do: the field, and -1, without having moved, for any other. It is tried as the one that is expected before it is looked up.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextField(FieldTable fields, ref FieldSet seen)
    {
        ref var json = ref _rest.Json;
        var at = _now.At;
        // The object has just begun, or a value of it has ended.
        if (_now.Type != JsonTokenType.StartObject)
        {
            if (FastScan.Byte(ref json, at) != ',') return -1;
            at++;
        }
        at = FastScan.Skip(ref json, at);
        var field = seen.Expected;
        var length = field < fields.Count ? fields.Predicted(ref json, at, field) : 0;
        if (length == 0 && (field = fields.Find(ref json, at, out length)) < 0) return -1;
        if (!seen.AddNear(field)) return -1;
        _now.Text = TextKind.Plain;
        Move(at, at + length - 2, at + length, JsonTokenType.PropertyName);
        return field;
    }

    /// <summary>The value of the field of the object at hand, where that is the first and written as most do; 0 where it is not.</summary>
    public int FirstValue(CaseTable cases)
    {
        ref var json = ref _rest.Json;
        var at = FastScan.Skip(ref json, _now.At);
        var length = cases.Tag.Match(ref json, at, 0);
        return length == 0 ? 0 : (int)FastScan.Skip(ref json, at + length);
    }

    /// <summary>The case whose text stands at a place, as most documents write it; -1 where none does.</summary>
    public int Case(CaseTable cases, int at) => cases.Quoted.Find(ref _rest.Json, at, out _);

    /// <summary>False for a number with a fraction or an exponent, or of more than 64 bits.</summary>
    public bool TryInteger(out long value)
    {
        if (BitConverter.IsLittleEndian)
        {
            var bytes = FastScan.Eight(ref _rest.Json, _now.Start);
            var count = FastDigits.Count(ref bytes);
            if (count is > 0 and < 8 && count == _now.End - _now.Start)
            {
                value = FastDigits.Value(bytes, count);
                return true;
            }
        }
        return Utf8Parser.TryParse(Raw, out value, out var read) && read == _now.End - _now.Start;
    }

    /// <summary>False for a text that is no timestamp.</summary>
    public bool TryMoment(out DateTimeOffset value)
    {
        value = _rest.Moment(ref _rest.Json, _now.Start);
        return _rest.At == _now.End + 1;
    }

    /// <summary>False for a number of more digits than are kept.</summary>
    public bool TryDecimal(out decimal value)
    {
        value = _rest.Decimal(ref _rest.Json, _now.Start);
        return _rest.At == _now.End || DecimalText.TryParse(Raw, out value);
    }

    /// <summary>False for a number that no finite double is near.</summary>
    public bool TryNumber(out double value)
    {
        value = _rest.Number(ref _rest.Json, _now.Start);
        return _rest.At == _now.End || Utf8Parser.TryParse(Raw, out value, out var read) && read == _now.End - _now.Start && double.IsFinite(value);
    }
}
