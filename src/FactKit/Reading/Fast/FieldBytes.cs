using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace FactKit.Reading;

/// <summary>
/// The fields of a type as documents begin them, <c>"name":</c>, to be compared in one step. A row has 32 bytes to compare with, a mask of as many, and the length.
/// Rows are read unchecked: there is one for every field and one more, which matches nothing, and no field beyond that is asked for.
/// </summary>
sealed class FieldBytes
{
    const int Row = 96, Width = 32, Mask = 32, Length = 64;
    readonly byte[] _rows;

    public FieldBytes(ReadOnlySpan<string> names)
    {
        _rows = new byte[(names.Length + 1) * Row];
        for (var i = 0; i <= names.Length; i++)
        {
            var row = _rows.AsSpan(i * Row, Row);
            var quoted = i < names.Length && JsonText.IsPlain(names[i]) ? Encoding.UTF8.GetBytes($"\"{names[i]}\":") : [];
            // A name that is too long, or needs escapes, is looked up instead. Nothing equals a byte that the mask takes away.
            if (quoted.Length is 0 or > Width)
            {
                row[0] = 1;
                continue;
            }
            quoted.CopyTo(row);
            row.Slice(Mask, quoted.Length).Fill(0xFF);
            row[Length] = (byte)quoted.Length;
        }
    }

    /// <summary>The length of <c>"name":</c> where it stands at this place of a padded document; 0 where it does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Match(ref byte json, nint at, int field)
    {
        ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), (nint)(uint)field * Row);
        var found = Vector256.LoadUnsafe(ref json, (nuint)at) & Vector256.LoadUnsafe(ref row, Mask);
        return found == Vector256.LoadUnsafe(ref row) ? Unsafe.Add(ref row, Length) : 0;
    }
}
