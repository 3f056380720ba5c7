using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FactKit.Reading;

namespace FactKit.Writing;

/// <summary>
/// Writes numbers and a comma behind each, three digits at once by a table. There is room for <see cref="Room"/> bytes at the place; each gives the place behind, which hangs on few
/// steps: what comes next waits for it.
/// </summary>
static class FastWriteNumber
{
    /// <summary>No number is longer: a double has seventeen digits and an exponent at most, or a few zeros; a decimal thirty-one signs.</summary>
    const int Room = 64;

    /// <summary>Each number below 1000 as text, in the lowest byte its first digit, in the highest the number of digits.</summary>
    static readonly uint[] Firsts = Table(static value => Entry(value < 10 ? [Digit(value)] : value < 100 ? [Digit(value / 10), Digit(value)] : [Digit(value / 100), Digit(value / 10), Digit(value)]));

    /// <summary>Each number below 1000 in three digits; in the highest byte how many there are without the zeros at their end.</summary>
    static readonly uint[] Threes = Table(static value =>
        Entry([Digit(value / 100), Digit(value / 10), Digit(value)]) & 0xFFFFFF | (value % 10 != 0 ? 3U : value % 100 != 0 ? 2U : value != 0 ? 1U : 0U) << 24);

    static uint[] Table(Func<uint, uint> entry) => [.. Enumerable.Range(0, 1000).Select(value => entry((uint)value))];

    static byte Digit(uint value) => (byte)('0' + value % 10);

    static uint Entry(ReadOnlySpan<byte> digits)
    {
        var entry = (uint)digits.Length << 24;
        for (var i = 0; i < digits.Length; i++) entry |= (uint)digits[i] << i * 8;
        return entry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Boolean(ref byte at, bool value)
    {
        var text = value ? 0x2C65757274UL : 0x2C65736C6166UL;
        Unsafe.WriteUnaligned(ref at, BitConverter.IsLittleEndian ? text : BinaryPrimitives.ReverseEndianness(text));
        return ref Unsafe.Add(ref at, value ? 5 : 6);
    }

    public static ref byte Integer(ref byte at, long value)
    {
        // At once: no sign, and the least to do.
        if ((ulong)value < 1000) return ref Comma(ref First(ref at, (uint)value));
        if (value is <= -1_000_000_000 or >= 1_000_000_000) return ref Long(ref at, value);
        at = (byte)'-';
        return ref Comma(ref Whole(ref Unsafe.Add(ref at, value < 0 ? 1 : 0), (uint)Math.Abs((int)value)));
    }

    /// <summary>Null for a number that cannot be written.</summary>
    public static ref byte Decimal(ref byte at, decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (ulong)(uint)bits[1] << 32 | (uint)bits[0];
        var places = bits[3] >> 16 & 0xFF;
        if (bits[2] != 0 || digits == 0 || places > 6) return ref Long(ref at, value);
        // The commonest is a constant, which divides much faster.
        var whole = places == 2 ? digits / 100 : places == 0 ? digits : digits / FastDigits.Whole[places];
        if (whole >= 1_000_000_000) return ref Long(ref at, value);
        var fraction = (uint)(digits - whole * FastDigits.Whole[places]);
        at = (byte)'-';
        ref var end = ref Whole(ref Unsafe.Add(ref at, bits[3] < 0 ? 1 : 0), (uint)whole);
        Millionths(ref end, fraction * FastDigits.Whole[6 - places]);
        return ref Comma(ref Unsafe.Add(ref end, places + (places > 0 ? 1 : 0)));
    }

    /// <summary>A finite one.</summary>
    public static ref byte Number(ref byte at, double value)
    {
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
                var (whole, millionths) = Math.DivRem(double.ConvertToIntegerNative<ulong>(rounded), 1_000_000UL);
                at = (byte)'-';
                ref var end = ref Whole(ref Unsafe.Add(ref at, value < 0 ? 1 : 0), (uint)whole);
                // Behind a point, zeros say nothing; nor does a point with nothing behind it.
                var count = Millionths(ref end, (uint)millionths);
                return ref Comma(ref Unsafe.Add(ref end, count + (count > 0 ? 1U : 0)));
            }
        }
        Utf8Formatter.TryFormat(value, MemoryMarshal.CreateSpan(ref at, Room), out var written);
        return ref Comma(ref Unsafe.Add(ref at, written));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref byte Comma(ref byte at)
    {
        at = (byte)',';
        return ref Unsafe.Add(ref at, 1);
    }

    /// <summary>A number below a thousand million.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref byte Whole(ref byte at, uint value)
    {
        if (value < 1000) return ref First(ref at, value);
        var (thousands, ones) = (value / 1000, value % 1000);
        if (thousands < 1000) return ref Three(ref First(ref at, thousands), ones);
        return ref Three(ref Three(ref First(ref at, thousands / 1000), thousands % 1000), ones);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref byte First(ref byte at, uint value)
    {
        var entry = Of(Firsts, value);
        Write(ref at, entry);
        return ref Unsafe.Add(ref at, entry >> 24);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref byte Three(ref byte at, uint value)
    {
        Write(ref at, Of(Threes, value));
        return ref Unsafe.Add(ref at, 3);
    }

    /// <summary>A point and six digits; how many there are without the zeros at their end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Millionths(ref byte at, uint value)
    {
        at = (byte)'.';
        var (first, last) = (Of(Threes, value / 1000), Of(Threes, value % 1000));
        Write(ref Unsafe.Add(ref at, 1), first);
        Write(ref Unsafe.Add(ref at, 4), last);
        return last >> 24 != 0 ? 3 + (last >> 24) : first >> 24;
    }

    /// <summary>Unchecked: the value is below 1000.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Of(uint[] table, uint value) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table), value);

    /// <summary>Four bytes, of which the last one is none of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Write(ref byte at, uint entry) => Unsafe.WriteUnaligned(ref at, BitConverter.IsLittleEndian ? entry : BinaryPrimitives.ReverseEndianness(entry));

    [MethodImpl(MethodImplOptions.NoInlining)]
    static ref byte Long(ref byte at, long value)
    {
        Utf8Formatter.TryFormat(value, MemoryMarshal.CreateSpan(ref at, Room), out var written);
        return ref Comma(ref Unsafe.Add(ref at, written));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static ref byte Long(ref byte at, decimal value)
    {
        if (!DecimalText.Fits(value)) return ref Unsafe.NullRef<byte>();
        Utf8Formatter.TryFormat(value, MemoryMarshal.CreateSpan(ref at, Room), out var written);
        return ref Comma(ref Unsafe.Add(ref at, written));
    }
}
