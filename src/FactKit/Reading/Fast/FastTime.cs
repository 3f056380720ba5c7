using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactKit.Reading;

/// <summary>Timestamps without a fraction of a second, all digits at once. On little-endian machines only, and in a document that <see cref="FastScratch"/> holds.</summary>
static class FastTime
{
    /// <summary>False for every other form and every fault.</summary>
    /// <param name="json">The document.</param>
    /// <param name="at">Where the text begins, with its quote.</param>
    /// <param name="end">The position behind its other quote.</param>
    /// <param name="value">The moment.</param>
    public static bool TryRead(ref byte json, nint at, out nint end, out DateTimeOffset value)
    {
        value = default;
        end = at + 22;
        // "2026-03-01T09:30
        var digits = Vector128.LoadUnsafe(ref json, (nuint)(at + 1)) - Vector128.Create("0000-00-00T00:00"u8);
        // :00Z"
        var rest = FastScan.Eight(ref json, at + 17);
        var (tens, ones) = ((uint)(byte)(rest >> 8) - '0', (uint)(byte)(rest >> 16) - '0');
        if (FastScan.Byte(ref json, at) != '"' || !Vector128.LessThanOrEqualAll(digits, Vector128.Create((byte)9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9)) || (byte)rest != ':' || tens > 5 || ones > 9) return false;
        // Ten times each digit and the next one: of interest are every other byte.
        var pairs = Vector128.Shuffle(digits, Vector128.Create((byte)0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 255, 255, 255, 255)).AsUInt64();
        var (date, time) = (pairs.ToScalar(), pairs.GetElement(1));
        date = date * 10 + (date >> 8);
        time = time * 10 + (time >> 8);
        var (year, month, day) = ((byte)date * 100 + (byte)(date >> 16), (int)(byte)(date >> 32), (int)(byte)(date >> 48));
        var (hour, minute, second) = ((uint)(byte)time, (uint)(byte)(time >> 16), tens * 10 + ones);
        long offset = 0;
        var sign = (byte)(rest >> 24);
        if (sign != 'Z' && !Offset(ref json, at + 21, sign, out offset)) return false;
        if (sign != 'Z') end += 5;
        // The first and last year are left to the other reader: an offset could lead out of them.
        if (FastScan.Byte(ref json, end - 1) != '"' || year is < 2 or > 9998 || month is < 1 or > 12 || day < 1 || day > 28 && day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59) return false;
        value = new(new DateTime(year, month, day).Ticks + (hour * 3600 + minute * 60 + second) * TimeSpan.TicksPerSecond, new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    /// <summary>Minutes. An unknown offset is left to the other reader.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Offset(ref byte json, nint at, byte sign, out long minutes)
    {
        var digits = FastScan.Eight(ref json, at) ^ 0x30303A3030;
        var (tens, ones, colon, ten, one) = ((byte)digits, (byte)(digits >> 8), (byte)(digits >> 16), (byte)(digits >> 24), (byte)(digits >> 32));
        minutes = (tens * 10 + ones) * 60 + ten * 10 + one;
        if (sign is not ((byte)'+' or (byte)'-') || tens > 9 || ones > 9 || colon != 0 || ten > 5 || one > 9 || minutes > 14 * 60 || sign == '-' && minutes == 0) return false;
        if (sign == '-') minutes = -minutes;
        return true;
    }

    /// <summary>Writes date and time to the second, <c>2026-03-01T09:30:00</c>; their length.</summary>
    /// <param name="value">The time.</param>
    /// <param name="text">Room for more than that.</param>
    public static int Write(DateTime value, Span<byte> text)
    {
        const int length = 19;
        ArgumentOutOfRangeException.ThrowIfLessThan(text.Length, length);
        ref var target = ref MemoryMarshal.GetReference(text);
        var (year, month, day) = DateOnly.FromDateTime(value);
        var seconds = (uint)(value.TimeOfDay.Ticks / TimeSpan.TicksPerSecond);
        FastDigits.WritePair(ref target, (uint)year / 100);
        FastDigits.WritePair(ref Unsafe.Add(ref target, 2), (uint)year % 100);
        Unsafe.Add(ref target, 4) = (byte)'-';
        FastDigits.WritePair(ref Unsafe.Add(ref target, 5), (uint)month);
        Unsafe.Add(ref target, 7) = (byte)'-';
        FastDigits.WritePair(ref Unsafe.Add(ref target, 8), (uint)day);
        Unsafe.Add(ref target, 10) = (byte)'T';
        FastDigits.WritePair(ref Unsafe.Add(ref target, 11), seconds / 3600);
        Unsafe.Add(ref target, 13) = (byte)':';
        FastDigits.WritePair(ref Unsafe.Add(ref target, 14), seconds / 60 % 60);
        Unsafe.Add(ref target, 16) = (byte)':';
        FastDigits.WritePair(ref Unsafe.Add(ref target, 17), seconds % 60);
        return length;
    }
}
