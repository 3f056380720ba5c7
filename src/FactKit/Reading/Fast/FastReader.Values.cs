using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using FactKit.Generated;
using FactKit.Syntax;

namespace FactKit.Reading;

ref partial struct FastReader<TUse>
{
    // ---- texts

    /// <inheritdoc/>
    public string Text() => TextSlow(0, int.MaxValue, null, builds: true);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Text(int min, int max, TextPattern? pattern)
    {
        if (Peek() == '"')
        {
            var start = _at + 1;
            // Most texts are short and plain; of ASCII, bytes, units and characters are the same.
            var stops = FastScan.Stops(ref _json, start);
            var count = BitOperations.TrailingZeroCount(stops);
            if (stops != 0 && FastScan.Byte(ref _json, start + count) == '"' && count >= min && count <= max && count <= _maxText && pattern is null)
            {
                _token = _at;
                _at = start + count + 1;
                return Builds ? FastText.FromAscii(ref Unsafe.Add(ref _json, start), count) : "";
            }
        }
        return TextSlow(min, max, pattern, Builds);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    string TextSlow(int min, int max, TextPattern? pattern, bool builds)
    {
        if (Peek() != '"') return NoText();
        var start = _at + 1;
        var stop = FastScan.Stop(ref _json, start);
        if (FastScan.Byte(ref _json, stop) == '"')
        {
            var length = (int)(stop - start);
            if (length < min || length > max || length > _maxText) return NoText();
            if (pattern is not null && !Matches(pattern, start, length)) return NoText();
            _token = _at;
            _at = stop + 1;
            return builds ? FastText.FromAscii(ref Unsafe.Add(ref _json, start), length) : "";
        }
        var next = FastText.Decode(ref _json, start, stop, _scratch, out var count, out var escaped);
        if (next < 0 || count > _maxText) return NoText();
        var text = _scratch.Chars(count);
        if (count > max || count / 2 < min)
        {
            var characters = CodePoints.Count(text);
            if (characters < min || characters > max) return NoText();
        }
        if (pattern is not null && !pattern.IsMatch(text)) return NoText();
        _token = _at;
        if (escaped) _escaped = _at;
        _at = next;
        return builds ? new(text) : "";
    }

    bool Matches(TextPattern pattern, nint start, int length)
    {
        System.Text.Ascii.ToUtf16(FastScan.Span(ref _json, start, start + length), _scratch.CharsFor(length), out _);
        return pattern.IsMatch(_scratch.Chars(length));
    }

    string NoText()
    {
        Bail();
        return "";
    }

    public string Identifier(int min, int max, TextPattern? pattern)
    {
        var value = Text(min, max, pattern);
        if (HasBailed) return "";
        var bytes = FastScan.Span(ref _json, _token + 1, _at - 1);
        if (IdentifierText.IsPlain(bytes)) return value;
        // Letters of other scripts are looked at as characters.
        if (_escaped == _token || !IdentifierText.IsValid(System.Text.Encoding.UTF8.GetString(bytes))) Bail();
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Plain(out ReadOnlySpan<byte> text)
    {
        if (Peek() == '"')
        {
            var start = _at + 1;
            var stops = FastScan.Stops(ref _json, start);
            var end = start + BitOperations.TrailingZeroCount(stops);
            if (stops != 0 && FastScan.Byte(ref _json, end) == '"' && end - start <= _maxText)
            {
                _token = _at;
                _at = end + 1;
                text = FastScan.Span(ref _json, start, end);
                return true;
            }
        }
        // Another span, so that this one needs no address and stays in registers.
        var plain = PlainSlow(out var slow);
        text = slow;
        return plain;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool PlainSlow(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (Peek() == '"')
        {
            var end = FastScan.TextEnd(ref _json, _at + 1);
            var bytes = FastScan.Span(ref _json, _at + 1, end);
            if (FastScan.Byte(ref _json, end) == '"')
            {
                if (bytes.Length <= _maxText && Utf8.IsValid(bytes))
                {
                    _token = _at;
                    _at = end + 1;
                    text = bytes;
                    return true;
                }
            }
            else if (TextSlow(0, int.MaxValue, null, builds: true) is var decoded && !HasBailed)
            {
                text = System.Text.Encoding.UTF8.GetBytes(decoded);
                return true;
            }
        }
        Bail();
        return false;
    }

    // ---- the others

    public bool Boolean()
    {
        Peek();
        if (FastScan.Has(ref _json, _at, "true"u8))
        {
            _at += 4;
            return true;
        }
        if (FastScan.Has(ref _json, _at, "false"u8)) _at += 5;
        else Bail();
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Integer()
    {
        Peek();
        if (BitConverter.IsLittleEndian)
        {
            var bytes = FastScan.Eight(ref _json, _at);
            var count = FastDigits.Count(ref bytes);
            // One digit, or up to seven that do not begin with zero.
            if ((uint)(count - 1) < 7 && ((byte)bytes != 0 || count == 1))
            {
                _token = _at;
                _at += count;
                return FastDigits.Value(bytes, count);
            }
        }
        return IntegerSlow();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    long IntegerSlow()
    {
        var negative = FastScan.Byte(ref _json, _at) == '-';
        var start = negative ? _at + 1 : _at;
        var at = start;
        ulong value = 0;
        for (; FastScan.IsDigit(FastScan.Byte(ref _json, at)) && at - start < 19; at++) value = value * 10 + (uint)(FastScan.Byte(ref _json, at) - '0');
        // Nineteen digits fit into 64 bits without a sign. What follows has to be no digit; minus zero is left to the other reader, since a key is compared as it is written.
        var limit = negative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        if (at == start || FastScan.Byte(ref _json, start) == '0' && (at > start + 1 || negative) || value > limit || FastScan.IsDigit(FastScan.Byte(ref _json, at)))
        {
            Bail();
            return 0;
        }
        _token = _at;
        _at = at;
        return negative ? (long)(0 - value) : (long)value;
    }

    public decimal Decimal()
    {
        Peek();
        if (BitConverter.IsLittleEndian && Short(out var digits, out var places, out var negative)) return new((int)digits, (int)(digits >> 32), 0, negative && digits != 0, (byte)places);
        _token = _at;
        var end = FastScan.NumberEnd(ref _json, _at);
        if (end < 0 || !Decimal(_at, end, out var value))
        {
            Bail();
            return 0;
        }
        _at = end;
        return value;
    }

    /// <summary>A number of JSON's grammar; mostly it has few digits and no exponent.</summary>
    bool Decimal(nint start, nint end, out decimal value)
    {
        const int few = 18;
        if (end - start > few) return DecimalText.TryParse(FastScan.Span(ref _json, start, end), out value);
        var negative = FastScan.Byte(ref _json, start) == '-';
        long digits = 0;
        nint point = 0;
        for (var at = negative ? start + 1 : start; at < end; at++)
        {
            var b = FastScan.Byte(ref _json, at);
            if (FastScan.IsDigit(b)) digits = digits * 10 + (b - '0');
            else if (b == '.') point = at + 1;
            else return DecimalText.TryParse(FastScan.Span(ref _json, start, end), out value);
        }
        value = new((int)digits, (int)(digits >> 32), 0, negative && digits != 0, (byte)(point == 0 ? 0 : end - point));
        return true;
    }

    public double Number()
    {
        Peek();
        if (BitConverter.IsLittleEndian && Short(out var digits, out var places, out var negative))
        {
            // Both are exact doubles, so that one division rounds once, and right (W. D. Clinger, 1990).
            var number = digits / FastDigits.Powers[places];
            return negative ? -number : number;
        }
        _token = _at;
        var end = FastScan.NumberEnd(ref _json, _at);
        if (end < 0 || !Utf8Parser.TryParse(FastScan.Span(ref _json, _at, end), out double value, out var read) || read != end - _at || !double.IsFinite(value))
        {
            Bail();
            return 0;
        }
        _at = end;
        return value;
    }

    /// <summary>A number of up to seven digits before and seven after the point, without exponent; false, and the position stays, for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Short(out long digits, out int places, out bool negative)
    {
        var at = _at;
        negative = FastScan.Byte(ref _json, at) == '-';
        if (negative) at++;
        var whole = FastScan.Eight(ref _json, at);
        var count = FastDigits.Count(ref whole);
        digits = places = 0;
        if ((uint)(count - 1) >= 7 || (byte)whole == 0 && count != 1) return false;
        at += count;
        digits = FastDigits.Value(whole, count);
        if (FastScan.Byte(ref _json, at) == '.')
        {
            var fraction = FastScan.Eight(ref _json, at + 1);
            places = FastDigits.Count(ref fraction);
            if ((uint)(places - 1) >= 7) return false;
            digits = digits * FastDigits.Whole[places] + FastDigits.Value(fraction, places);
            at += places + 1;
        }
        if ((FastScan.Byte(ref _json, at) | 0x20) == 'e') return false;
        _token = _at;
        _at = at;
        return true;
    }
}
