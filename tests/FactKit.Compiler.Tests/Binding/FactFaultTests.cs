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
    [InlineData("{ type: Text+, minItems: 2000000000, sensitivity: personal }", "(7,61) FK0311 \"it\" is sensitive and could not be redacted: it has at least 2000000000 items, and no more than 100 placeholders are made; ")]
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
    [InlineData("dozens: 9..3", "(4,11) FK0310 \"9..3\" cannot stand in vagueWords: expected low to be at most high, found low 9 and high 3")]
    // The code that is generated reads it again, and would throw.
    [InlineData("dozens: 1234567890123456789012345678.5", "(4,11) FK0310 \"1234567890123456789012345678.5\" cannot stand in vagueWords: expected a quantity of at most 28 digits, which are never rounded")]
    [InlineData("dozens: \">many\"", "(4,11) FK0310 \">many\" cannot stand in vagueWords: expected a number after >, found \">many\"")]
    public void A_vague_word_has_bounds(string entry, string fault) =>
        Assert.StartsWith(fault, Schemas.Faults(Schemas.Head + "vagueWords:\n  " + entry + "\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Date", "1985-04-12, 2015-09/.., '?2004-?06', '{1960,1961-12}', 2004, -0044-03-15, 1985-04-12T23:20:30Z")]
    [InlineData("Date?", "Y17E7S1")]
    [InlineData("Duration", "PT1H, ~PT30M, PT30M..PT1H, 'P1,5D', P1Y6M")]
    [InlineData("Quantity", "92, -0.5, 1e3, '92', '>=92', '<40', 40..50, ~100, .., dozens, at least 92, forty-three, about an hour, 2.5 million, '$3bn'")]
    [InlineData("Quantity, min: 0, max: 50", "92..95, 51", "(7,57) FK0308 ", "(7,65) FK0308 ")]
    [InlineData("Claim<Quantity>*", "dozens")]
    [InlineData("Claim<Date*>", "1985?")]
    [InlineData("Map<Duration>", "P3W")]
    [InlineData("Evidence", "a quotation")]
    public void An_example_of_a_fact_is_read_as_a_document_is(string type, string examples, params string[] faults)
    {
        var found = Faults($"{{ type: {type}, examples: [{examples}] }}");
        Assert.Equal(faults.Order(StringComparer.Ordinal), found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..14]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Date", "1985-13", "expected a month from 01 to 12 or a grouping from 21 to 41, found \"1985-13\"")]
    [InlineData("Date", "yesterday", "expected a year of four digits, such as 0985; a longer one needs a Y before it, found \"yesterday\"")]
    [InlineData("Date", "março", "expected an EDTF date such as 1985-04-12, 2015-09/.., 1984~ or 201X, found \"março\"")]
    [InlineData("Claim<Date>", "2004/2003", "expected an interval or range that does not end before it starts, found \"2004/2003\"")]
    [InlineData("Ref<Day>", "1985-02-30", "expected a date that the calendar has, found \"1985-02-30\"")]
    [InlineData("Duration", "an hour", "expected an ISO 8601 duration such as PT1H, P1Y6M, P2W, ~PT30M or PT30M..PT1H, found \"an hour\"")]
    [InlineData("Duration+", "PT2H..PT1H", "expected a range of durations that begins with the shorter, found \"PT2H..PT1H\"")]
    [InlineData("Quantity", "lots", "expected a quantity such as 92, >=92, 40..50, ~100, dozens or at least 92, found \"lots\"")]
    [InlineData("Claim<Quantity>*", "9..3", "expected low to be at most high, found low 9 and high 3")]
    [InlineData("Quantity", "12345678901234567890123456789", "expected a decimal number of at most 28 digits, found 12345678901234567890123456789")]
    [InlineData("Quantity", "'12345678901234567890123456789'", "expected a quantity of at most 28 digits, which are never rounded")]
    [InlineData("Quantity, min: 3", "2", "expected at least 3, found 2")]
    [InlineData("Quantity, min: 3", "'<3'", "expected at least 3, found <3")]
    [InlineData("Quantity, max: 3", "dozens", "expected at most 3, found dozens")]
    [InlineData("Claim<Quantity>, min: 1, max: 2.5", "'>=3'", "expected a number from 1 to 2.5, found >=3")]
    [InlineData("Evidence", "''", "expected at least 1 character, found 0")]
    public void An_example_that_no_document_could_hold_is_refused_as_there(string type, string example, string why)
    {
        var text = example.Trim('\'');
        var field = $"{{ type: {type}, examples: [{example}] }}";
        Assert.Equal($"(8,{11 + field.IndexOf('[', StringComparison.Ordinal) + 1}) FK0308 The example \"{text}\" is not valid for this field: {why}", Schemas.Faults(Schemas.Head + $$"""
            types:
              Day: { fields: { date: { type: Date, key: true } } }
              X:
                document: true
                fields:
                  it: {{field}}
                  days: Day*
            """));
    }

    [Fact]
    public void An_example_is_read_with_the_vague_words_of_its_schema() => Assert.Equal(
        """(8,48) FK0308 The example "a swarm" is not valid for this field: expected at most 40, found a swarm""",
        Schemas.Faults(Schemas.Head + """
            vagueWords: { a swarm: ">=50" }
            types:
              X:
                fields:
                  a: { type: Quantity, examples: [a swarm, about a swarm] }
                  b: { type: Quantity, max: 40, examples: [a swarm] }
            """));

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
