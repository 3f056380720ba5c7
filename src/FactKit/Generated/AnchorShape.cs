using System.ComponentModel;
using FactKit.Dates;

namespace FactKit.Generated;

/// <summary>What a relative date is relative to: <c>{ field | ref, relation, offset }</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AnchorShape : IShape<DateAnchor>
{
    static readonly FieldTable Fields = new("anchor", new FieldName("field"), new FieldName("ref"), new FieldName("relation", required: true), new FieldName("offset")) { IsFact = true };

    /// <inheritdoc/>
    public DateAnchor Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        // The parts are looked at together: DateShape has turned Builds on.
        var mark = reader.Mark();
        string? field = null, record = null;
        AnchorRelation relation = default;
        ApproximateDuration? offset = null;
        FieldSet seen = default;
        for (var index = reader.First(Fields, ref seen); index >= 0; index = reader.Next(Fields, ref seen))
        {
            switch (index)
            {
                case 0: field = default(FieldRefShape).Read(ref reader); break;
                case 1: record = default(AnyRefShape).Read(ref reader); break;
                case 2: relation = new EnumShape<AnchorRelation>(AnchorRelations.Names).Read(ref reader); break;
                case 3: offset = default(DurationShape).Read(ref reader); break;
            }
        }
        if (!reader.Close(Fields, ref seen)) return null!;
        if (field is not null && record is null) return DateAnchor.ToField(field, relation, offset);
        if (record is not null && field is null) return DateAnchor.ToRecord(record, relation, offset);
        reader.Fault(mark, FactCodes.WrongType, $"expected an anchor with either field or ref, found {(field is null ? "neither" : "both")}");
        return null!;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, DateAnchor value) where V : struct, IFactVisitor, allows ref struct
    {
        if (!visitor.Enter(Fields, value)) return;
        VisitField.Optional(ref visitor, 0, default(FieldRefShape), value.Field);
        VisitField.Optional(ref visitor, 1, default(AnyRefShape), value.Ref);
        VisitField.Required(ref visitor, 2, new EnumShape<AnchorRelation>(AnchorRelations.Names), value.Relation);
        VisitField.Optional(ref visitor, 3, default(DurationShape), value.Offset);
        visitor.Leave();
    }
}
