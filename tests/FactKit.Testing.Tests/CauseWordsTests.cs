using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>The causes that an undetermined rule names are those that made it so, and they are told as they are.</summary>
public class CauseWordsTests
{
    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.causes
        types:
          Doc:
            document: true
            fields:
              published: Date
              seen: { type: Timestamp, absent: [unknown] }
              began: { type: Claim<Date>*, absent: [unknown] }
              many: Claim<Quantity>*
              took: Claim<Duration>*
            rules:
              - { id: dates, assert: "!has(began) || best(began) <= published" }
              - { id: numbers, assert: "!has(many) || best(many) > 3" }
              - { id: spans, assert: '!has(took) || best(took) == duration("1h")' }
              - { id: moments, assert: "published <= seen" }
        """);

    static string? Message(string id, string published, string fields) =>
        Schema.Parse(Encoding.UTF8.GetBytes($$"""{ "published": "{{published}}", {{fields}} }"""), options: new() { Report = FactSeverity.Info }).Issues.SingleOrDefault(issue => issue.RuleId == id)?.Message;

    const string Never = "\"seen\": { \"absent\": \"unknown\" }";

    [Theory]
    // Words alone exclude nothing.
    [InlineData("dates", "2031-03", """ "began": [{ "asText": "some time ago" }, "2031-02"] """, null)]
    [InlineData("dates", "2031-03", """ "began": [{ "asText": "some time ago" }] """, "undetermined, because /began/0 is not resolved to a date and /published is known only as 2031-03: ")]
    [InlineData("dates", "2031-03-02", """ "began": ["2031", "2032"] """, "undetermined, because the claims of /began contradict each other: ")]
    [InlineData("dates", "2031-03-02", """ "began": ["2031-21", "2031-05/2032-05"] """, "undetermined, because the claims of /began overlap, and no one value says what they have in common: ")]
    [InlineData("numbers", "2031", """ "many": [{ "asText": "a lot" }, 4] """, null)]
    [InlineData("numbers", "2031", """ "many": [{ "low": 4, "high": 4, "unit": "km" }, 4] """, "undetermined, because the claims of /many cannot be compared: ")]
    [InlineData("numbers", "2031", """ "many": [3, 4] """, "undetermined, because the claims of /many contradict each other: ")]
    [InlineData("spans", "2031", """ "took": ["P1M", "P30D"] """, "undetermined, because the claims of /took cannot be compared: ")]
    [InlineData("spans", "2031", """ "took": ["~PT1H", "~PT2H"] """, "undetermined, because the claims of /took overlap, and no one value says what they have in common: ")]
    // An exact value is no cause.
    [InlineData("dates", "2031-03-02T00:00:00Z", """ "began": [{ "absent": "unknown" }] """, "undetermined, because /began has no claim that could be taken: ")]
    [InlineData("dates", "2031-03-02", """ "began": [{ "absent": "unknown" }] """, "undetermined, because /began has no claim that could be taken: ")]
    public void A_cause_is_told_as_it_is(string id, string published, string fields, string? because)
    {
        var message = Message(id, published, fields + ", " + Never);
        if (because is null) Assert.Null(message);
        else Assert.StartsWith(because, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-03-02", "undetermined, because /published is compared with what may be the same day, and a day has no time zone: ")]
    [InlineData("2031-03-02T12:00:00", "undetermined, because /published is compared with what may be the same moment, and a time without an offset has no time zone: ")]
    [InlineData("2031-03", "undetermined, because /published is known only as 2031-03: ")]
    public void An_exact_date_without_a_time_zone_says_so(string published, string because) =>
        Assert.StartsWith(because, Message("moments", published, """ "seen": "2031-03-02T12:00:00Z" """), StringComparison.Ordinal);
}
