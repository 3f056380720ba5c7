using System.ComponentModel;
using System.Text.Json.Serialization;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

/// <summary>A speaker whose key is a text of any characters.</summary>
[JsonConverter(typeof(FactJsonConverter<Speaker>))]
public sealed partial record Speaker : IFactObject<Speaker>, ISpeaker
{
    public required string Id { get; init; }

    public Ref<Speaker>? Boss { get; init; }

    string ISpeaker.SpeakerKey => Id;

    static Speaker? IFactObject<Speaker>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Speaker>.Visit<V>(ref V visitor, Speaker value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Speaker>.Describe(JsonSchemaBuilder schema) => schema.Add("test.findings.Speaker", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Speaker>
    {
        static KeyShape<string, TextShape> IdShape => new(new(min: 0), "test.findings/Speaker", speaker: true);
        static RefShape<Speaker> BossShape => new("test.findings/Speaker");
        static readonly FieldTable Fields = new("Speaker", new FieldName("id", required: true), new FieldName("boss"));

        public Speaker Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            string? _Id = null;
            Ref<Speaker>? _Boss = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"id\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Id = IdShape.Read(ref r); if (r.Then(",\"boss\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Boss = BossShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole ? new Speaker { Id = _Id!, Boss = _Boss } : null!;
        }

        public void Visit<V>(ref V visitor, Speaker value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, IdShape, value.Id);
            VisitField.Optional(ref visitor, 1, BossShape, value.Boss);
            visitor.Leave();
        }
    }
}
