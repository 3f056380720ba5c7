using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using FactKit.Generated;
using FactKit.Syntax;

namespace FactKit.Reading;

sealed partial class FastRest
{
    // ---- texts

    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Text() => Text(0, int.MaxValue, null, builds: true);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Text(int min, int max, TextPattern? pattern, bool builds)
    {
        if (Peek() != '"') return NoText();
        var start = At + 1;
        var stop = FastScan.Stop(ref Json, start);
        if (FastScan.Byte(ref Json, stop) == '"')
        {
            var length = (int)(stop - start);
            if (length < min || length > max || length > MaxText) return NoText();
            if (pattern is not null && !Matches(pattern, start, length)) return NoText();
            LastToken = At;
            At = stop + 1;
            return builds ? FastText.FromAscii(ref Unsafe.Add(ref Json, start), length) : "";
        }
        var escaped = false;
        var count = 0;
        var next = FastScan.Byte(ref Json, stop) < 0x80 ? -1 : FastText.DecodePairs(ref Json, start, _scratch, out count);
        if (next < 0) next = FastText.Decode(ref Json, start, stop, _scratch, out count, out escaped);
        if (next < 0 || count > MaxText) return NoText();
        var text = _scratch.Chars(count);
        if (count > max || count / 2 < min)
        {
            var characters = CodePoints.Count(text);
            if (characters < min || characters > max) return NoText();
        }
        if (pattern is not null && !pattern.IsMatch(text)) return NoText();
        LastToken = At;
        if (escaped) _escaped = At;
        At = next;
        return builds ? new(text) : "";
    }

    bool Matches(TextPattern pattern, nint start, int length)
    {
        System.Text.Ascii.ToUtf16(FastScan.Span(ref Json, start, start + length), _scratch.CharsFor(length), out _);
        return pattern.IsMatch(_scratch.Chars(length));
    }

