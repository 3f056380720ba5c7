using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Event>))]
public abstract partial record Event : IFactObject<Event>
{
    private protected Event()
    {
    }

    public abstract string Kind { get; }

    public required string Place { get; init; }

    public Event? Follow { get; init; }

    static Event? IFactObject<Event>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Event>.Visit<V>(ref V visitor, Event value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Event>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Event", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Event>
    {
        internal static readonly CaseTable Cases = new("Event", "kind", open: true, "attack", "strike");

        public Event Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct => reader.Case(Cases) switch
        {
            0 => default(Attack.Shape).Read(ref reader),
            1 => default(Strike.Shape).Read(ref reader),
            2 => default(OtherEvent.Shape).Read(ref reader),
            _ => null!,
        };

        public void Visit<V>(ref V visitor, Event value) where V : struct, IFactVisitor, allows ref struct
        {
            switch (value)
            {
                case Attack x: default(Attack.Shape).Visit(ref visitor, x); break;
                case Strike x: default(Strike.Shape).Visit(ref visitor, x); break;
                case OtherEvent x: default(OtherEvent.Shape).Visit(ref visitor, x); break;
                default: visitor.Fault(FactCodes.WrongType, "an object (Event) is needed here, found null"); break;
            }
        }
    }
}
