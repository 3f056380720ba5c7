using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Retreat>))]
public sealed partial record Retreat : Move, IFactObject<Retreat>
{
    public override string Kind => "retreat";

    public string? To { get; init; }

    static Retreat? IFactObject<Retreat>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Retreat>.Visit<V>(ref V visitor, Retreat value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Retreat>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Retreat", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public new readonly struct Shape : IShape<Retreat>
    {
        static TextShape ToShape => new();
        static readonly FieldTable Fields = new("Retreat",
            new FieldName("kind", required: true),
            new FieldName("to"));

        public Retreat Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            string? _To = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"kind\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: new CaseShape("retreat").Read(ref r); if (r.Then(",\"to\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _To = ToShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Retreat { To = _To }
                : null!;
        }

        public void Visit<V>(ref V visitor, Retreat value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, new TextShape(), value.Kind);
            VisitField.Optional(ref visitor, 1, ToShape, value.To);
            visitor.Leave();
        }
    }
}
