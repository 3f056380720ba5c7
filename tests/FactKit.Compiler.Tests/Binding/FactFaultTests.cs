using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Tests.Binding;

public class FactFaultTests
{
    static string Faults(string field) => Schemas.Faults(Schemas.Head + $$"""
        types:
          Thing: { fields: { value: Text } }
          X:
            fields:
              it: {{field}}
        """);

    [Theory]
    [InlineData("Claim", "(7,11) FK0215 ")]
    [InlineData("Claim<Text?>", "(7,17) FK0215 ")]
    [InlineData("Claim<Claim<Text>>", "(7,17) FK0215 ")]
    [InlineData("Claim<Evidence>", "(7,17) FK0215 ")]
    [InlineData("Claim<Map<Text>>", "(7,17) FK0215 ")]
    [InlineData("Claim<Thing>", "(7,17) FK0215 ")]
    [InlineData("Claim<Txet>", "(7,17) FK0212 ")]
    [InlineData("{ type: Text, evidence: required }", "(7,35) FK0300 ")]
    [InlineData("{ type: Claim<Text>, evidence: recommended }", "(7,42) FK0104 ")]
    [InlineData("{ type: Claim<Text>, absentWhen: { unknown: [x] } }", "(7,56) FK0309 ")]
    [InlineData("{ type: Date, default: 2020 }", "(7,34) FK0305 ")]
    [InlineData("{ type: Quantity, const: 1 }", "(7,36) FK0307 ")]
    [InlineData("{ type: Quantity, min: 3, max: 1 }", "(7,34) FK0302 ")]
    [InlineData("{ type: Duration, min: 3 }", "(7,34) FK0300 ")]
    public void What_a_fact_or_claim_cannot_be_is_refused_at_its_place(string field, string fault)
    {
        var faults = Faults(field);
        Assert.StartsWith(fault, faults, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', faults);
    }

    [Theory]
    [InlineData("{ type: Integer, sensitivity: personal }", "(7,41) FK0311 \"it\" is sensitive and could not be redacted: it must be there, and nothing can stand for a value of Integer without being taken for one; make it optional")]
    [InlineData("{ type: Decimal, default: 1, sensitivity: personal }", "(7,53) FK0311 ")]
    [InlineData("{ type: Timestamp+, sensitivity: confidential }", "(7,44) FK0311 ")]
    [InlineData("{ type: Thing, sensitivity: personal }", "(7,39) FK0311 ")]
    [InlineData("{ type: Map<Text>, minItems: 1, sensitivity: personal }", "(7,56) FK0311 ")]
    [InlineData("{ type: Text+, minItems: 2, unique: true, sensitivity: personal }", "(7,66) FK0311 ")]
    [InlineData("{ type: Text, pattern: '^[0-9]+$', sensitivity: personal }", "(7,59) FK0311 \"it\" is sensitive and could not be redacted: \"[redacted]\", which would stand for it, does not fit its constraints; ")]
    [InlineData("{ type: Text, key: true, maxLength: 9, sensitivity: personal }", "(7,63) FK0311 \"it\" is sensitive and could not be redacted: \"redacted-1\", ")]
    [InlineData("{ type: Integer, key: true, min: 100, sensitivity: personal }", "(7,62) FK0311 ")]
    [InlineData("{ type: Date, key: true, sensitivity: personal }", "(7,49) FK0311 ")]
    public void What_could_not_be_redacted_is_refused_at_its_sensitivity(string field, string fault)
    {
        var faults = Faults(field);
        Assert.StartsWith(fault, faults, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', faults);
    }

    [Theory]
    [InlineData("{ type: Integer?, sensitivity: personal }", null)]
    [InlineData("{ type: Integer, absent: [unknown], sensitivity: personal }", "{\"absent\":\"redacted\"}")]
    [InlineData("{ type: Claim<Integer>+, sensitivity: personal }", "[{\"absent\":\"redacted\"}]")]
    [InlineData("{ type: Integer, const: 1, sensitivity: personal }", "1")]
    [InlineData("{ type: Integer, key: true, sensitivity: personal }", null)]
    [InlineData("Integer", null)]
    public void What_is_redacted_has_something_in_its_place(string field, string? redacted) =>
        Assert.Equal(redacted, Schemas.Bind(Schemas.Head + $$"""
            types:
              X: { fields: { it: {{field}} } }
            """).Records[0].Fields[0].Redacted);

    [Fact]
    public void The_key_of_a_speaker_is_not_sensitive() => Assert.StartsWith(
        "(5,14) FK0219 \"name\" cannot be the key: claims show",
        Schemas.Faults(Schemas.Head + """
            types:
              Source:
                speaker: true
                fields:
                  name: { type: Text, key: true, sensitivity: personal }
            """), StringComparison.Ordinal);

    [Fact]
    public void A_speaker_has_a_key() => Assert.Equal(
        "(5,14) FK0226 \"Source\" is a speaker, and claims name speakers by their keys: give one of its fields \"key: true\" (of type Identifier or Text)",
        Schemas.Faults(Schemas.Head + """
            types:
              Source:
                speaker: true
                fields:
                  name: Text
            """));

    [Theory]
    [InlineData("one two three four five six seven eight nine: 9", "(4,3) FK0310 \"one two three four five six seven eight nine\"")]
    [InlineData("Dozens: 24", "(4,3) FK0310 \"Dozens\"")]
    [InlineData("dozens: many", "(4,11) FK0310 \"many\"")]
    [InlineData("dozens: 9..3", "(4,11) FK0310 \"9..3\"")]
    public void A_vague_word_has_bounds(string entry, string fault) =>
        Assert.StartsWith(fault, Schemas.Faults(Schemas.Head + "vagueWords:\n  " + entry + "\n"), StringComparison.Ordinal);

    [Fact]
    public void Vague_words_of_the_schema_go_with_its_quantities()
    {
        var schema = Schemas.Bind(Schemas.Head + """
            vagueWords: { dozens: ">=30" }
            types:
              X: { fields: { count: "Claim<Quantity>*", note: Text } }
            """);
        Assert.Equal(new VagueWord("dozens", ">=30"), Assert.Single(schema.Records[0].Fields[0].Constraints.VagueWords));
        Assert.Empty(schema.Records[0].Fields[1].Constraints.VagueWords);
    }
}
