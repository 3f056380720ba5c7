using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Advance>))]
public sealed partial record Advance : Move, IFactObject<Advance>
{
    public override string Kind => "advance";

    public double? Metres { get; init; }

    static Advance? IFactObject<Advance>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Advance>.Visit<V>(ref V visitor, Advance value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Advance>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Advance", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public new readonly struct Shape : IShape<Advance>
    {
        static NumberShape MetresShape => new(min: 0, max: 1e6, multipleOf: 0.5);
        static readonly FieldTable Fields = new("Advance",
            new FieldName("kind", required: true),
            new FieldName("metres"));

        public Advance Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            double? _Metres = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"kind\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: new CaseShape("advance").Read(ref r); if (r.Then(",\"metres\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Metres = MetresShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Advance { Metres = _Metres }
                : null!;
        }

        public void Visit<V>(ref V visitor, Advance value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, new TextShape(), value.Kind);
            VisitField.Optional(ref visitor, 1, MetresShape, value.Metres);
            visitor.Leave();
        }
    }
}
