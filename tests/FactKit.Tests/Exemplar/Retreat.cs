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
            FieldSet seen = default;
            for (var field = reader.First(Fields, ref seen); field >= 0; field = reader.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: new CaseShape("retreat").Read(ref reader); break;
                    case 1: _To = ToShape.Read(ref reader); break;
                }
            }
            return reader.Close(Fields, ref seen)
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
