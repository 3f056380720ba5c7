using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace FactKit.Reading;

/// <summary>
/// Makes strings of the texts of a document that <see cref="FastScratch"/> holds. A new string is filled before anybody else sees it, with the units that it was
/// made for: every store below ends at its last unit, since those that begin at <c>count - n</c> are reached only where <c>count</c> is at least <c>n</c>.
/// </summary>
static class FastText
{
    /// <summary>A string of ASCII characters.</summary>
    public static string FromAscii(ref byte source, int count)
    {
        // The empty string is shared: nothing may ever be written to it.
        if (count == 0) return "";
        var text = new string('\0', count);
        if (Avx512BW.IsSupported && count <= Vector256<byte>.Count)
        {
            Store(ref source, text);
            return text;
        }
        ref var target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        if (count >= 16)
        {
            var i = 0;
            if (Vector512.IsHardwareAccelerated)
            {
                for (; i <= count - 32; i += 32) Wide(ref source, i).StoreUnsafe(ref target, (nuint)i);
            }
            for (; i <= count - 16; i += 16) Half(ref source, i).StoreUnsafe(ref target, (nuint)i);
            Half(ref source, count - 16).StoreUnsafe(ref target, (nuint)(count - 16));
        }
        else if (count >= 8)
        {
            Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref source)).AsByte()).StoreUnsafe(ref target);
            Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, count - 8))).AsByte()).StoreUnsafe(ref target, (nuint)(count - 8));
        }
        else
        {
            for (var i = 0; i < count; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
        }
        return text;
    }

    /// <summary>All at once, whatever the length: where it branches on that, nobody can guess. The mask keeps the store inside the string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static unsafe void Store(ref byte source, string text)
    {
        fixed (char* target = text)
        {
            Avx512BW.MaskStore((ushort*)target, Vector512.LessThan(Vector512<ushort>.Indices, Vector512.Create((ushort)text.Length)), Avx512BW.ConvertToVector512UInt16(Vector256.LoadUnsafe(ref source)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<ushort> Half(ref byte source, int at)
    {
        var bytes = Vector128.LoadUnsafe(ref source, (nuint)at);
        return Avx2.IsSupported ? Avx2.ConvertToVector256Int16(bytes).AsUInt16() : Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<ushort> Wide(ref byte source, int at)
    {
        var bytes = Vector256.LoadUnsafe(ref source, (nuint)at);
        return Avx512BW.IsSupported ? Avx512BW.ConvertToVector512UInt16(bytes) : Vector512.Create(Vector256.WidenLower(bytes), Vector256.WidenUpper(bytes));
    }

    /// <summary>
    /// Turns a short text of characters of one or two bytes, without escapes, into UTF-16 in <see cref="FastScratch.Chars"/>: those of most scripts of Europe and the Near East. The position after the closing quote; -1 for any other.
    /// </summary>
    public static nint DecodePairs(ref byte json, nint at, FastScratch scratch, out int count)
    {
        var chars = scratch.CharsFor(0);
        count = 0;
        for (var i = 0; i < chars.Length; i++)
        {
            var first = (uint)FastScan.Byte(ref json, at++);
            if (first >= 0x80)
            {
                // A lead byte less than 0xC2 would spell in two bytes what one can.
                var second = (uint)FastScan.Byte(ref json, at++) ^ 0x80;
                if (first - 0xC2 > 0xDF - 0xC2 || second > 0x3F) return -1;
                first = (first & 0x1F) << 6 | second;
            }
            else if (first is < ' ' or '"' or '\\')
            {
                count = i;
                return first == '"' ? at : -1;
            }
            chars[i] = (char)first;
        }
        return -1;
    }

    /// <summary>
    /// Turns the text that begins at <paramref name="start"/> into UTF-16 in <see cref="FastScratch.Chars"/>; the bytes before <paramref name="stop"/> are known to be ASCII.
    /// </summary>
    /// <returns>The position after the closing quote; -1 for what is not UTF-8, has half of a surrogate pair, a control character or an unknown escape.</returns>
    public static nint Decode(ref byte json, nint start, nint stop, FastScratch scratch, out int count, out bool escaped)
    {
        count = 0;
        escaped = false;
        while (true)
        {
            stop = FastScan.TextEnd(ref json, stop);
            var run = FastScan.Span(ref json, start, stop);
            var chars = scratch.CharsFor(count + run.Length + 2);
            if (Utf8.ToUtf16(run, chars.AsSpan(count), out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done) return -1;
            count += written;
            var end = FastScan.Byte(ref json, stop);
            if (end == '"') return stop + 1;
            if (end != '\\') return -1;
            escaped = true;
            if ((stop = Escape(ref json, stop + 1, chars, ref count)) < 0) return -1;
            start = stop;
        }
    }

    static nint Escape(ref byte json, nint at, char[] chars, ref int count)
    {
        switch (FastScan.Byte(ref json, at))
        {
            case (byte)'"': chars[count++] = '"'; break;
            case (byte)'\\': chars[count++] = '\\'; break;
            case (byte)'/': chars[count++] = '/'; break;
            case (byte)'n': chars[count++] = '\n'; break;
            case (byte)'t': chars[count++] = '\t'; break;
            case (byte)'r': chars[count++] = '\r'; break;
            case (byte)'b': chars[count++] = '\b'; break;
            case (byte)'f': chars[count++] = '\f'; break;
            case (byte)'u':
                if (!Hex(ref json, at + 1, out var unit)) return -1;
                at += 4;
                if (char.IsSurrogate(unit))
                {
                    // Behind a backslash of the document there are more bytes of it, or the padding.
                    if (char.IsLowSurrogate(unit) || FastScan.Byte(ref json, at + 1) != '\\' || FastScan.Byte(ref json, at + 2) != 'u') return -1;
                    if (!Hex(ref json, at + 3, out var low) || !char.IsLowSurrogate(low)) return -1;
                    chars[count++] = unit;
                    unit = low;
                    at += 6;
                }
                chars[count++] = unit;
                break;
            default:
                return -1;
        }
        return at + 1;
    }

    static bool Hex(ref byte json, nint at, out char unit)
    {
        var value = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = FastScan.Byte(ref json, at + i);
            unit = default;
            if (!char.IsAsciiHexDigit((char)digit)) return false;
            value = value << 4 | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }
        unit = (char)value;
        return true;
    }
}
