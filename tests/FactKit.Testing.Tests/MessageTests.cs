using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>The commonest slips of those who write documents, and the mend that each message names.</summary>
public class MessageTests
{
    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.messages
        version: 1.0.0
        namespace: Test.Messages
        imports: [factkit/core]
        types:
          Report:
            document: true
            fields:
              date: Date?
              hidden: { type: Date?, sensitivity: personal }
              sources: Source*
              killed: Claim<Quantity>*
              quoted: { type: "Claim<Quantity>*", evidence: required }
              count: Quantity?
              weight: Decimal?
              pages: Integer?
              side: Ref<Actor>?
              names: Text*
              age: { type: Integer?, sensitivity: personal }
              happenings: Happening*
          Happening:
            union:
              discriminator: kind
              cases: { closure: Closure, strike: Strike }
              else: OtherHappening
          Closure:
            fields:
              road: Text
          Strike:
            fields:
              target: Text
          OtherHappening:
            fields:
              note: Text?
        """);

    [Theory]
    [InlineData("15/05/2031", ": write 2031-05-15")]
    [InlineData("05/15/2031", ": write 2031-05-15")]
    [InlineData("5.5.2031", ": write 2031-05-05")]
    [InlineData("05/06/2031", ": write 2031-06-05 or 2031-05-06, as is meant, or only 2031")]
    [InlineData("2031/05/13", ": write 2031-05-13")]
    [InlineData("2031-5-3", ": months and days have two digits: 2031-05-03")]
    [InlineData("2031-5", ": months and days have two digits: 2031-05")]
    [InlineData("15 May 2031", ": write 2031-05-15")]
    [InlineData("May 15, 2031", ": write 2031-05-15")]
    [InlineData("Sept 2031", ": keep words as { \"asText\": \"Sept 2031\" }")]
    [InlineData("Sep 2031", ": write 2031-09")]
    [InlineData("31 June 2031", ": keep words as { \"asText\": \"31 June 2031\" }")]
    [InlineData("on Tuesday", ": keep words as { \"asText\": \"on Tuesday\" }")]
    [InlineData("last week", ": keep words as { \"asText\": \"last week\" }")]
    [InlineData("yesterday", ": keep words as { \"asText\": \"yesterday\" }")]
    [InlineData("março", ": keep words as { \"asText\": \"março\" }")]
    [InlineData("unknown", ": where there is no date, say why as { \"absent\": \"unknown\" }, if the schema lets it be absent")]
    [InlineData("N/A", ": where there is no date, say why as { \"absent\": \"unknown\" }, if the schema lets it be absent")]
    public void A_date_in_another_form_is_told_the_EDTF(string text, string mend)
    {
        Assert.Equal($"expected an EDTF date such as 2031-05-15, 2031-05 or 2031, found \"{text}\"{mend}", Only($$"""{"date":"{{text}}"}""").Message);
        Assert.Equal(Only($$"""{"date":"{{text}}"}""").Message, Only($"date: {text}", isYaml: true).Message);
    }

    [Theory]
    [InlineData("on \\\"Black\\\" Tuesday")]
    [InlineData("on the day after the third of the long nights in which nobody knew the date")]
    public void Words_that_cannot_stand_in_the_mend_are_left_out_of_it(string text) =>
        Assert.EndsWith(": keep words as { \"asText\": \"…\" }", Only($$"""{"date":"{{text}}"}""").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2031-02-30")]
    [InlineData("31/31/2031")]
    [InlineData("x")]
    [InlineData("1/2/3")]
    [InlineData("XXX")]
    public void A_date_that_nobody_can_mend_gets_no_mend(string text) =>
        Assert.EndsWith($", found \"{text}\"", Only($$"""{"date":"{{text}}"}""").Message, StringComparison.Ordinal);

    [Fact]
    public void A_sensitive_date_is_not_shown()
    {
        var message = Only("""{"hidden":"15/05/2031"}""").Message;
        Assert.DoesNotContain("15", message.Replace("2015", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith("found another text", message, StringComparison.Ordinal);
        Assert.EndsWith("expected a date that the calendar has, found another text", Only("""{"hidden":"1970-02-31"}""").Message, StringComparison.Ordinal);
        Assert.EndsWith("found another text: a date in words is { \"asText\": \"…\" }", Only("""{"hidden":"yesterday"}""").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"date":"-"}""")]
    [InlineData("""{"date":""}""")]
    public void A_sign_for_no_date_is_told_to_be_an_absence(string json) =>
        Assert.EndsWith(": where there is no date, say why as { \"absent\": \"unknown\" }, if the schema lets it be absent", Only(json).Message, StringComparison.Ordinal);

    [Fact]
    public void Dates_read_in_code_get_the_same_mend()
    {
        const string message = "expected an EDTF date such as 2031-05-15, 2031-05 or 2031, found \"10.3.2031\": write 2031-03-10 or 2031-10-03, as is meant, or only 2031";
        Assert.Equal(message, Assert.Throws<FormatException>(() => EdtfDate.Parse("10.3.2031")).Message);
        Assert.StartsWith(message, Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<EdtfDate>("\"10.3.2031\"")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12,5", ": write 12.5, with a point and without quotes")]
    [InlineData("-0,25", ": write -0.25, with a point and without quotes")]
    [InlineData("1,200", ": write 1200 or 1.200, as is meant, without the comma and without quotes")]
    [InlineData("1,2,3", "\"")]
    [InlineData("a,5", "\"")]
    public void A_decimal_comma_is_told_the_point(string text, string mend)
    {
        Assert.EndsWith(mend, Only($$"""{"weight":"{{text}}"}""").Message, StringComparison.Ordinal);
        Assert.EndsWith(mend.Replace(" and without quotes", "", StringComparison.Ordinal), Only($"weight: {text}", isYaml: true).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_number_has_no_point() =>
        Assert.EndsWith(": write 1200, without the comma and without quotes", Only("""{"pages":"1,200"}""").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ // a note\n \"count\": 3 }", "JSON has no comments: take this one out")]
    [InlineData("{ \"count\": 3 /* a note */ }", "JSON has no comments: take this one out")]
    [InlineData("{ \"count\": // a note\n 3 }", "JSON has no comments: take this one out")]
    [InlineData("{ 'count': 3 }", "a name stands in double quotes, not in single ones")]
    [InlineData("{ \"count\": 010 }", "a number does not begin with 0: write it without the leading zero")]
    public void What_other_languages_write_is_told_the_JSON(string json, string message) => Assert.Equal(message, Only(json).Message);

    [Fact]
    public void A_null_quantity_is_told_that_numbers_are_fine() =>
        Assert.Equal("null is no value: leave the key out (expected a number)", Only("""{"count":null}""").Message);

    [Theory]
    [InlineData("300 people", ": drop \"people\", or write { \"low\": 300, \"high\": 300, \"unit\": \"people\", \"asText\": \"300 people\" }")]
    [InlineData(">=300,000", ": write >=300000 without the comma")]
    [InlineData("12,5", ": write 12.5, with a point")]
    [InlineData("300 0x", "")]
    public void A_quantity_with_a_noun_or_a_comma_is_told_what_to_drop(string text, string mend)
    {
        var message = Only($$"""{"count":"{{text}}"}""").Message;
        if (mend.Length > 0) Assert.EndsWith(mend, message, StringComparison.Ordinal);
        else Assert.EndsWith("\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mend_of_a_quantity_is_right()
    {
        Assert.Empty(Schema.Parse(Utf8("""{"count":{ "low": 300, "high": 300, "unit": "people", "asText": "300 people" }}""")).Issues);
        Assert.Empty(Schema.Parse(Utf8("""{"date":{ "asText": "on Tuesday" }}""")).Issues);
        Assert.Empty(Schema.Parse(Utf8("""{"quoted":[{ "value": 3, "evidence": ["the words of the report"] }]}""")).Issues);
    }

    [Theory]
    [InlineData("""{"killed":[{"value":3,"by":"police"}]}""", "expected a list, found a text: put it in [ ]")]
    [InlineData("""{"killed":{"value":3}}""", "expected a list, found an object: put it in [ ]")]
    [InlineData("""{"killed":3}""", "expected a list, found a number: put it in [ ]")]
    [InlineData("""{"side":{"id":"police"}}""", "expected the key of an Actor as a text, found an object")]
    [InlineData("""{"side":["police"]}""", "expected the key of an Actor as a text, found a list")]
    [InlineData("""{"quoted":[3]}""", "expected a claim with evidence: the schema wants each claim to quote what it rests on, as { \"value\": …, \"evidence\": [\"the words of the report\"] }")]
    public void The_form_that_is_wanted_is_shown(string json, string message)
    {
        Assert.Equal(message, Only(json).Message);
        Assert.Equal(message, Only(json, isYaml: true).Message);
    }

    [Fact]
    public void A_misspelt_case_is_named_where_its_fields_are_unknown()
    {
        const string json = """{"happenings":[{"kind":"closuer","road":"E6"}]}""";
        Assert.Equal("OtherHappening has no field \"road\"; \"kind\" is \"closuer\", which is read as OtherHappening; did you mean \"closure\"?", Only(json).Message);
        Assert.Equal(Only(json).Message, Only(json, isYaml: true).Message);
        Assert.Equal("OtherHappening has no field \"road\"", Only("""{"happenings":[{"kind":"election","road":"E6"}]}""").Message);
    }

    [Fact]
    public void A_leading_zero_is_named_without_the_number() =>
        Assert.Equal("expected a whole number, found a text: write it without the leading zero", Only("age: 042", isYaml: true).Message);

    [Fact]
    public void A_comment_that_hides_a_bracket_is_named_in_its_line()
    {
        var issue = Only("names: [battery, gun # 3]\ndate: 2031", isYaml: true);
        Assert.Equal((1, 22), (issue.Line, issue.Column));
        Assert.Contains("is read as a comment", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_document_is_the_cause_of_what_is_missing()
    {
        var schema = LoadedSchema.Of("""
            factkit: 1
            schema: test.second
            version: 1.0.0
            namespace: Test.Second
            types:
              Note:
                document: true
                fields:
                  title: Text
            """);
        var issue = Assert.Single(schema.Parse(Utf8("$schema: test.second@1.0.0\n---\ntitle: x"), isYaml: true).Issues);
        Assert.Equal((2, 1), (issue.Line, issue.Column));
        Assert.Contains("remove the `---`", issue.Message, StringComparison.Ordinal);
    }

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    static FactIssue Only(string text, bool isYaml = false) => Assert.Single(Schema.Parse(Utf8(text), isYaml).Issues);
}
