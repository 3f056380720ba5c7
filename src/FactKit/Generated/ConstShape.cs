using System.ComponentModel;
using System.Runtime.CompilerServices;
using FactKit.Writing;

namespace FactKit.Generated;

/// <summary>A value that is always the same.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ConstShape<T, S>(S inner, T value) : IShape<T> where S : struct, IShape<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var builds = reader.Builds;
        reader.Builds = true;
        var found = inner.Read(ref reader);
        reader.Builds = builds;
        if (!ItemComparer<T>.Instance.Equals(found, value)) reader.Fault(FactCodes.WrongValue, Message);
        return found;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, T found) where V : struct, IFactVisitor, allows ref struct
    {
        if (!ItemComparer<T>.Instance.Equals(found, value)) visitor.Fault(FactCodes.WrongValue, Message);
        else inner.Visit(ref visitor, found);
    }

    string Message => $"expected {JsonFactWriter.Json(inner, value)}, which this field always is, found another value";
}
