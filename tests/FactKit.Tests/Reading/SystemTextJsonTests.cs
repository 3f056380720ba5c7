using System.Text.Json;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Reading;

public class SystemTextJsonTests
{
    sealed record Envelope(ClashReport Report, Move? Move, Outcome Outcome, Dictionary<Outcome, int> Counts);

    [Fact]
    public void A_part_of_a_document_is_read_by_itself_without_what_its_references_name()
    {
        var loss = JsonSerializer.Deserialize<Loss>(JsonSerializer.Serialize(new Loss { Side = new("nobody-here") }))!;
        Assert.Equal("nobody-here", loss.Side.Key);
    }

    [Fact]
    public void Generated_types_work_inside_other_types()
    {
        var json = "{\"Report\":" + Samples.Full + ",\"Move\":null,\"Outcome\":\"on-going\",\"Counts\":{\"ended\":1}}";
        var envelope = JsonSerializer.Deserialize<Envelope>(json)!;
        Assert.Equal(Samples.Parse(Samples.Full), envelope.Report);
        Assert.Equal(Outcome.Ongoing, envelope.Outcome);
        Assert.Equal(json, JsonSerializer.Serialize(envelope, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.IsType<Retreat>(JsonSerializer.Deserialize<Move>("""{"kind":"retreat"}"""));
        Assert.Contains("missing-field: /headline", Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<ClashReport>("{}")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", FactCodes.MissingField)]
    [InlineData("null", FactCodes.WrongType)]
    [InlineData("[1]", FactCodes.WrongType)]
    public void A_result_is_bound_without_an_exception(string json, string code)
    {
        var result = JsonSerializer.Deserialize<FactResult<ClashReport>>(json);
        Assert.False(result.IsValid);
        Assert.Equal(code, result.Issues[0].Code);
    }

    [Fact]
    public void A_valid_result_is_read_and_written_as_its_record()
    {
        var result = JsonSerializer.Deserialize<FactResult<ClashReport>>(Samples.Full);
        Assert.True(result.IsValid);
        Assert.Equal(result.Value, JsonSerializer.Deserialize<ClashReport>(JsonSerializer.Serialize(result)));
    }

    [Fact]
    public async Task A_result_is_read_from_a_stream_in_small_pieces()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Samples.Full));
        var result = await JsonSerializer.DeserializeAsync<FactResult<ClashReport>>(stream, new JsonSerializerOptions { DefaultBufferSize = 16 });
        Assert.Equal(Samples.Parse(Samples.Full), result.Value);
    }

    [Theory]
    [InlineData("""{"kind":"strike","place":"p","attackers":["a"]}""", "error unknown-value: /kind: expected \"attack\", found \"strike\"")]
    [InlineData("""{"kind":7,"place":"p","attackers":["a"]}""", "error wrong-type: /kind: expected a text, found the number 7: write it in quotes")]
    public void A_case_by_itself_refuses_the_text_of_another(string json, string fault) =>
        Assert.Contains(fault, JsonSerializer.Deserialize<FactResult<Attack>>(json).ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_case_for_other_texts_refuses_those_of_its_union_by_itself()
    {
        const string message = "\"strike\" is a case of Event of its own: use that record";
        Assert.Equal(message, Assert.Single(JsonSerializer.Deserialize<FactResult<OtherEvent>>("""{"kind":"strike","place":"p"}""").Issues).Message);
        Assert.Equal("siege", JsonSerializer.Deserialize<OtherEvent>("""{"kind":"siege","place":"p"}""")!.Kind);
    }

    sealed record Parts(Fact<long> Killed, Fact<DateTimeOffset> Published, Open<FactKit.Core.Sector> Sector, Ref<Actor> Side, FactList<Ref<Actor>> Sides, Fact<FactList<string>> Names);

    [Fact]
    public void Parts_of_records_are_written_and_read_by_themselves()
    {
        var parts = new Parts(92, AbsenceReason.NotStated, FactKit.Core.Sector.Military, "a", ["a", "b"], new Fact<FactList<string>>(["x"]));
        const string json = """{"Killed":92,"Published":{"absent":"not-stated"},"Sector":"military","Side":"a","Sides":["a","b"],"Names":["x"]}""";
        Assert.Equal(json, JsonSerializer.Serialize(parts));
        Assert.Equal(parts, JsonSerializer.Deserialize<Parts>(json));
        Assert.Equal("gendarmes", JsonSerializer.Deserialize<Open<FactKit.Core.Sector>>("\"gendarmes\"").OtherText);
        Assert.Equal("\"gendarmes\"", JsonSerializer.Serialize(Open<FactKit.Core.Sector>.Other("gendarmes")));
        Assert.Equal("""{"Headline":{"absent":"unknown"}}""", JsonSerializer.Serialize(new { Headline = (Fact<string>)AbsenceReason.Unknown }));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"absent":"nobody-knows"}""")]
    [InlineData("""{"absent":"unknown","more":1}""")]
    [InlineData("""{"absent":null}""")]
    [InlineData("\"92\"")]
    public void A_fact_by_itself_refuses_what_says_nothing(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Fact<long>>(json));

    [Fact]
    public void Lists_keys_and_texts_by_themselves_refuse_null()
    {
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<FactList<string>>("null"));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<FactList<string>>("[null]"));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Ref<Actor>>("null"));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Open<FactKit.Core.Sector>>("\"\""));
    }

    [Fact]
    public void An_issue_is_written_with_its_severity_as_a_text() =>
        Assert.Contains("\"Severity\":\"error\"", JsonSerializer.Serialize(ClashReport.Parse("{}").Issues), StringComparison.Ordinal);

    [Fact]
    public void Enum_texts_that_are_not_known_are_named()
    {
        Assert.Contains("expected repelled, on-going or ended", Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Outcome>("\"x\"")).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize((Outcome)9));
    }
}
