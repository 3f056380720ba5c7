using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>A type as a value: what <c>type(x)</c> gives.</summary>
/// <param name="Name">As CEL writes it: <c>int</c>, <c>google.protobuf.Timestamp</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct CelType(string Name)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
