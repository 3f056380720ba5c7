using System.ComponentModel;
using System.Text.Json.Serialization;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

/// <summary>A day that is the key of its record.</summary>
[JsonConverter(typeof(FactJsonConverter<DayNote>))]
public sealed partial record DayNote : IFactObject<DayNote>
{
    public required EdtfDate Day { get; init; }

    public Ref<DayNote>? Next { get; init; }

    static DayNote? IFactObject<DayNote>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<DayNote>.Visit<V>(ref V visitor, DayNote value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<DayNote>.Describe(JsonSchemaBuilder schema) => schema.Add("test.findings.DayNote", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<DayNote>
    {
        static KeyShape<EdtfDate, DateShape> DayShape => new(new(), "test.findings/DayNote");
        static RefShape<DayNote> NextShape => new("test.findings/DayNote");
        static readonly FieldTable Fields = new("DayNote", new FieldName("day", required: true), new FieldName("next"));

        public DayNote Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            EdtfDate? _Day = null;
            Ref<DayNote>? _Next = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"day\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Day = DayShape.Read(ref r); if (r.Then(",\"next\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Next = NextShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole ? new DayNote { Day = _Day!.Value, Next = _Next } : null!;
        }

        public void Visit<V>(ref V visitor, DayNote value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, DayShape, value.Day);
            VisitField.Optional(ref visitor, 1, NextShape, value.Next);
            visitor.Leave();
        }
    }
}
