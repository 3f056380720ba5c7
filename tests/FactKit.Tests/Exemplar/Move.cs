using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Move>))]
public abstract partial record Move : IFactObject<Move>
{
    private protected Move()
    {
    }

    public abstract string Kind { get; }

    static Move? IFactObject<Move>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Move>.Visit<V>(ref V visitor, Move value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Move>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Move", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Move>
    {
        internal static readonly CaseTable Cases = new("Move", "kind", open: false, "advance", "retreat");

        public Move Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct => reader.Case(Cases) switch
        {
            0 => default(Advance.Shape).Read(ref reader),
            1 => default(Retreat.Shape).Read(ref reader),
            _ => null!,
        };

        public void Visit<V>(ref V visitor, Move value) where V : struct, IFactVisitor, allows ref struct
        {
            switch (value)
            {
                case Advance x: default(Advance.Shape).Visit(ref visitor, x); break;
                case Retreat x: default(Retreat.Shape).Visit(ref visitor, x); break;
                default: visitor.Fault(FactCodes.WrongType, "an object (Move) is needed here, found null"); break;
            }
        }
    }
}
