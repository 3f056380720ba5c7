using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>
/// How one type expression of a schema is read, visited and constrained. Shapes nest, so a field is one line whatever its type, and its constraints
/// are written once for Parse and Validate alike. Members are instance members: Native AOT cannot compile static abstract ones over ref structs.
/// </summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IShape<T>
{
    /// <summary>Reads a value. After a fault the reader has recorded it and skipped the value; what comes back is then never used.</summary>
    T Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct;

    /// <summary>Walks a value; a checking visitor is told of every constraint that it breaks.</summary>
    void Visit<V>(ref V visitor, T value) where V : struct, IFactVisitor, allows ref struct;
}
