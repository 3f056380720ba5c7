using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>Reads and visits with a copy of the reader or visitor: that of the caller stays in registers where the shape is not inlined.</summary>
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Visit<V, T, S>(ref V visitor, S shape, T value) where V : struct, IFactVisitor, allows ref struct where S : struct, IShape<T>
    {
        var own = visitor;
        shape.Visit(ref own, value);
        visitor = own;
    }
}
