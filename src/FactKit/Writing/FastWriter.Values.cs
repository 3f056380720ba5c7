using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FactKit.Reading;

namespace FactKit.Writing;

partial struct FastWriter
{
    public void Text(string value)
    {
        if (value is null)
        {
            Failed = true;
            return;
        }
        // No unit takes more than three bytes; the quotes, and whole vectors.
        ref var target = ref Room(value.Length * 3 + 2 + Vector256<byte>.Count);
        target = (byte)'"';
        target = ref Unsafe.Add(ref target, 1);
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value.AsSpan()));
        var count = value.Length;
        if (!(count >= Vector128<ushort>.Count ? Narrow(ref source, ref target, count) : NarrowFew(ref source, ref target, count)))
        {
            Encode(value);
            return;
        }
        Unsafe.Add(ref target, count) = (byte)'"';
        _count += count + 2;
    }

    /// <summary>Copies eight units or more; false for a text with anything but plain ASCII. The last step begins where it ends at the last unit.</summary>
    static bool Narrow(ref ushort source, ref byte target, int count)
    {
        var i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; i <= count - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
            {
                var units = Vector256.LoadUnsafe(ref source, (nuint)i);
                var special = Vector256.GreaterThan(units - Vector256.Create((ushort)' '), Vector256.Create((ushort)('~' - ' ')))
                    | Vector256.Equals(units, Vector256.Create((ushort)'"')) | Vector256.Equals(units, Vector256.Create((ushort)'\\'));
                if (special != Vector256<ushort>.Zero) return false;
                Vector128.Narrow(units.GetLower(), units.GetUpper()).StoreUnsafe(ref target, (nuint)i);
            }
        }
        for (; i < count; i += Vector128<ushort>.Count)
        {
            i = Math.Min(i, count - Vector128<ushort>.Count);
            var units = Vector128.LoadUnsafe(ref source, (nuint)i);
            var special = Vector128.GreaterThan(units - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
                | Vector128.Equals(units, Vector128.Create((ushort)'"')) | Vector128.Equals(units, Vector128.Create((ushort)'\\'));
            if (special != Vector128<ushort>.Zero) return false;
            Vector64.Narrow(units.GetLower(), units.GetUpper()).StoreUnsafe(ref target, (nuint)i);
        }
        return true;
    }

    static bool NarrowFew(ref ushort source, ref byte target, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var unit = Unsafe.Add(ref source, i);
            if (unit is < ' ' or > '~' or '"' or '\\') return false;
            Unsafe.Add(ref target, i) = (byte)unit;
        }
        return true;
    }

    /// <summary>A text with characters beyond ASCII or some that need escapes; there is room for it without them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    void Encode(string value)
    {
        _buffer[_count++] = (byte)'"';
        if (Utf8.FromUtf16(value, _buffer.AsSpan(_count), out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            // Half of a surrogate pair.
            Failed = true;
            return;
        }
        var encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        var text = _buffer.AsSpan(_count, written);
        var first = encoder.FindFirstCharacterToEncodeUtf8(text);
        if (first >= 0)
        {
            var rented = ArrayPool<byte>.Shared.Rent(written - first);
            text[first..].CopyTo(rented);
            _count += first;
            // \u0000 for one byte is the most that an escape adds.
            Room((written - first) * 6 + 1);
            encoder.EncodeUtf8(rented.AsSpan(0, written - first), _buffer.AsSpan(_count), out _, out written);
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
        _count += written;
        Sign('"');
    }

    public void Ascii(scoped ReadOnlySpan<byte> text)
    {
        ref var target = ref Room(text.Length + 2);
        target = (byte)'"';
        text.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref target, 1), text.Length));
        Unsafe.Add(ref target, text.Length + 1) = (byte)'"';
        _count += text.Length + 2;
    }

    public void Boolean(bool value)
    {
        var text = value ? "true"u8 : "false"u8;
        text.CopyTo(MemoryMarshal.CreateSpan(ref Room(Small), Small));
        _count += text.Length;
    }

    public void Integer(long value)
    {
        Room(Small);
        if (value < 0)
        {
            Utf8Formatter.TryFormat(value, _buffer.AsSpan(_count), out var written);
            _count += written;
        }
        else Digits((ulong)value);
    }

    /// <summary>A whole number. There is room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Digits(ulong value)
    {
        var count = 1;
        while (count < FastDigits.WholeLong.Length && value >= FastDigits.WholeLong[count]) count++;
        if (count == FastDigits.WholeLong.Length)
        {
            Utf8Formatter.TryFormat(value, _buffer.AsSpan(_count), out count);
            _count += count;
            return;
        }
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), _count);
        for (var i = count - 1; i >= 0; i--)
        {
            (value, var digit) = Math.DivRem(value, 10);
            Unsafe.Add(ref target, i) = (byte)('0' + digit);
        }
        _count += count;
    }

    public void Decimal(decimal value)
    {
        if (!DecimalText.Fits(value))
        {
            Failed = true;
            return;
        }
        Room(Small);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (ulong)(uint)bits[1] << 32 | (uint)bits[0];
        var places = bits[3] >> 16 & 0xFF;
        if (bits[2] == 0 && digits != 0 && places < FastDigits.WholeLong.Length)
        {
            Fixed(digits, places, bits[3] < 0);
            return;
        }
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_count), out var written);
        _count += written;
    }

    public void Number(double value)
    {
        if (!double.IsFinite(value))
        {
            Failed = true;
            return;
        }
        Room(Small);
        // Equal records give equal text, and -0 equals 0.
        if (value == 0) value = 0;
        var size = Math.Abs(value);
        if (size is >= 0.001 and < 1e9)
        {
            // Fifteen digits at most: no two such numbers are read as the same double, so these digits, without zeros at their end, are the shortest form.
            // Both parts of the quotient are exact, so that it rounds as reading does.
            var rounded = Math.Round(size * 1e6);
            if (rounded / 1e6 == size)
            {
                var (digits, places) = ((ulong)rounded, 6);
                for (; places > 0 && digits % 10 == 0; places--) digits /= 10;
                Fixed(digits, places, value < 0);
                return;
            }
        }
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_count), out var written);
        _count += written;
    }

    /// <summary>Digits with a point before the last of them. There is room.</summary>
    void Fixed(ulong digits, int places, bool negative)
    {
        if (negative) _buffer[_count++] = (byte)'-';
        var power = FastDigits.WholeLong[places];
        var (whole, fraction) = Math.DivRem(digits, power);
        Digits(whole);
        if (places == 0) return;
        _buffer[_count] = (byte)'.';
        for (var i = places; i > 0; i--)
        {
            (fraction, var digit) = Math.DivRem(fraction, 10);
            _buffer[_count + i] = (byte)('0' + digit);
        }
        _count += places + 1;
    }
}
