using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>A quotation: a text, or the object <c>{ exact, prefix, suffix, in }</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EvidenceShape : IShape<Evidence>
{
    static readonly FieldTable Fields = new("Evidence", new FieldName("exact", required: true), new FieldName("prefix"), new FieldName("suffix"), new FieldName("in")) { IsFact = true };

    /// <inheritdoc/>
    public Evidence Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.Kind != FactValueKind.Object)
        {
            var text = new TextShape().Read(ref reader);
            return reader.Builds ? new(text) : null!;
        }
        string exact = "";
        string? prefix = null, suffix = null, part = null;
        FieldSet seen = default;
        for (var field = reader.First(Fields, ref seen); field >= 0; field = reader.Next(Fields, ref seen))
        {
            switch (field)
            {
                case 0: exact = new TextShape().Read(ref reader); break;
                case 1: prefix = new TextShape().Read(ref reader); break;
                case 2: suffix = new TextShape().Read(ref reader); break;
                case 3: part = new TextShape().Read(ref reader); break;
            }
        }
        return reader.Close(Fields, ref seen) ? new(exact) { Prefix = prefix, Suffix = suffix, In = part } : null!;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, Evidence value) where V : struct, IFactVisitor, allows ref struct
    {
        visitor.Evidence(value);
        if (value is { Prefix: null, Suffix: null, In: null })
        {
            new TextShape().Visit(ref visitor, value.Exact);
            return;
        }
        if (!visitor.Enter(Fields, value)) return;
        VisitField.Required(ref visitor, 0, new TextShape(), value.Exact);
        VisitField.Optional(ref visitor, 1, new TextShape(), value.Prefix);
        VisitField.Optional(ref visitor, 2, new TextShape(), value.Suffix);
        VisitField.Optional(ref visitor, 3, new TextShape(), value.In);
        visitor.Leave();
    }
}
