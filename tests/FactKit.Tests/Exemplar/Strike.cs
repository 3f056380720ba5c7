using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Strike>))]
public sealed partial record Strike : Event, IFactObject<Strike>
{
    public override string Kind => "strike";

    public required string Target { get; init; }

    public long? Rounds { get; init; }

    static Strike? IFactObject<Strike>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Strike>.Visit<V>(ref V visitor, Strike value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Strike>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Strike", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public new readonly struct Shape : IShape<Strike>
    {
        static TextShape PlaceShape => new(max: 30);
        static Event.Shape FollowShape => new();
        static TextShape TargetShape => new();
        static IntegerShape RoundsShape => new();
        static readonly FieldTable Fields = new("Strike",
            new FieldName("kind", required: true),
            new FieldName("place", required: true),
            new FieldName("follow"),
            new FieldName("target", required: true),
            new FieldName("rounds"));

        public Strike Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            string? _Place = null;
            Event? _Follow = null;
            string? _Target = null;
            long? _Rounds = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"kind\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: new CaseShape("strike").Read(ref r); if (r.Then(",\"place\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Place = PlaceShape.Read(ref r); if (r.Then(",\"follow\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: _Follow = FollowShape.Read(ref r); if (r.Then(",\"target\":"u8, 3, ref seen)) goto case 3; break;
                    case 3: _Target = TargetShape.Read(ref r); if (r.Then(",\"rounds\":"u8, 4, ref seen)) goto case 4; break;
                    case 4: _Rounds = RoundsShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Strike { Place = _Place!, Follow = _Follow, Target = _Target!, Rounds = _Rounds }
                : null!;
        }

        public void Visit<V>(ref V visitor, Strike value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, new TextShape(), value.Kind);
            VisitField.Required(ref visitor, 1, PlaceShape, value.Place);
            VisitField.Optional(ref visitor, 2, FollowShape, value.Follow);
            VisitField.Required(ref visitor, 3, TargetShape, value.Target);
            VisitField.Optional(ref visitor, 4, RoundsShape, value.Rounds);
            visitor.Leave();
        }
    }
}
