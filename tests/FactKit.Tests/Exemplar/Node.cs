using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Node>))]
public sealed partial record Node : IFactObject<Node>
{
    public required string Label { get; init; }

    public FactList<Node> Children { get; init; }

    static Node? IFactObject<Node>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Node>.Visit<V>(ref V visitor, Node value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Node>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Node", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Node>
    {
        static TextShape LabelShape => new();
        static ListShape<Node, Node.Shape> ChildrenShape => new(new());
        static readonly FieldTable Fields = new("Node",
            new FieldName("label", required: true),
            new FieldName("children"));

        public Node Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            string? _Label = null;
            FactList<Node> _Children = default;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"label\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Label = LabelShape.Read(ref r); if (r.Then(",\"children\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Children = ChildrenShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Node { Label = _Label!, Children = _Children }
                : null!;
        }

        public void Visit<V>(ref V visitor, Node value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, LabelShape, value.Label);
            VisitField.List(ref visitor, 1, ChildrenShape, value.Children);
            visitor.Leave();
        }
    }
}
