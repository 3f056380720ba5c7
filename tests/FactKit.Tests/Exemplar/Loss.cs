using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Loss>))]
public sealed partial record Loss : IFactObject<Loss>
{
    public required Ref<Actor> Side { get; init; }

    public Ref<Source>? Source { get; init; }

    public long? Killed { get; init; }

    public long Groups { get; init; } = 5;

    static Loss? IFactObject<Loss>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Loss>.Visit<V>(ref V visitor, Loss value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Loss>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Loss", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Loss>
    {
        static RefShape<Actor> SideShape => new("test.clash/Actor");
        static IntegerRefShape<Source> SourceShape => new("test.clash/Source");
        static IntegerShape KilledShape => new(min: 0, max: 1000, multipleOf: 1);
        static IntegerShape GroupsShape => new(multipleOf: 5);
        static readonly FieldTable Fields = new("Loss",
            new FieldName("side", required: true),
            new FieldName("source"),
            new FieldName("killed", was: ["dead"]),
            new FieldName("groups"));

        public Loss Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            Ref<Actor> _Side = default;
            Ref<Source>? _Source = null;
            long? _Killed = null;
            long _Groups = 5;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"side\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Side = SideShape.Read(ref r); if (r.Then(",\"source\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Source = SourceShape.Read(ref r); if (r.Then(",\"killed\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: _Killed = KilledShape.Read(ref r); if (r.Then(",\"groups\":"u8, 3, ref seen)) goto case 3; break;
                    case 3: _Groups = GroupsShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Loss { Side = _Side, Source = _Source, Killed = _Killed, Groups = _Groups }
                : null!;
        }

        public void Visit<V>(ref V visitor, Loss value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, SideShape, value.Side);
            VisitField.Optional(ref visitor, 1, SourceShape, value.Source);
            VisitField.Optional(ref visitor, 2, KilledShape, value.Killed);
            VisitField.Required(ref visitor, 3, GroupsShape, value.Groups);
            visitor.Leave();
        }
    }
}
