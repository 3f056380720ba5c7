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
            FieldSet seen = default;
            for (var field = reader.First(Fields, ref seen); field >= 0; field = reader.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Label = LabelShape.Read(ref reader); break;
                    case 1: _Children = ChildrenShape.Read(ref reader); break;
                }
            }
            return reader.Close(Fields, ref seen)
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