    string NoText()
    {
        Bail();
        return "";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Identifier(int min, int max, TextPattern? pattern)
    {
        var value = Text(min, max, pattern, Builds);
        if (HasBailed) return "";
        var bytes = FastScan.Span(ref Json, LastToken + 1, At - 1);
        if (IdentifierText.IsPlain(bytes)) return value;
        // Letters of other scripts are looked at as characters.
        if (_escaped == LastToken || !IdentifierText.IsValid(System.Text.Encoding.UTF8.GetString(bytes))) Bail();
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Reference(string space, ref byte json, nint at)
    {
        At = at;
        var end = at + 1 + BitOperations.TrailingZeroCount(FastScan.Stops(ref json, at + 1));
        if (FastScan.Byte(ref json, at) == '"' && FastScan.Byte(ref json, end) == '"' && (nuint)(end - at - 2) < (nuint)MaxText)
        {
            LastToken = at;
            At = end + 1;
            var known = _scratch.Keys.Refer(ref json, space, at + 1, end);
            if (known is { Length: > 0 }) return known;
            return Builds ? FastText.FromAscii(ref Unsafe.Add(ref json, at + 1), (int)(end - at - 1)) : "";
        }
        var key = Text(1, int.MaxValue, null, Builds);
        if (!Refer(space, At)) Bail();
        return key;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Plain(out ReadOnlySpan<byte> text)
    {
        var at = Start();
        var end = at + 1 + BitOperations.TrailingZeroCount(FastScan.Stops(ref Json, at + 1));
        if (FastScan.Byte(ref Json, at) == '"' && FastScan.Byte(ref Json, end) == '"' && end - at - 1 <= MaxText)
        {
            LastToken = at;
            At = end + 1;
            text = FastScan.Span(ref Json, at + 1, end);
            return true;
        }
        // Another span, so that this one needs no address and stays in registers.
        var plain = PlainSlow(out var slow);
        text = slow;
        return plain;
    }

    bool PlainSlow(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (Peek() == '"')
        {
            var end = FastScan.TextEnd(ref Json, At + 1);
            var bytes = FastScan.Span(ref Json, At + 1, end);
            if (FastScan.Byte(ref Json, end) == '"')
            {
                if (bytes.Length <= MaxText && Utf8.IsValid(bytes))
                {
                    LastToken = At;
                    At = end + 1;
                    text = bytes;
                    return true;
                }
            }
            else if (Text(0, int.MaxValue, null, builds: true) is var decoded && !HasBailed)
            {
                text = System.Text.Encoding.UTF8.GetBytes(decoded);
                return true;
            }
        }
        Bail();
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public TEnum Enum<TEnum>(EnumTable<TEnum> table, ref byte json, nint at) where TEnum : struct, Enum
    {
        At = at;
        if (table.TryFind(ref json, at, out var length, out var value) && length - 2 <= MaxText)
        {
            LastToken = at;
            At = at + length;
            return value;
        }
        if (Plain(out var plain) && table.TryFind(plain, out value)) return value;
        Bail();
        return default;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTimeOffset Moment(ref byte json, nint at)
    {
        At = at;
        if (BitConverter.IsLittleEndian && FastTime.TryRead(ref json, at, out var end, out var value) && end - at - 2 <= MaxText)
        {
            LastToken = at;
            At = end;
            return value;
        }
        if (Plain(out var plain) && TimestampText.TryRead(plain, out value)) return value;
        Bail();
        return default;
    }

    // ---- the others

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Boolean()
    {
        Peek();
        if (FastScan.Has(ref Json, At, "true"u8))
        {
            At += 4;
            return true;
        }
        if (FastScan.Has(ref Json, At, "false"u8)) At += 5;
        else Bail();
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public long Integer()
    {
        Peek();
        var negative = FastScan.Byte(ref Json, At) == '-';
        var start = negative ? At + 1 : At;
        var at = start;
        ulong value = 0;
        for (; FastScan.IsDigit(FastScan.Byte(ref Json, at)) && at - start < 19; at++) value = value * 10 + (uint)(FastScan.Byte(ref Json, at) - '0');
        // Nineteen digits fit into 64 bits without a sign. What follows has to be no digit; minus zero is left to the other reader, since a key is compared as it is written.
        var limit = negative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        if (at == start || FastScan.Byte(ref Json, start) == '0' && (at > start + 1 || negative) || value > limit || FastScan.IsDigit(FastScan.Byte(ref Json, at)))
        {
            Bail();
            return 0;
        }
        LastToken = At;
        At = at;
        return negative ? (long)(0 - value) : (long)value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public decimal Decimal(ref byte json, nint at)
    {
        if (BitConverter.IsLittleEndian && Short(ref json, at, out var digits, out var places, out var negative)) return new((int)digits, (int)(digits >> 32), 0, negative != 0 && digits != 0, (byte)places);
        At = at;
        Peek();
        LastToken = At;
        var end = FastScan.NumberEnd(ref Json, At);
        if (end < 0 || !Decimal(At, end, out var value))
        {
            Bail();
            return 0;
        }
        At = end;
        return value;
    }

    /// <summary>A number of JSON's grammar; mostly it has few digits and no exponent.</summary>
    bool Decimal(nint start, nint end, out decimal value)
    {
        const int few = 18;
        if (end - start > few) return DecimalText.TryParse(FastScan.Span(ref Json, start, end), out value);
        var negative = FastScan.Byte(ref Json, start) == '-';
        long digits = 0;
        nint point = 0;
        for (var at = negative ? start + 1 : start; at < end; at++)
        {
            var b = FastScan.Byte(ref Json, at);
            if (FastScan.IsDigit(b)) digits = digits * 10 + (b - '0');
            else if (b == '.') point = at + 1;
            else return DecimalText.TryParse(FastScan.Span(ref Json, start, end), out value);
        }
        value = new((int)digits, (int)(digits >> 32), 0, negative && digits != 0, (byte)(point == 0 ? 0 : end - point));
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public double Number(ref byte json, nint at)
    {
        if (BitConverter.IsLittleEndian && Short(ref json, at, out var digits, out var places, out var negative))
        {
            // Both are exact doubles, so that one division rounds once, and right (W. D. Clinger, 1990).
            return BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(digits / FastDigits.Powers[places]) | (ulong)negative << 63);
        }
        At = at;
        Peek();
        LastToken = At;
        var end = FastScan.NumberEnd(ref Json, At);
        if (end < 0 || !Utf8Parser.TryParse(FastScan.Span(ref Json, At, end), out double value, out var read) || read != end - At || !double.IsFinite(value))
        {
            Bail();
            return 0;
        }
        At = end;
        return value;
    }

    /// <summary>A number of up to seven digits before and seven after the point, without exponent; false, and the position stays, for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Short(ref byte json, nint at, out long digits, out int places, out uint negative)
    {
        // Point and end are found at once, and the sign without a branch: nobody could guess it.
        negative = FastScan.Byte(ref json, at) == '-' ? 1u : 0u;
        var others = FastScan.NoDigits(ref json, at) ^ negative;
        var point = BitOperations.TrailingZeroCount(others);
        var count = point - (int)negative;
        var end = point;
        digits = places = 0;
        if (FastScan.Byte(ref json, at + point) == '.')
        {
            end = BitOperations.TrailingZeroCount(others & (others - 1));
            places = end - point - 1;
            if ((uint)(places - 1) >= 7) return false;
        }
        var whole = FastDigits.Bytes(ref json, at + (nint)negative);
        if ((uint)(count - 1) >= 7 || end >= 16 || (byte)whole == 0 && count != 1 || (FastScan.Byte(ref json, at + end) | 0x20) == 'e') return false;
        digits = FastDigits.Value(whole, count);
        if (places != 0) digits = digits * FastDigits.Whole[places] + FastDigits.Value(FastDigits.Bytes(ref json, at + point + 1), places);
        LastToken = at;
        At = at + end;
        return true;
    }
}
