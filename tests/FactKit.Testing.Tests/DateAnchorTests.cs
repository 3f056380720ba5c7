using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>Dates that are relative to others, in documents.</summary>
public class DateAnchorTests
{
    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.anchors
        types:
          Report:
            document: true
            fields:
              published: { type: Date, absent: [not-stated] }
              sent: Timestamp?
              began: Claim<Date>*
              ended: Date?
              events: Event*
              days: Day*
              chief: Ref<Day>?
          Event:
            fields:
              id: { type: Identifier, key: true }
              ended: Date?
              at: Date?
              parts: Event*
          Day:
            fields:
              date: { type: Date, key: true }
              next: Ref<Day>?
        """);

    static string Relative(string anchor) => """{"asText":"then","anchor":{""" + anchor + "}}";

    static string Report(string more, string published = "\"2018-03-04\"") => "{\"published\":" + published + more + "}";

    [Theory]
    [InlineData("'relation':'same'", "2018-03-04")]
    [InlineData("'relation':'same','offset':'P1D'", "2018-03-05")]
    [InlineData("'relation':'before'", "[..2018-03-04]")]
    [InlineData("'relation':'before','offset':'P1M'", "2018-02-04")]
    [InlineData("'relation':'before','offset':'PT36H'", "[2018-03-02..2018-03-03]")]
    [InlineData("'relation':'after'", "[2018-03-04..]")]
    [InlineData("'relation':'after','offset':'P1W..P2W'", "[2018-03-11..2018-03-18]")]
    [InlineData("'relation':'after','offset':'~P1M'", "[2018-03-04..]")]
    [InlineData("'relation':'before','offset':{'asText':'weeks'}", "[..2018-03-04]")]
    [InlineData("'relation':'within'", "2018-03-04")]
    [InlineData("'relation':'within','offset':'P2D'", "[2018-03-02..2018-03-06]")]
    [InlineData("'relation':'within','offset':'~P2D'", null)]
    [InlineData("'relation':'after','offset':'P99999Y'", "[..]")]
    public void A_relation_and_an_offset_give_days(string anchor, string? expected)
    {
        var json = Report(",\"ended\":" + Relative("\"field\":\"published\"," + anchor.Replace('\'', '"')));
        var date = Schema.Dates(json).At("/ended");
        Assert.Equal(expected == "[..]" ? null : expected, date!.Value.Edtf);
        Assert.Equal("then", date.Value.AsText);
        Assert.NotNull(date.Value.Anchor);
    }

    [Theory]
    [InlineData("\"2018-03~\"", "2018-03~")]
    [InlineData("\"2015-09/..\"", "2015-09/..")]
    [InlineData("{\"asText\":\"on Sunday\"}", null)]
    [InlineData("{\"absent\":\"not-stated\"}", null)]
    public void The_same_time_is_that_of_the_anchor(string published, string? expected) =>
        Assert.Equal(expected, Schema.Dates(Report(",\"ended\":" + Relative("\"field\":\"published\",\"relation\":\"same\""), published)).At("/ended")!.Value.Edtf);

    [Fact]
    public void A_field_is_that_of_the_nearest_object_that_can_have_it()
    {
        var json = Report($$""","sent":"2020-01-02T23:30:00-05:00","ended":"2001","events":[{"id":"a","ended":"2002","parts":[{"id":"b","at":{{Relative("\"field\":\"ended\",\"relation\":\"same\"")}}},{"id":"c","ended":"2003","at":{{Relative("\"field\":\"ended\",\"relation\":\"same\"")}}},{"id":"d","at":{{Relative("\"field\":\"sent\",\"relation\":\"same\"")}}}]}]""");
        var dates = Schema.Dates(json);
        // The part could have the field itself, and says nothing.
        Assert.Null(dates.At("/events/0/parts/0/at")!.Value.Edtf);
        Assert.Equal("2003", dates.At("/events/0/parts/1/at")!.Value.Edtf);
        Assert.Equal("2020-01-02", dates.At("/events/0/parts/2/at")!.Value.Edtf);
        Assert.Null(dates.At("/nowhere"));
    }

    [Fact]
    public void A_key_stands_for_all_dates_of_its_object_and_rivals_for_each_other()
    {
        var json = Report($$""","began":["2001-05",{"value":"2001-02-03","confidence":40}],"ended":{{Relative("\"field\":\"began\",\"relation\":\"same\"")}},"events":[{"id":"a","ended":"2002","at":"2000"},{"id":"b","at":{{Relative("\"ref\":\"a\",\"relation\":\"same\"")}}}]""");
        var dates = Schema.Dates(json);
        Assert.Equal("[2001-02-03..2001-05-31]", dates.At("/ended")!.Value.Edtf);
        Assert.Equal("[2000-01-01..2002-12-31]", dates.At("/events/1/at")!.Value.Edtf);
    }

    [Fact]
    public void Chains_are_followed_and_circles_are_not()
    {
        var chain = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $$"""{"id":"e{{i}}","at":{{(i == 0 ? "\"2000-01-01\"" : Relative($"\"ref\":\"e{i - 1}\",\"relation\":\"after\",\"offset\":\"P1D\""))}}}"""));
        var dates = Schema.Dates(Report($$""","events":[{{chain}}]"""));
        Assert.Equal("2000-01-02", dates.At("/events/1/at")!.Value.Edtf);
        Assert.Equal("2013-09-08", dates.At("/events/4999/at")!.Value.Edtf);
        var circle = Schema.Dates(Report($$""","ended":{{Relative("\"field\":\"ended\",\"relation\":\"same\"")}},"events":[{"id":"a","at":{{Relative("\"ref\":\"b\",\"relation\":\"after\"")}}},{"id":"b","at":{{Relative("\"ref\":\"a\",\"relation\":\"before\"")}}},{"id":"c","at":{{Relative("\"ref\":\"a\",\"relation\":\"before\"")}}}]"""));
        foreach (var path in (string[])["/ended", "/events/0/at", "/events/1/at", "/events/2/at"]) Assert.False(circle.At(path)!.Value.IsResolved);
    }

    [Theory]
    [InlineData("\"field\":\"publisht\"", "error dangling-reference: /ended/anchor/field: expected the name of a date field of this object, or of one around it, found \"publisht\"; did you mean \"published\"?")]
    [InlineData("\"field\":\"asText\"", "error dangling-reference: /ended/anchor/field: ")]
    [InlineData("\"ref\":\"f\"", "error dangling-reference: /ended/anchor/ref: no object of the document has the key \"f\"")]
    public void An_anchor_names_something(string anchor, string expected)
    {
        var json = Encoding.UTF8.GetBytes(Report($$""","events":[{"id":"e1"}],"ended":{{Relative(anchor + ",\"relation\":\"same\"")}}"""));
        Assert.Contains(expected, Assert.Single(Schema.Parse(json).Issues).ToString(), StringComparison.Ordinal);
        Assert.Contains(expected, Assert.Single(Schema.Parse(json, isYaml: true).Issues).ToString(), StringComparison.Ordinal);
    }

    // ---- dates as keys

    [Fact]
    public void A_date_can_be_a_key()
    {
        var json = Report(""","days":[{"date":"2018-03-04"},{"date":{"edtf":"2018-03-05~","asText":"Monday"},"next":"2018-03-04"}],"chief":"2018-03-05~" """.TrimEnd());
        var (issues, canonical) = Schema.Parse(Encoding.UTF8.GetBytes(json));
        Assert.Empty(issues);
        Assert.Equal(json, canonical);
    }

    [Theory]
    [InlineData(""","days":[{"date":"2018"},{"date":"2018"}]""", "duplicate-key: /days/1/date: another Day of the document has the key \"2018\" too")]
    [InlineData(""","days":[{"date":"2018-03-04"}],"chief":"2018-03-4" """, "dangling-reference: /chief: no Day of the document has the key \"2018-03-4\"; did you mean \"2018-03-04\"?")]
    [InlineData(""","days":[{"date":{"asText":"Monday"}}]""", "wrong-value: /days/0/date: expected a date with an EDTF expression: words alone are no key")]
    [InlineData(""","days":[{"date":"Monday"}]""", "wrong-value: /days/0/date: ")]
    public void A_date_that_is_a_key_keeps_to_what_keys_do(string more, string expected) =>
        Assert.Contains(expected, Assert.Single(Schema.Parse(Encoding.UTF8.GetBytes(Report(more))).Issues).ToString(), StringComparison.Ordinal);
}
