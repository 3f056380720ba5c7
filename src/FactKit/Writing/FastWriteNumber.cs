using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FactKit.Reading;

namespace FactKit.Writing;

/// <summary>
/// Writes numbers and a comma behind each, eight digits at once and without branching on how many there are, which nobody can guess. There is room for <see cref="Room"/> bytes at the place; each gives
/// the place behind.
/// </summary>
static class FastWriteNumber
{
    /// <summary>No number is longer: a double has seventeen digits and an exponent at most, or a few zeros; a decimal thirty-one signs.</summary>
    const int Room = 64;

    const uint Beyond = 100_000_000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Boolean(ref byte at, bool value)
    {
        Eight(ref at, value ? 0x2C65757274UL : 0x2C65736C6166UL);
        return ref Unsafe.Add(ref at, value ? 5 : 6);
    }

    public static ref byte Integer(ref byte at, long value)
    {
        if (value is <= -Beyond or >= Beyond) return ref Long(ref at, value);
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
        if (bits[2] != 0 || digits == 0 || places > 8) return ref Long(ref at, value);
        var (whole, fraction) = places switch
        {
            0 => (digits, 0UL),
            2 => (digits / 100, digits % 100),
            _ => Math.DivRem(digits, (ulong)FastDigits.Whole[places]),
        };
        if (whole >= Beyond) return ref Long(ref at, value);
        at = (byte)'-';
        ref var end = ref Whole(ref Unsafe.Add(ref at, bits[3] < 0 ? 1 : 0), (uint)whole);
        if (places == 0) return ref Comma(ref end);
        end = (byte)'.';
        Eight(ref Unsafe.Add(ref end, 1), (Digits((uint)fraction) | Zeros) >> (8 - places) * 8);
        return ref Comma(ref Unsafe.Add(ref end, 1 + places));
    }

    /// <summary>A finite one.</summary>
    public static ref byte Number(ref byte at, double value)
    {
        // Equal records give equal text, and -0 equals 0.
        if (value == 0) value = 0;
        var size = Math.Abs(value);
        if (size is >= 0.001 and < Beyond)
        {
            // Fourteen digits at most: no two such numbers are read as the same double, so these digits, without zeros at their end, are the shortest form.
            // Both parts of the quotient are exact, so that it rounds as reading does.
            var rounded = Math.Round(size * 1e6);
            if (rounded / 1e6 == size)
            {
                var (whole, millionths) = Math.DivRem((ulong)rounded, 1_000_000UL);
                at = (byte)'-';
                ref var end = ref Whole(ref Unsafe.Add(ref at, value < 0 ? 1 : 0), (uint)whole);
                end = (byte)'.';
                var digits = Digits((uint)millionths) >> 16;
                Eight(ref Unsafe.Add(ref end, 1), digits | Zeros);
                // Behind a point, zeros say nothing; nor does a point with nothing behind it.
                var count = 8 - (BitOperations.LeadingZeroCount(digits) >> 3);
                return ref Comma(ref Unsafe.Add(ref end, count + (count > 0 ? 1 : 0)));
            }
        }
        Utf8Formatter.TryFormat(value, MemoryMarshal.CreateSpan(ref at, Room), out var written);
        return ref Comma(ref Unsafe.Add(ref at, written));
    }

    const ulong Zeros = 0x3030303030303030;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref byte Comma(ref byte at)
    {
        at = (byte)',';
        return ref Unsafe.Add(ref at, 1);
    }

    /// <summary>A number of up to eight digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref byte Whole(ref byte at, uint value)
    {
        // About the logarithm of the next power of two, times that of ten. What comes next waits for the place only, not for the digits.
        var count = (BitOperations.Log2(value | 1) + 1) * 1233 >> 12;
        count += (value | 1) >= FastDigits.Whole[count] ? 1 : 0;
        Eight(ref at, (Digits(value) | Zeros) >> (8 - count) * 8);
        return ref Unsafe.Add(ref at, count);
    }

    /// <summary>Eight digits as bytes from 0 to 9, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Digits(uint value)
    {
        // Fours, twos and ones side by side, each divided by multiplying: the factors are a little more than the quotients, too little to matter.
        var high = value / 10_000;
        var fours = high | (ulong)(value - high * 10_000) << 32;
        var hundreds = fours * 10_486 >> 20 & 0x7F_0000007F;
        var twos = hundreds | fours - hundreds * 100 << 16;
        var tens = twos * 103 >> 10 & 0xF000F000F000F;
        return tens | twos - tens * 10 << 8;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Eight(ref byte at, ulong bytes) => Unsafe.WriteUnaligned(ref at, BitConverter.IsLittleEndian ? bytes : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(bytes));

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
