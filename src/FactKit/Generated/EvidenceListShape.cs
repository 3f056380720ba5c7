using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>The evidence of a claim: a text, an object, or a list of them; written as a list.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EvidenceListShape : IShape<FactList<Evidence>>
{
    static ListShape<Evidence, EvidenceShape> Items => new(default(EvidenceShape));

    /// <inheritdoc/>
    public FactList<Evidence> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        // Most quote one text.
        if (reader.IsFast && reader.Begins("\""u8)) return reader.Builds ? [new(new TextShape().Read(ref reader))] : ReadNothing(ref reader);
        if (reader.Kind == FactValueKind.List)
        {
            if (!reader.IsFast) return ReadBuilt(ref reader);
            // An empty list is no evidence. Where nothing is built there are no items to count later, so that is left to the reader that builds.
            if (!reader.Builds) return new ListShape<Evidence, EvidenceShape>(default, min: 1).Read(ref reader);
            return Items.Read(ref reader);
        }
        var only = default(EvidenceShape).Read(ref reader);
        // One that is not built is evidence all the same.
        return reader.Builds || !reader.IsFast ? [only] : default;
    }

    static FactList<Evidence> ReadBuilt<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        // The items are counted later.
        var builds = reader.Builds;
        reader.Builds = true;
        var items = Items.Read(ref reader);
        reader.Builds = builds;
        return items;
    }

    static FactList<Evidence> ReadNothing<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        new TextShape().Read(ref reader);
        return default;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, FactList<Evidence> value) where V : struct, IFactVisitor, allows ref struct => Items.Visit(ref visitor, value);
}
