using System.Globalization;
using System.Text;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Reading;

public class FaultTests
{
    [Fact]
    public void Full_document_is_read_and_written_back_byte_for_byte()
    {
        var report = Samples.Parse(Samples.Full);
        Assert.Equal(Samples.Full, Encoding.UTF8.GetString(report.ToJson()));
        Assert.Equal(report, Samples.Parse(Encoding.UTF8.GetString(report.ToJson())));
        Assert.True(report.Validate().IsValid, report.Validate().ToString());
    }

    [Fact]
    public void Messages_and_text_do_not_follow_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("sv-SE") { NumberFormat = { NegativeSign = "minus", NumberDecimalSeparator = ";" } };
        try
        {
            Assert.Equal("expected at least 0, found -0.5", Samples.OnlyIssue("\"cost\": -0.5").Message);
            Assert.Equal("expected at least 0, found -7", Samples.OnlyIssue("\"losses\": [{ \"side\": \"a\", \"killed\": -7 }]").Message.Replace("a number from 0 to 1000", "at least 0", StringComparison.Ordinal));
            Assert.Equal(Samples.Full, Encoding.UTF8.GetString(Samples.Parse(Samples.Full).ToJson()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Ten_faults_of_one_document_are_all_named_with_their_places()
    {
        const string json = """
            {
              "id": "r 1",
              "kept": "é😀", "headline": 5,
              "published": { "absent": "redacted", "note": 1 },
              "actors": [ { "id": "a" }, { "id": "a", "name": "B" } ],
              "losses": [ { "side": "c", "killed": -1 }, null ],
              "events": [ { "place": "x", "kind": "strike", "target": "" } ],
              "outcome": "endd",
              "cost": 1, "cost": 2, "tree": { "label": "x", "labl": 1 },
              "format": "clash"
            }
            """;
        var result = ClashReport.Parse(json);
        Assert.False(result.IsValid);
        Assert.Equal(
            [
                "wrong-value /id 2:9",
                "wrong-type /headline 3:30",
                "unknown-value /published/absent 4:28",
                "unknown-field /published/note 4:40",
                "missing-field /actors/0/name 5:15",
                "duplicate-key /actors/1/id 5:38",
                "dangling-reference /losses/0/side 6:25",
                "out-of-range /losses/0/killed 6:40",
                "wrong-type /losses/1 6:46",
                "too-short /events/0/target 7:59",
                "unknown-value /outcome 8:14",
                "duplicate-field /cost 9:14",
                "unknown-field /tree/labl 9:49",
            ],
            Samples.Brief(result.Issues));
    }

    [Theory]
    [InlineData("\"outcome\": \"endd\"", "unknown-value", "/outcome", "expected repelled, on-going or ended, found \"endd\"; did you mean \"ended\"?")]
    [InlineData("\"outcome\": null", "wrong-type", "/outcome", "null is no value: leave the key out (expected a text)")]
    [InlineData("\"cost\": \"1.5\"", "wrong-type", "/cost", "expected a number, found the text \"1.5\": write it without quotes")]
    [InlineData("\"language\": 7", "wrong-type", "/language", "expected a text, found the number 7: write it in quotes")]
    [InlineData("\"final\": \"true\"", "wrong-type", "/final", "expected true or false, found the text \"true\": write it without quotes")]
    [InlineData("\"ratio\": 1e400", "out-of-range", "/ratio", "expected a number within ±1.8e308, found the number 1e400")]
    [InlineData("\"cost\": 12345678901234567890123456789", "out-of-range", "/cost", "expected a decimal number of at most 28 digits, found the number 12345678901234567890123456789")]
    [InlineData("\"cost\": 1e-29", "out-of-range", "/cost", "expected a decimal number of at most 28 digits, found the number 1e-29")]
    [InlineData("\"cost\": -0.5", "out-of-range", "/cost", "expected at least 0, found -0.5")]
    [InlineData("\"fatalities\": 1.0", "wrong-type", "/fatalities", "expected a whole number, written without fraction and exponent, found the number 1.0")]
    [InlineData("\"fatalities\": 1e2", "wrong-type", "/fatalities", "expected a whole number, written without fraction and exponent, found the number 1e2")]
    [InlineData("\"fatalities\": 9223372036854775808", "out-of-range", "/fatalities", "expected a whole number from -9223372036854775808 to 9223372036854775807, found the number 9223372036854775808")]
    [InlineData("\"fatalities\": null", "wrong-type", "/fatalities", "null is no value: leave the key out, or say { \"absent\": \"unknown\" }")]
    [InlineData("\"fatalities\": {}", "wrong-type", "/fatalities", "expected a whole number, found an object (an absence is { \"absent\": \"unknown\" })")]
    [InlineData("\"fatalities\": { \"absent\": \"withheld\" }", "unknown-value", "/fatalities/absent", "the reason withheld is not allowed here: expected unknown or not-stated")]
    [InlineData("\"fatalities\": { \"absent\": \"not_stated\" }", "unknown-value", "/fatalities/absent", "expected unknown or not-stated, found \"not_stated\"; did you mean \"not-stated\"?")]
    [InlineData("\"names\": [\"a\", \"b\", \"a\"]", "duplicate-item", "/names/2", "the same item stands in this list before")]
    [InlineData("\"tags\": { \"a/b~c\": \"01234567890\" }", "too-long", "/tags/a~1b~0c", "expected at most 10 characters, found 11")]
    [InlineData("\"tags\": { \"a\": \"1\", \"a\": \"2\" }", "duplicate-field", "/tags/a", "the key \"a\" stands twice in this map")]
    [InlineData("\"draft\": 1", "unknown-field", "/draft", "the name \"draft\" is reserved: the field was removed from ClashReport")]
    [InlineData("\"x\": 1, \"x\": 2", "duplicate-field", "/x", "\"x\" stands twice in this object")]
    [InlineData("\"move\": { \"kind\": \"advence\" }", "unknown-value", "/move/kind", "expected advance or retreat, found \"advence\"; did you mean \"advance\"?")]
    [InlineData("\"move\": { \"metres\": 3 }", "missing-field", "/move/kind", "Move needs \"kind\": advance or retreat")]
    [InlineData("\"move\": { \"kind\": 3 }", "wrong-type", "/move/kind", "expected a text: advance or retreat")]
    [InlineData("\"move\": { \"kind\": \"advance\", \"metres\": 0.3 }", "not-a-multiple", "/move/metres", "expected a multiple of 0.5, found 0.3")]
    [InlineData("\"move\": { \"kind\": \"advance\", \"kind\": \"retreat\" }", "duplicate-field", "/move/kind", "\"kind\" stands twice in this object")]
    [InlineData("\"move\": []", "wrong-type", "/move", "expected an object (Move), found a list")]
    [InlineData("\"losses\": [{ \"side\": \"b\" }]", "dangling-reference", "/losses/0/side", "no Actor of the document has the key \"b\"; did you mean \"a\"?")]
    [InlineData("\"losses\": [{ \"side\": \"a\", \"source\": 3 }]", "dangling-reference", "/losses/0/source", "no Source of the document has the key \"3\": the document has no Source")]
    [InlineData("\"losses\": [{ \"side\": \"\" }]", "too-short", "/losses/0/side", "expected a key, found an empty text")]
    [InlineData("\"losses\": [{ \"side\": \"a\", \"killed\": 1, \"dead\": 2 }]", "duplicate-field", "/losses/0/dead", "\"dead\" is an old name of \"killed\", which stands in this object too")]
    [InlineData("\"sources\": [{ \"number\": 1 }, { \"number\": 1 }]", "duplicate-key", "/sources/1/number", "another Source of the document has the key \"1\" too")]
    [InlineData("\"link\": \"example.org\"", "wrong-value", "/link", "expected an absolute URI such as https://example.org/a (RFC 3986), found \"example.org\"")]
    [InlineData("\"language\": \"en_GB\"", "wrong-value", "/language", "expected a language tag such as en or pt-BR (BCP 47), found \"en_GB\"")]
    [InlineData("\"$schema\": \"test.clash@2.0.0\"", "wrong-value", "/$schema", "the document is of version 2.0.0, expected one that fits 1.2.0")]
    [InlineData("\"$schema\": \"other@1.0.0\"", "wrong-value", "/$schema", "the document is of the schema \"other\", expected test.clash")]
    [InlineData("\"wide\": { \"f66\": 1 }", "missing-field", "/wide/f69", "Wide needs \"f69\", and it is missing")]
    [InlineData("\"wide\": { \"f66\": 1, \"f69\": 1, \"f67\": 1, \"f67\": 1 }", "duplicate-field", "/wide/f67", "\"f67\" stands twice in this object")]
    [InlineData("\"language\": \"\\ud800\"", "malformed-json", "/language", "the text is not UTF-8, or has half of a surrogate pair")]
    [InlineData("\"x\": [{ \"y\": \"\\udc00\" }]", "malformed-json", "/x", "the text is not UTF-8, or has half of a surrogate pair")]
    [InlineData("\"x\": { \"\\ud83d\": 1 }", "malformed-json", "/x", "the text is not UTF-8, or has half of a surrogate pair")]
    [InlineData("\"tree\": { \"label\": \"l\", \"odd\": [\"\\ud800\\u0041\"], \"children\": [] , \"labels\": 1 }", "unknown-field", null, null)]
    public void A_fault_is_named_once_with_code_path_and_words(string field, string code, string? path, string? message)
    {
        if (path is null)
        {
            // A skipped value is still looked at: three faults, not two.
            Assert.Equal(["unknown-field", "malformed-json", "unknown-field"], ClashReport.Parse(Samples.With(field)).Issues.Select(static i => i.Code));
            return;
        }
        var issue = Samples.OnlyIssue(field);
        Assert.Equal((code, path, message), (issue.Code, issue.Path, issue.Message));
    }

    [Theory]
    [InlineData("2026-03-01T09:30:00Z", null)]
    [InlineData("2026-03-01t09:30:00.1234567+14:00", null)]
    [InlineData("2026-03-01T09:30:00.12345678Z", "at most 7 digits")]
    [InlineData("2026-03-01T09:30:00", "with its offset")]
    [InlineData("2026-03-01T09:30:00-00:00", "-00:00 says")]
    [InlineData("2026-06-30T23:59:60Z", "leap second")]
    [InlineData("0000-01-01T00:00:00Z", "year 0001")]
    [InlineData("2026-02-29T00:00:00Z", "calendar")]
    [InlineData("2026-02-28T24:00:00Z", "23:59:59")]
    [InlineData("2026-02-28T00:00:00+15:00", "14:00")]
    [InlineData("0001-01-01T00:00:00+01:00", "in UTC")]
    [InlineData("9999-12-31T23:59:59-01:00", "in UTC")]
    [InlineData("2026-02-28 00:00:00Z", "such as")]
    [InlineData("٢٠٢٦-02-28T00:00:00Z", "such as")]
    public void Timestamps_are_RFC_3339_and_never_rounded(string text, string? fault)
    {
        var result = ClashReport.Parse(Samples.Least.Replace("""{"absent":"not-stated"}""", $"\"{text}\"", StringComparison.Ordinal));
        Assert.Equal(fault is null, result.IsValid);
        if (fault is not null) Assert.Contains(fault, Assert.Single(result.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_name_is_read_and_told_only_when_asked_for()
    {
        var json = Samples.With("\"losses\": [{ \"side\": \"a\", \"dead\": 3 }]");
        Assert.Empty(ClashReport.Parse(json).Issues);
        var result = ClashReport.Parse(json, new() { Report = FactSeverity.Info });
        Assert.Equal(3, result.Value.Losses[0].Killed);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((FactCodes.RenamedField, FactSeverity.Info, "/losses/0/dead"), (issue.Code, issue.Severity, issue.Path));
    }

    [Fact]
    public void References_may_stand_before_their_keys()
    {
        var json = """{"losses":[{"side":"a","source":7}],"sources":[{"number":7}],""" + Samples.Least[1..];
        var report = Samples.Parse(json);
        Assert.Equal("A", report.Find(report.Losses[0].Side)!.Name);
        Assert.Equal(7, report.Find(report.Losses[0].Source!.Value)!.Number);
        Assert.Null(report.Find(new Ref<Actor>("nobody")));
    }

    [Fact]
    public void Sentinels_are_absences_and_numbers_are_compared_by_value()
    {
        Assert.Equal(AbsenceReason.Unknown, Samples.Parse(Samples.With("\"fatalities\": -99.0")).Fatalities!.Value.Reason);
        Assert.Equal(AbsenceReason.Unknown, Samples.Parse(Samples.With("\"fatalities\": -9.9e1")).Fatalities!.Value.Reason);
        Assert.Equal(AbsenceReason.NotStated, Samples.Parse(Samples.With("\"fatalities\": \"\"")).Fatalities!.Value.Reason);
        Assert.Equal(FactCodes.WrongType, Samples.OnlyIssue("\"fatalities\": \"** *\"").Code);
        Assert.Equal(FactCodes.OutOfRange, Samples.OnlyIssue("\"fatalities\": -98").Code);
        Assert.Equal(AbsenceReason.Unknown, Samples.Parse(Samples.With("\"fatalities\": {\"absent\": \"unknown\"}")).Fatalities!.Value.Reason);
    }

    [Fact]
    public void An_issue_is_one_line_whatever_the_document_holds()
    {
        var issue = Samples.OnlyIssue("\"tree\": { \"label\": \"l\", \"a\\n(1,1): error\\u2028\\u202e\": 1 }");
        Assert.Equal("/tree/a\n(1,1): error\u2028\u202e", issue.Path);
        Assert.Contains("/tree/a\\u000a(1,1): error\\u2028\\u202e: Node has no field \"a\\u000a(1,1): error\\u2028\\u202e\"", issue.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Samples.OnlyIssue("\"$schema\": \"test.clash@2.0.0-\\n\"").ToString());
    }

    [Fact]
    public void No_message_shows_a_sensitive_value()
    {
        const string secret = "Zs3cr3t";
        string[] fields =
        [
            $"\"contact\": \"{secret}\"", $"\"contact\": [\"{secret}\"]", $"\"witnesses\": \"{secret}\"", $"\"witnesses\": [\"{secret}\"]",
            $"\"witnesses\": [{{ \"name\": \"{secret}{secret}\" }}]", $"\"witnesses\": [{{ \"name\": \"n\", \"outcome\": \"{secret}\" }}]",
            $"\"witnesses\": [{{ \"name\": \"n\", \"side\": \"{secret}\" }}]", $"\"witnesses\": [{{ \"name\": \"n\", \"age\": \"{secret}\" }}]",
            "\"witnesses\": [{ \"name\": \"n\", \"age\": 735173 }]", "\"witnesses\": [{ \"name\": \"n\", \"age\": 735173.5 }]", "\"contact\": 735173",
        ];
        foreach (var field in fields)
        {
            var issue = Samples.OnlyIssue(field);
            Assert.DoesNotContain(secret, issue.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("735173", issue.ToString(), StringComparison.Ordinal);
        }
        Assert.DoesNotContain("Zoe", Samples.Parse(Samples.Full).ToString(), StringComparison.Ordinal);
        // The field after it is no longer sensitive.
        Assert.Contains("endd", Samples.OnlyIssue("\"contact\": \"1\", \"outcome\": \"endd\"").Message, StringComparison.Ordinal);
    }
}
