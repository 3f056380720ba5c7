namespace FactKit.Compiler.Diagnostics;

/// <summary>A place in a schema, without a position, so that moving text changes nothing that is compared.</summary>
/// <param name="NodeId">The id of a syntax node.</param>
/// <param name="Offset">In a scalar: the first character of its value that is meant.</param>
/// <param name="Length">In a scalar: how many characters of its value are meant; -1 is the whole node.</param>
public readonly record struct NodeLocation(int NodeId, int Offset = 0, int Length = -1)
{
    /// <summary>A part of the scalar.</summary>
    public NodeLocation Slice(int offset, int length) => new(NodeId, Offset + offset, length);
}
