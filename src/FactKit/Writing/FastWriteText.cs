using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using FactKit.Reading;
using FactKit.Syntax;

namespace FactKit.Writing;

/// <summary>Writes texts of plain ASCII with their quotes and a comma. What has other characters, or some that need escapes, goes to <see cref="FastWriteRest"/>.</summary>
static class FastWriteText
{
    /// <summary>Units that are written at once, whatever their number, and for which there is always room.</summary>
    const int Few = 32;

    /// <summary>The place behind; null for a text with anything else, and for one that there may be no room for.</summary>
    /// <param name="at">Where there is room for <see cref="FastWriteRest.Value"/> bytes.</param>
    /// <param name="end">Behind it follow as many.</param>
    /// <param name="value">The text.</param>
    public static ref byte Plain(ref byte at, ref byte end, string value)
    {
        var count = value.Length;
        at = (byte)'"';
        ref var target = ref Unsafe.Add(ref at, 1);
        if (Avx512BW.IsSupported && count <= Few)
        {
            if (!Masked(ref target, value)) return ref Unsafe.NullRef<byte>();
        }
        else
        {
            if (count > Few && Unsafe.ByteOffset(ref at, ref end) < count) return ref Unsafe.NullRef<byte>();
            ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value.AsSpan()));
            if (!(Avx512BW.IsSupported ? Wide(ref source, ref target, count) : count >= Vector128<ushort>.Count ? Narrow(ref source, ref target, count) : NarrowFew(ref source, ref target, count))) return ref Unsafe.NullRef<byte>();
        }
        target = ref Unsafe.Add(ref target, count);
        target = (byte)'"';
        Unsafe.Add(ref target, 1) = (byte)',';
        return ref Unsafe.Add(ref target, 2);
    }

    /// <summary>A moment, where there is room for <see cref="FastWriteRest.Value"/> bytes; the place behind.</summary>
    public static ref byte Moment(ref byte at, DateTimeOffset value)
    {
        at = (byte)'"';
        ref var target = ref Unsafe.Add(ref at, 1);
        var text = MemoryMarshal.CreateSpan(ref target, TimestampText.MaxLength);
        var utc = value.UtcDateTime;
        if (value.TotalOffsetMinutes == 0 && utc.Ticks % TimeSpan.TicksPerSecond == 0)
        {
            target = ref Unsafe.Add(ref target, FastTime.Write(utc, text));
            target = (byte)'Z';
            target = ref Unsafe.Add(ref target, 1);
        }
        else target = ref Unsafe.Add(ref target, TimestampText.Write(value, text));
        target = (byte)'"';
        Unsafe.Add(ref target, 1) = (byte)',';
        return ref Unsafe.Add(ref target, 2);
    }

    /// <summary>All at once, whatever the length: where it branches on that, nobody can guess. The mask keeps the load inside the string; the places beyond are read as spaces.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static unsafe bool Masked(ref byte target, string value)
    {
        fixed (char* source = value)
        {
            var units = Avx512BW.MaskLoad((ushort*)source, Vector512.LessThan(Vector512<ushort>.Indices, Vector512.Create((ushort)value.Length)), Vector512.Create((ushort)' '));
            return Narrow32(units, ref target);
        }
    }

    /// <summary>Copies more than 32 units. The last step begins where it ends at the last unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Wide(ref ushort source, ref byte target, int count)
    {
        var last = count - Few;
        for (var i = 0; i < last; i += Few)
        {
            if (!Narrow32(Vector512.LoadUnsafe(ref source, (nuint)i), ref Unsafe.Add(ref target, i))) return false;
        }
        return Narrow32(Vector512.LoadUnsafe(ref source, (nuint)last), ref Unsafe.Add(ref target, last));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Narrow32(Vector512<ushort> units, ref byte target)
    {
        // What does not fit a byte becomes its largest value, which is no plain character either.
        var bytes = Avx512BW.ConvertToVector256ByteWithSaturation(units);
        bytes.StoreUnsafe(ref target);
        return (Vector256.GreaterThan(bytes - Vector256.Create((byte)' '), Vector256.Create((byte)('~' - ' '))) | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))) == Vector256<byte>.Zero;
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
}
