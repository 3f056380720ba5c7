using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>true or false.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanShape : IShape<bool>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct => reader.Boolean();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, bool value) where V : struct, IFactVisitor, allows ref struct => visitor.Boolean(value);
}
