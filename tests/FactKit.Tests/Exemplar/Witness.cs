using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Witness>))]
public sealed partial record Witness : IFactObject<Witness>
{
    public required string Name { get; init; }

    public long? Age { get; init; }

    public Outcome? Outcome { get; init; }

    public Ref<Actor>? Side { get; init; }

    static Witness? IFactObject<Witness>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Witness>.Visit<V>(ref V visitor, Witness value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Witness>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Witness", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Witness>
    {
        static TextShape NameShape => new(max: 10);
        static IntegerShape AgeShape => new(min: 0, max: 150);
        static EnumShape<Outcome> OutcomeShape => new(OutcomeTable.Names);
        static RefShape<Actor> SideShape => new("test.clash/Actor");
        static readonly FieldTable Fields = new("Witness",
            new FieldName("name", required: true),
            new FieldName("age"),
            new FieldName("outcome"),
            new FieldName("side"));

        public Witness Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            string? _Name = null;
            long? _Age = null;
            Outcome? _Outcome = null;
            Ref<Actor>? _Side = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"name\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Name = NameShape.Read(ref r); if (r.Then(",\"age\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Age = AgeShape.Read(ref r); if (r.Then(",\"outcome\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: _Outcome = OutcomeShape.Read(ref r); if (r.Then(",\"side\":"u8, 3, ref seen)) goto case 3; break;
                    case 3: _Side = SideShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Witness { Name = _Name!, Age = _Age, Outcome = _Outcome, Side = _Side }
                : null!;
        }

        public void Visit<V>(ref V visitor, Witness value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, NameShape, value.Name);
            VisitField.Optional(ref visitor, 1, AgeShape, value.Age);
            VisitField.Optional(ref visitor, 2, OutcomeShape, value.Outcome);
            VisitField.Optional(ref visitor, 3, SideShape, value.Side);
            visitor.Leave();
        }
    }
}
