using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>The evidence of a claim: a text, an object, or a list of them; written as a list.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EvidenceListShape : IShape<FactList<Evidence>>
{
    static ListShape<Evidence, EvidenceShape> Items => new(default(EvidenceShape));

    /// <inheritdoc/>
    public FactList<Evidence> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct =>
        reader.Kind == FactValueKind.List ? Items.Read(ref reader) : [default(EvidenceShape).Read(ref reader)];

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, FactList<Evidence> value) where V : struct, IFactVisitor, allows ref struct => Items.Visit(ref visitor, value);
}
