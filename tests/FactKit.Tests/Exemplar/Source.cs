using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Source>))]
public sealed partial record Source : IFactObject<Source>
{
    public required long Number { get; init; }

    static Source? IFactObject<Source>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Source>.Visit<V>(ref V visitor, Source value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Source>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Source", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Source>
    {
        static KeyShape<long, IntegerShape> NumberShape => new(new(min: 1), "test.clash/Source");
        static readonly FieldTable Fields = new("Source",
            new FieldName("number", required: true));

        public Source Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            long _Number = default;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"number\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Number = NumberShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Source { Number = _Number }
                : null!;
        }

        public void Visit<V>(ref V visitor, Source value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, NumberShape, value.Number);
            visitor.Leave();
        }
    }
}
