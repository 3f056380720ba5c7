using System.Buffers;
using FactKit.Generated;

namespace FactKit.Yaml.Tests;

/// <summary>A record of types that have several forms, as vague numbers and dates have.</summary>
sealed record Forms : IFact<Forms>
{
    public required FactList<string> Amounts { get; init; }

    public required FactList<string> Days { get; init; }

    static readonly FieldTable Fields = new("Forms", new FieldName("amounts", required: true), new FieldName("days", required: true));

    public static FactResult<Forms> Parse(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Parse<Forms>(utf8Json, options);

    public static ValidationReport Check(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Check<Forms>(utf8Json, options);

    public static string JsonSchema => "{}";

    public ValidationReport Validate() => FactReading.Validate(this);

    public GroundingReport Ground(Article article) => FactReading.Ground<Forms>(this, article);

    public byte[] ToJson() => FactReading.ToJson(this);

    public void WriteTo(IBufferWriter<byte> output) => FactReading.WriteTo(this, output);

    static Forms? IFactObject<Forms>.Read<R>(ref R reader)
    {
        FactList<string> amounts = default, days = default;
        var r = reader;
        FieldSet seen = default;
        for (var field = r.First("{\"amounts\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
        {
            if (field == 0) amounts = new ListShape<string, Amount>(new()).Read(ref r);
            else days = new ListShape<string, Day>(new()).Read(ref r);
        }
        var whole = r.Close(Fields, ref seen);
        reader = r;
        return whole ? new() { Amounts = amounts, Days = days } : null;
    }

    static void IFactObject<Forms>.Visit<V>(ref V visitor, Forms value)
    {
        if (!visitor.Enter(Fields, value)) return;
        VisitField.List(ref visitor, 0, new ListShape<string, TextShape>(new()), value.Amounts);
        VisitField.List(ref visitor, 1, new ListShape<string, TextShape>(new()), value.Days);
        visitor.Leave();
    }

    static void IFactObject<Forms>.Describe(JsonSchemaBuilder schema) => schema.Add("Forms", "{}");

    /// <summary>A number or a text: the kind tells.</summary>
    readonly struct Amount : IShape<string>
    {
        public string Read<R>(ref R r) where R : struct, IFactReader, allows ref struct =>
            r.Kind == FactValueKind.Number ? "number " + r.Decimal().ToString(System.Globalization.CultureInfo.InvariantCulture) : "text " + r.Text();

        public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct => visitor.Text(value);
    }

    /// <summary>A text or an object, and never a number.</summary>
    readonly struct Day : IShape<string>
    {
        public string Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct =>
            reader.Kind == FactValueKind.Object ? "object " + new MapShape<string, TextShape>(new()).Read(ref reader)["edtf"] : "text " + reader.Text();

        public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct => visitor.Text(value);
    }
}

public class FormTests
{
    [Fact]
    public void Types_of_several_forms_tell_numbers_from_texts_and_still_get_a_text_of_a_number()
    {
        var forms = FactYaml.Parse<Forms>("""
            amounts: [92, "92", 1.10, 1e2, 092, <=40, 40..50, dozens, true]
            days: [1985, "1985", 2015-09, 1984~, { edtf: 1985 }]
            """).Value;
        Assert.Equal(["number 92", "text 92", "number 1.10", "number 100", "text 092", "text <=40", "text 40..50", "text dozens", "text true"], forms.Amounts);
        Assert.Equal(["text 1985", "text 1985", "text 2015-09", "text 1984~", "object 1985"], forms.Days);
    }

    [Fact]
    public void A_refused_value_of_such_a_type_is_blamed_once() =>
        Assert.Equal(
            ["malformed-yaml /amounts/0", "wrong-type /amounts/1", "malformed-yaml /days/0", "wrong-type /days/1"],
            FactYaml.Parse<Forms>("amounts: [!x 92, []]\ndays: [~, [1985]]").Issues.Select(static i => $"{i.Code} {i.Path}"));
}
