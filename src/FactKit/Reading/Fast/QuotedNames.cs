using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace FactKit.Reading;

/// <summary>
/// A few names as documents write them, <c>"name":</c> or <c>"text"</c>, to be found and compared in one step. A row has 32 bytes to compare with, a mask of as many, and the length.
/// Rows are read unchecked: there is one for every name and one more, which matches nothing; no name beyond that is asked for, and no slot holds another.
/// </summary>
sealed class QuotedNames
{
    const int Row = 96, Width = 32, Mask = 32, Length = 64, Least = 2;
    readonly byte[] _rows;
    readonly int[] _slots;
    readonly ulong _factor;
    readonly int _shift;

    /// <param name="names">The names; those that are too long or need escapes are not found.</param>
    /// <param name="end">What stands behind the quote.</param>
    public QuotedNames(ReadOnlySpan<string> names, string end)
    {
        _rows = new byte[(names.Length + 1) * Row];
        var known = new List<(ulong Ends, int Index)>();
        for (var i = 0; i <= names.Length; i++)
        {
            var row = _rows.AsSpan(i * Row, Row);
            var quoted = i < names.Length && JsonText.IsPlain(names[i]) ? Encoding.UTF8.GetBytes($"\"{names[i]}\"{end}") : [];
            // A name that is too long, or needs escapes, is looked up instead. Nothing equals a byte that the mask takes away.
            if (quoted.Length is 0 or > Width)
            {
                row[0] = 1;
                continue;
            }
            quoted.CopyTo(row);
            row.Slice(Mask, quoted.Length).Fill(0xFF);
            row[Length] = (byte)quoted.Length;
            var length = quoted.Length - 2 - end.Length;
            if (length + end.Length > Least) known.Add((Ends(ref MemoryMarshal.GetArrayDataReference(_rows), i * Row, length), i));
        }
        (_slots, _factor, _shift) = Place(known, names.Length);
    }

    /// <summary>Slots in which each name has one for itself. Of those that cannot be told apart, or are too many, some have none and are looked up elsewhere.</summary>
    static (int[] Slots, ulong Factor, int Shift) Place(List<(ulong Ends, int Index)> names, int none)
    {
        const int spread = 4;
        var least = BitOperations.Log2((uint)Math.Max(names.Count, 1)) + 1;
        var tries = names.Count > 32 ? 8 : 64;
        var factor = 0x9E3779B97F4A7C15;
        for (var bits = least; ; bits++)
        {
            var slots = new int[1 << bits];
            for (var i = 0; i < tries; i++, factor = factor * 6364136223846793005 + 1442695040888963407 | 1)
            {
                Array.Fill(slots, none);
                var lost = 0;
                foreach (var (ends, index) in names)
                {
                    ref var slot = ref slots[(int)(ends * factor >> (64 - bits))];
                    if (slot == none) slot = index;
                    else lost++;
                }
                if (lost == 0 || bits == least + spread) return (slots, factor, 64 - bits);
            }
        }
    }

    /// <summary>The length of the name with its quotes and end where it stands at this place of a padded document; 0 where it does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(ref byte json, nint at, int name)
    {
        ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), (nint)(uint)name * Row);
        var found = Vector256.LoadUnsafe(ref json, (nuint)at) & Vector256.LoadUnsafe(ref row, Mask);
        return found == Vector256.LoadUnsafe(ref row) ? Unsafe.Add(ref row, Length) : 0;
    }

    /// <summary>The name that stands at this place of a padded document, and its length with quotes and end; -1 where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ref byte json, nint at, out int length)
    {
        var quotes = Vector256.Equals(Vector256.LoadUnsafe(ref json, (nuint)(at + 1)), Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        var count = BitOperations.TrailingZeroCount(quotes);
        length = 0;
        if (count is < Least or >= Width) return -1;
        // The factor spreads over all slots, of which there are as many as its upper bits can say.
        var name = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), (nint)(Ends(ref json, at, count) * _factor >> _shift));
        length = Match(ref json, at, name);
        return length == 0 ? -1 : name;
    }

    /// <summary>The first four bytes behind a quote, and the last four with the other quote. A name has two at least; those of two and three have what always follows among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Ends(ref byte json, nint at, int length) =>
        (Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref json, at + 1)) | (ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref json, at + length - 2)) << 32) + (uint)length;
}
