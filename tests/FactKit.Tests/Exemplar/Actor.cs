using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Actor>))]
public sealed partial record Actor : IFactObject<Actor>
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public Open<Sector>? Sector { get; init; }

    static Actor? IFactObject<Actor>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Actor>.Visit<V>(ref V visitor, Actor value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Actor>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Actor", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Actor>
    {
        static KeyShape<string, IdentifierShape> IdShape => new(new(max: 40), "test.clash/Actor");
        static TextShape NameShape => new(max: 20);
        static OpenEnumShape<Sector> SectorShape => new(SectorTable.Names);
        static readonly FieldTable Fields = new("Actor",
            new FieldName("id", required: true),
            new FieldName("name", required: true, was: ["title", "label"]),
            new FieldName("sector"))
        { Reserved = ["age"] };

        public Actor Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            string? _Id = null;
            string? _Name = null;
            Open<Sector>? _Sector = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"id\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Id = IdShape.Read(ref r); if (r.Then(",\"name\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Name = NameShape.Read(ref r); if (r.Then(",\"sector\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: _Sector = SectorShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Actor { Id = _Id!, Name = _Name!, Sector = _Sector }
                : null!;
        }

        public void Visit<V>(ref V visitor, Actor value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, IdShape, value.Id);
            VisitField.Required(ref visitor, 1, NameShape, value.Name);
            VisitField.Optional(ref visitor, 2, SectorShape, value.Sector);
            visitor.Leave();
        }
    }
}
