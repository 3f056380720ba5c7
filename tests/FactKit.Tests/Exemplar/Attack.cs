using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Attack>))]
public sealed partial record Attack : Event, IFactObject<Attack>
{
    public override string Kind => "attack";

    public required FactList<Ref<Actor>> Attackers { get; init; }

    static Attack? IFactObject<Attack>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Attack>.Visit<V>(ref V visitor, Attack value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Attack>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Attack", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public new readonly struct Shape : IShape<Attack>
    {
        static TextShape PlaceShape => new(max: 30);
        static Event.Shape FollowShape => new();
        static ListShape<Ref<Actor>, RefShape<Actor>> AttackersShape => new(new("test.clash/Actor"), min: 1, unique: true);
        static readonly FieldTable Fields = new("Attack",
            new FieldName("kind", required: true),
            new FieldName("place", required: true),
            new FieldName("follow"),
            new FieldName("attackers", required: true));

        public Attack Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            string? _Place = null;
            Event? _Follow = null;
            FactList<Ref<Actor>> _Attackers = default;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"kind\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: new CaseShape("attack").Read(ref r); if (r.Then(",\"place\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Place = PlaceShape.Read(ref r); if (r.Then(",\"follow\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: _Follow = FollowShape.Read(ref r); if (r.Then(",\"attackers\":"u8, 3, ref seen)) goto case 3; break;
                    case 3: _Attackers = AttackersShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Attack { Place = _Place!, Follow = _Follow, Attackers = _Attackers }
                : null!;
        }

        public void Visit<V>(ref V visitor, Attack value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, new TextShape(), value.Kind);
            VisitField.Required(ref visitor, 1, PlaceShape, value.Place);
            VisitField.Optional(ref visitor, 2, FollowShape, value.Follow);
            VisitField.Required(ref visitor, 3, AttackersShape, value.Attackers);
            visitor.Leave();
        }
    }
}
