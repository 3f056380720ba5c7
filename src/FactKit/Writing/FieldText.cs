using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;

namespace FactKit.Writing;

/// <summary>
/// The fields of a type as they are written, <c>"name":</c>, in rows of 32 bytes: the text, then zeros, in the last byte its length. What is too long for a row has zero there, and stands by itself.
/// Rows are read unchecked: there is one for every field, and no other field is written.
/// </summary>
sealed class FieldText
{
    const int Row = 32, Length = Row - 1;
    readonly byte[] _rows;
    readonly byte[]?[] _long;

    public FieldText(ReadOnlySpan<string> names)
    {
        // One more, so that there is a first one.
        _rows = new byte[(names.Length + 1) * Row];
        _long = new byte[]?[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var text = Encoding.UTF8.GetBytes("\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(names[i]) + "\":");
            if (text.Length >= Row)
            {
                _long[i] = text;
                continue;
            }
            text.CopyTo(_rows, i * Row);
            _rows[i * Row + Length] = (byte)text.Length;
        }
    }

    /// <summary>How much room a copy needs.</summary>
    public const int Room = Row;

    /// <summary>The first row.</summary>
    public ref byte Rows => ref MemoryMarshal.GetArrayDataReference(_rows);

    /// <summary>A text that has no row.</summary>
    public byte[] Long(int field) => _long[field]!;

    /// <summary>Copies a row to a place with <see cref="Room"/>; the length of the text, zero for a long one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Copy(ref byte rows, int field, ref byte target)
    {
        ref var row = ref Unsafe.Add(ref rows, (nint)(uint)field * Row);
        Vector256.LoadUnsafe(ref row).StoreUnsafe(ref target);
        return Unsafe.Add(ref row, Length);
    }
}
