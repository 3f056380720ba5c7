using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<OtherEvent>))]
public sealed partial record OtherEvent : Event, IFactObject<OtherEvent>
{
    public override string Kind => OtherKind;

    public required string OtherKind { get; init; }

    public string? Note { get; init; }

    static OtherEvent? IFactObject<OtherEvent>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<OtherEvent>.Visit<V>(ref V visitor, OtherEvent value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<OtherEvent>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.OtherEvent", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public new readonly struct Shape : IShape<OtherEvent>
    {
        static TextShape PlaceShape => new(max: 30);
        static Event.Shape FollowShape => new();
        static TextShape NoteShape => new(min: 0);
        static readonly FieldTable Fields = new("OtherEvent",
            new FieldName("kind", required: true),
            new FieldName("place", required: true),
            new FieldName("follow"),
            new FieldName("note"));

        public OtherEvent Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            string? _Kind = null;
            string? _Place = null;
            Event? _Follow = null;
            string? _Note = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"kind\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Kind = new ElseCaseShape(Event.Shape.Cases).Read(ref r); if (r.Then(",\"place\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Place = PlaceShape.Read(ref r); if (r.Then(",\"follow\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: _Follow = FollowShape.Read(ref r); if (r.Then(",\"note\":"u8, 3, ref seen)) goto case 3; break;
                    case 3: _Note = NoteShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new OtherEvent { OtherKind = _Kind!, Place = _Place!, Follow = _Follow, Note = _Note }
                : null!;
        }

        public void Visit<V>(ref V visitor, OtherEvent value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, new ElseCaseShape(Event.Shape.Cases), value.Kind);
            VisitField.Required(ref visitor, 1, PlaceShape, value.Place);
            VisitField.Optional(ref visitor, 2, FollowShape, value.Follow);
            VisitField.Optional(ref visitor, 3, NoteShape, value.Note);
            visitor.Leave();
        }
    }
}
