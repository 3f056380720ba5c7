using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<Anything>))]
public sealed partial record Anything : IFact<Anything>
{
    public FactMap<RawJson> UnknownFields { get; init; }

    public static FactResult<Anything> Parse(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Parse<Anything>(utf8Json, options);

    public static FactResult<Anything> Parse(string json, FactReadOptions? options = null) => FactReading.Parse<Anything>(json, options);

    public static ValidationReport Check(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Check<Anything>(utf8Json, options);

    public static string JsonSchema => FactReading.JsonSchema<Anything>("test.clash.Anything", "urn:factkit:test.clash:1.2.0:Anything");

    public ValidationReport Validate() => FactReading.Validate(this);

    public GroundingReport Ground(Article article) => FactReading.Ground<Anything>(this, article);

    public byte[] ToJson() => FactReading.ToJson(this);

    public void WriteTo(IBufferWriter<byte> output) => FactReading.WriteTo(this, output);

    static Anything? IFactObject<Anything>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Anything>.Visit<V>(ref V visitor, Anything value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Anything>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.Anything", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Anything>
    {
        static readonly FieldTable Fields = new("Anything") { Schema = "test.clash", SchemaVersion = "1.2.0", KeepUnknown = true };

        public Anything Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            Dictionary<string, RawJson>? _kept = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First(Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case FieldTable.Kept: var (name, raw) = r.Keep(); (_kept ??= [])[name] = raw; break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Anything { UnknownFields = _kept is null ? default : _kept.ToFactMap() }
                : null!;
        }

        public void Visit<V>(ref V visitor, Anything value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Kept(ref visitor, value.UnknownFields);
            visitor.Leave();
        }
    }
}
