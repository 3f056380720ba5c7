using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>Where issues of rules point, and that neither places nor values tell what is sensitive.</summary>
public class RuleBlameTests
{
    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.blame
        types:
          Event:
            fields: { began: Date, parts: Integer*, size: { type: Quantity, absent: [unknown] } }
          Row:
            fields: { cells: Integer*, amounts: Quantity* }
          Doc:
            document: true
            fields:
              began: Date
              day: Date
              published: Timestamp
              events: Event*
              rows: Row*
              at: Integer*
              aliases: Map<Text>
              counts: Map<Quantity>
              secret: { type: Text, sensitivity: personal }
              secretDay: { type: Date, sensitivity: personal }
              nick: Text
              other: Text
              last: Text
            rules:
              - { id: same-text, assert: "events.all(e, e.began <= began)" }
              - { id: same-text-turned, assert: "events.all(e, began >= e.began)" }
              - { id: nested, assert: "events.all(e, e.parts.all(p, p < 5))" }
              - { id: computed, assert: "at.all(n, rows[n].cells.all(c, c < 5))" }
              - { id: computed-vague, assert: "at.all(n, rows[n].amounts.all(c, c < 5))" }
              - { id: chosen, assert: "events.filter(e, e.parts.size() > 0).all(e, e.size < 5)" }
              - { id: made, assert: "unique([nick, other])" }
              - { id: moment, assert: 'published >= date("2015-09-14")' }
              - { id: key, assert: "aliases.all(k, v, k != secret)" }
              - { id: key-alone, assert: "aliases.all(k, k != secret)" }
              - { id: key-vague, assert: "counts.all(k, v, v < 5 || k != secret)" }
              - { id: chain, assert: "!(last == nick && nick == other && other == secret)", message: "{last} {nick} {other}" }
              - { id: same, assert: "unique([nick, secret])", message: "{nick}" }
              - { id: day, assert: "secretDay <= day" }
        """);

    static readonly FactList<FactIssue> Issues = Schema.Parse(Encoding.UTF8.GetBytes("""
        { "began": "2015-09", "day": "2015-08", "published": "2015-09-14T10:00:00Z", "secret": "John", "secretDay": "2015-08-13", "nick": "John", "other": "John", "last": "John",
          "aliases": { "John": "x", "b": "y" }, "counts": { "John": ">=4", "b": ">=4" }, "at": [1, 1],
          "rows": [{ "cells": [1], "amounts": [1] }, { "cells": [9, 1], "amounts": [">=4"] }],
          "events": [{ "began": "2016-01-01", "parts": [9], "size": 1 }, { "began": "2017-01", "parts": [9], "size": 1 }, { "began": "2014", "parts": [9], "size": { "absent": "unknown" } }] }
        """), options: new() { Report = FactSeverity.Info }).Issues;

    static FactIssue Of(string id) => Assert.Single(Issues, issue => issue.RuleId == id);

    [Theory]
    // The item's field and the document's have the same name.
    [InlineData("same-text", "item /events/0: e.began = 2016-01-01, began = 2015-09; item /events/1: e.began = 2017-01, began = 2015-09", "/events/0 /events/1")]
    [InlineData("same-text-turned", "item /events/0: began = 2015-09, e.began = 2016-01-01; item /events/1: began = 2015-09, e.began = 2017-01", "/events/0 /events/1")]
    // There are three and no more.
    [InlineData("nested", "item /events/0/parts/0 (9); item /events/1/parts/0 (9); item /events/2/parts/0 (9)", "/events/0/parts/0 /events/1/parts/0 /events/2/parts/0")]
    // The run does not know which row it is.
    [InlineData("computed", "an item of /rows (9); item /at/0; an item of /rows (9); and more", "/rows /at/0")]
    [InlineData("computed-vague", null, "/rows")]
    [InlineData("chosen", null, "/events")]
    [InlineData("made", "items of the document", "")]
    public void Places_are_those_of_the_document(string id, string? detail, string causes)
    {
        Assert.Equal(detail, Of(id).Detail);
        Assert.Equal(causes, string.Join(' ', Of(id).Causes));
    }

    [Fact]
    public void A_day_that_the_rule_writes_is_no_part_of_the_document()
    {
        Assert.Equal("undetermined, because /published is compared with what may be the same day, and a day has no time zone: published >= date(\"2015-09-14\")", Of("moment").Message);
        Assert.Equal(["/published"], Of("moment").Causes);
    }

    [Theory]
    [InlineData("key")]
    [InlineData("key-alone")]
    [InlineData("key-vague")]
    [InlineData("chain")]
    [InlineData("same")]
    [InlineData("day")]
    public void What_is_compared_with_a_sensitive_value_is_shown_nowhere(string id)
    {
        var issue = Of(id);
        var shown = $"{issue.Message}\n{issue.Detail}\n{string.Join('\n', issue.Causes)}\n{issue}";
        Assert.DoesNotContain("John", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("2015-08", shown, StringComparison.Ordinal);
    }
}
