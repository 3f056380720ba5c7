using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactKit.Reading;

/// <summary>Digits of eight bytes at once. On little-endian machines only: the first byte has to be the lowest.</summary>
static class FastDigits
{
    const ulong Zeros = 0x3030303030303030;

    public static ReadOnlySpan<double> Powers => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    public static ReadOnlySpan<uint> Whole => [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    public static ReadOnlySpan<ulong> WholeLong =>
    [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000,
        100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>Eight bytes less the digit zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bytes(ref byte json, nint at) => FastScan.Eight(ref json, at) ^ Zeros;

    /// <summary>How many digits the eight bytes begin with, up to eight; the bytes less the digit zero come back in <paramref name="bytes"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ref ulong bytes)
    {
        bytes ^= Zeros;
        // A byte above 9 gets its top bit; what carries on from there only reaches bytes behind it.
        return BitOperations.TrailingZeroCount(((bytes + 0x7676767676767676) | bytes) & 0x8080808080808080) >> 3;
    }

    /// <summary>The number that the first digits make, one to eight of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Value(ulong bytes, int count)
    {
        var digits = bytes << (64 - count * 8);
        digits = digits * 10 + (digits >> 8);
        return (uint)(((digits & 0x000000FF000000FF) * 0x000F424000000064 + ((digits >> 16) & 0x000000FF000000FF) * 0x0000271000000001) >> 32);
    }

    /// <summary>More places than these make a number of more than 32 bits.</summary>
    public const int MaxPlaces = 9;

    /// <summary>Every number of two digits.</summary>
    static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Two digits, of a number less than 100, into room for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WritePair(ref byte target, uint value) =>
        Unsafe.WriteUnaligned(ref target, Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), (nint)(value * 2))));

    /// <summary>A number into room for it, ten bytes at most; how many it took.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(ref byte target, uint value)
    {
        // About the logarithm of the next power of two, times that of ten.
        var count = (BitOperations.Log2(value | 1) + 1) * 1233 >> 12;
        count += value >= WholeLong[count] ? 1 : 0;
        if (count == 0) count = 1;
        Write(ref target, value, count);
        return count;
    }

    /// <summary>A number in so many digits, with zeros before it; it has no more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref byte target, uint value, int count)
    {
        for (; count >= 2; count -= 2)
        {
            (value, var pair) = (value / 100, value % 100);
            WritePair(ref Unsafe.Add(ref target, count - 2), pair);
        }
        if (count == 1) target = (byte)('0' + value);
    }
}
