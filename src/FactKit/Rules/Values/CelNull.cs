using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>CEL's null, in rules that write it. Documents have none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct CelNull
{
    /// <summary><c>null</c></summary>
    public override string ToString() => "null";
}
