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
    [MethodImpl(MethodImplOptions.NoInlining)]
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Narrow(ref ushort source, ref byte target, int count)
    {
        if (count >= Vector256<ushort>.Count)
        {
            for (var i = 0; i < count - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
            {
                if (!Narrow16(ref source, ref target, i)) return false;
            }
            return Narrow16(ref source, ref target, count - Vector256<ushort>.Count);
        }
        var (first, last) = (Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, (nuint)(count - Vector128<ushort>.Count)));
        if ((Special(first) | Special(last)) != Vector128<ushort>.Zero) return false;
        var bytes = Vector128.Narrow(first, last).AsUInt64();
        Unsafe.WriteUnaligned(ref target, bytes.ToScalar());
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, count - Vector128<ushort>.Count), bytes.GetElement(1));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Narrow16(ref ushort source, ref byte target, int at)
    {
        var units = Vector256.LoadUnsafe(ref source, (nuint)at);
        var special = Vector256.GreaterThan(units - Vector256.Create((ushort)' '), Vector256.Create((ushort)('~' - ' ')))
            | Vector256.Equals(units, Vector256.Create((ushort)'"')) | Vector256.Equals(units, Vector256.Create((ushort)'\\'));
        if (special != Vector256<ushort>.Zero) return false;
        Vector128.Narrow(units.GetLower(), units.GetUpper()).StoreUnsafe(ref target, (nuint)at);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<ushort> Special(Vector128<ushort> units) => Vector128.GreaterThan(units - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
        | Vector128.Equals(units, Vector128.Create((ushort)'"')) | Vector128.Equals(units, Vector128.Create((ushort)'\\'));

    /// <summary>Copies up to seven units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool NarrowFew(ref ushort source, ref byte target, int count)
    {
        if (count >= 4)
        {
            ref var bytes = ref Unsafe.As<ushort, byte>(ref source);
            var both = Vector128.Create(Unsafe.ReadUnaligned<ulong>(ref bytes), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, (count - 4) * sizeof(char)))).AsUInt16();
            if (Special(both) != Vector128<ushort>.Zero) return false;
            var narrow = Vector128.Narrow(both, both).AsUInt32();
            Unsafe.WriteUnaligned(ref target, narrow.ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, count - 4), narrow.GetElement(1));
            return true;
        }
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
            Room((int)Math.Min((written - first) * 6L + 1, int.MaxValue));
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
        if (value > uint.MaxValue)
        {
            ManyDigits(value);
            return;
        }
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), _count);
        _count += FastDigits.Write(ref target, (uint)value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void ManyDigits(ulong value)
    {
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_count), out var written);
        _count += written;
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
        if (bits[2] == 0 && digits != 0 && places <= FastDigits.MaxPlaces)
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
                Fixed((ulong)rounded, 6, value < 0);
                // Behind a point, zeros say nothing; before it there is another digit.
                while (_buffer[_count - 1] == '0') _count--;
                if (_buffer[_count - 1] == '.') _count--;
                return;
            }
        }
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_count), out var written);
        _count += written;
    }

    /// <summary>Digits with a point before the last of them, up to eight. There is room.</summary>
    void Fixed(ulong digits, int places, bool negative)
    {
        if (negative) _buffer[_count++] = (byte)'-';
        // The two commonest are constants, which divide much faster.
        var whole = places switch { 0 => digits, 2 => digits / 100, 6 => digits / 1_000_000, _ => digits / FastDigits.WholeLong[places] };
        Digits(whole);
        if (places == 0) return;
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), _count);
        target = (byte)'.';
        FastDigits.Write(ref Unsafe.Add(ref target, 1), (uint)(digits - whole * FastDigits.WholeLong[places]), places);
        _count += places + 1;
    }
}
