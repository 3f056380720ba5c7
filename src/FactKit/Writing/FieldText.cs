using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;

namespace FactKit.Writing;

/// <summary><c>,"name":</c> as it is written, in whole vectors.</summary>
readonly struct FieldText
{
    readonly byte[] _bytes;
    readonly int _length;

    public FieldText(string name)
    {
        var text = Encoding.UTF8.GetBytes(",\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name) + "\":");
        _length = text.Length;
        // One more vector, since the copy may begin at the second byte.
        _bytes = new byte[(text.Length / Vector256<byte>.Count + 2) * Vector256<byte>.Count];
        text.CopyTo(_bytes, 0);
    }

    /// <summary>How much room a copy needs: whole vectors.</summary>
    public int Length => _bytes.Length;

    /// <summary>Copies all but the first bytes to a place with room for <see cref="Length"/>; how many they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CopyTo(ref byte target, int skip)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(_bytes);
        // The last read ends at most one byte behind the vector after the text, which the array has.
        for (var i = 0; i < _length; i += Vector256<byte>.Count) Vector256.LoadUnsafe(ref source, (nuint)(i + skip)).StoreUnsafe(ref target, (nuint)i);
        return _length - skip;
    }
}
