using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactKit.Reading;

/// <summary>
/// Finds the ends of things in a document that <see cref="FastScratch"/> holds. Reads are unchecked. They stay inside the buffer because of its padding: every
/// position that is passed in is at most one byte behind the last of the document; <see cref="FastScratch.Padding"/> zeros follow that, more than the widest
/// read and the one byte; and a zero stops every loop, since it is neither white space nor a digit nor allowed in a text.
/// </summary>
static class FastScan
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Byte(ref byte json, nint at) => Unsafe.Add(ref json, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Eight(ref byte json, nint at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref json, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Span(ref byte json, nint start, nint end) => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref json, start), (int)(end - start));

    /// <summary>True when these bytes, at most as many as the padding has, stand here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(ref byte json, nint at, ReadOnlySpan<byte> bytes) => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref json, at), bytes.Length).SequenceEqual(bytes);

    /// <summary>The same for a constant: its length is known when this is compiled, and so are its words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ref byte json, nint at, ReadOnlySpan<byte> constant)
    {
        ref var known = ref MemoryMarshal.GetReference(constant);
        var last = constant.Length - sizeof(ulong);
        if (constant.Length is >= 8 and <= 16) return ((Eight(ref json, at) ^ Eight(ref known, 0)) | (Eight(ref json, at + last) ^ Eight(ref known, last))) == 0;
        if (constant.Length is > 16 and <= 24) return ((Eight(ref json, at) ^ Eight(ref known, 0)) | (Eight(ref json, at + 8) ^ Eight(ref known, 8)) | (Eight(ref json, at + last) ^ Eight(ref known, last))) == 0;
        if (constant.Length is >= 4 and < 8)
        {
            last = constant.Length - sizeof(uint);
            return ((Four(ref json, at) ^ Four(ref known, 0)) | (Four(ref json, at + last) ^ Four(ref known, last))) == 0;
        }
        return Has(ref json, at, constant);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Four(ref byte json, nint at) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref json, at));

    /// <summary>The first position from here on that is no white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Skip(ref byte json, nint at) => Byte(ref json, at) > ' ' ? at : SkipSpace(ref json, at);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint SkipSpace(ref byte json, nint at)
    {
        for (; ; at += Vector256<byte>.Count)
        {
            var others = NoSpace(Vector256.LoadUnsafe(ref json, (nuint)at));
            if (others != 0) return at + BitOperations.TrailingZeroCount(others);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint NoSpace(Vector256<byte> bytes)
    {
        // Looked up by the low half of a byte; a byte from 0x80 on gives zero, which is no such byte either.
        if (Avx2.IsSupported)
        {
            var table = Vector256.Create((byte)' ', 255, 255, 255, 255, 255, 255, 255, 255, 9, 10, 255, 255, 13, 255, 255, (byte)' ', 255, 255, 255, 255, 255, 255, 255, 255, 9, 10, 255, 255, 13, 255, 255);
            return ~Vector256.Equals(bytes, Avx2.Shuffle(table, bytes)).ExtractMostSignificantBits();
        }
        return ~(Vector256.Equals(bytes, Vector256.Create((byte)' ')) | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\r')) | Vector256.Equals(bytes, Vector256.Create((byte)'\t'))).ExtractMostSignificantBits();
    }

    /// <summary>Which of the next 32 bytes end a run of plain ASCII inside a text: quotes, backslashes, control characters, and bytes from 0x80 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Stops(ref byte json, nint at)
    {
        var bytes = Vector256.LoadUnsafe(ref json, (nuint)at);
        // As signed numbers, control characters and bytes from 0x80 on are both less than a space.
        return (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
            | Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();
    }

    /// <summary>The first quote, backslash, control character or byte from 0x80 on.</summary>
    public static nint Stop(ref byte json, nint at)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            for (; ; at += Vector512<byte>.Count)
            {
                var bytes = Vector512.LoadUnsafe(ref json, (nuint)at);
                var stops = (Vector512.Equals(bytes, Vector512.Create((byte)'"')) | Vector512.Equals(bytes, Vector512.Create((byte)'\\'))
                    | Vector512.LessThan(bytes.AsSByte(), Vector512.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();
                if (stops != 0) return at + BitOperations.TrailingZeroCount(stops);
            }
        }
        for (; ; at += Vector256<byte>.Count)
        {
            var stops = Stops(ref json, at);
            if (stops != 0) return at + BitOperations.TrailingZeroCount(stops);
        }
    }

    /// <summary>The first quote, backslash or control character.</summary>
    public static nint TextEnd(ref byte json, nint at)
    {
        for (; ; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref json, (nuint)at);
            var stops = (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.LessThan(bytes, Vector256.Create((byte)' '))).ExtractMostSignificantBits();
            if (stops != 0) return at + BitOperations.TrailingZeroCount(stops);
        }
    }

    /// <summary>How many characters of plain identifiers stand here, up to 32: letters, digits and <c>. _ : / -</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IdentifierLength(ref byte json, nint at)
    {
        var bytes = Vector256.LoadUnsafe(ref json, (nuint)at);
        var letters = Vector256.LessThanOrEqual((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)25));
        // - . / 0 to 9 : are neighbours.
        var others = Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)'-'), Vector256.Create((byte)(':' - '-'))) | Vector256.Equals(bytes, Vector256.Create((byte)'_'));
        return BitOperations.TrailingZeroCount(~(letters | others).ExtractMostSignificantBits());
    }

    /// <summary>Which of the next 16 bytes are no digits, and one more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NoDigits(ref byte json, nint at) =>
        Vector128.GreaterThan(Vector128.LoadUnsafe(ref json, (nuint)at) - Vector128.Create((byte)'0'), Vector128.Create((byte)9)).ExtractMostSignificantBits() | 0x10000;

    /// <summary>The end of a number of JSON's grammar; -1 where none stands.</summary>
    public static nint NumberEnd(ref byte json, nint at)
    {
        if (Byte(ref json, at) == '-') at++;
        if (Byte(ref json, at) == '0') at++;
        else if ((at = Digits(ref json, at)) < 0) return -1;
        if (Byte(ref json, at) == '.' && (at = Digits(ref json, at + 1)) < 0) return -1;
        if (Byte(ref json, at) is not ((byte)'e' or (byte)'E')) return at;
        at++;
        if (Byte(ref json, at) is (byte)'+' or (byte)'-') at++;
        return Digits(ref json, at);
    }

    static nint Digits(ref byte json, nint at)
    {
        if (!IsDigit(Byte(ref json, at))) return -1;
        while (IsDigit(Byte(ref json, at))) at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(byte b) => (uint)(b - '0') <= 9;
}
