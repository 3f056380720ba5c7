using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>Reads with a copy of the reader: that of the caller stays in registers where the shape is not inlined.</summary>
static class Apart
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read<R, T, S>(ref R reader, S shape) where R : struct, IFactReader, allows ref struct where S : struct, IShape<T>
    {
        var own = reader;
        var value = shape.Read(ref own);
        reader = own;
        return value;
    }
}
