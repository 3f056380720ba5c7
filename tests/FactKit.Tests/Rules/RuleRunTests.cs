using FactKit.Generated;
using FactKit.Rules;

namespace FactKit.Tests.Rules;

public class RuleRunTests
{
    static readonly FactReadOptions s_everything = new() { Report = FactSeverity.Info };

    static FactResult<Ledger> Parse(string fields, FactReadOptions? options = null) =>
        FactReading.Parse<Ledger>("{ \"began\": \"2024-01-01\", \"ended\": \"2024-01-02\"" + (fields.Length == 0 ? "" : ",\n  " + fields) + " }", options);

    static FactIssue Only(FactResult<Ledger> result) => Assert.Single(result.Issues);

    [Fact]
    public void A_document_whose_rules_hold_has_no_issue()
    {
        var result = Parse("""  "entries": [{ "id": "a", "killed": [92, ">=92"], "atScene": [90] }] """, s_everything);
        Assert.True(result.IsValid);
        Assert.Empty(result.Issues);
        Assert.True(FactReading.Validate(result.Value).IsValid);
    }

    [Fact]
    public void A_false_rule_names_its_path_place_and_values()
    {
        var issue = Only(Parse("""
            "entries": [
              { "id": "a", "killed": [92], "atScene": [95] }]
            """));
        Assert.Equal((FactCodes.Rule, "parts-fit", FactSeverity.Error, "/entries/0/killed"), (issue.Code, issue.RuleId, issue.Severity, issue.Path));
        Assert.Equal((3, 26), (issue.Line, issue.Column));
        Assert.Equal("killed (92) is less than its part", issue.Message);
        Assert.Equal("best(atScene) = 95, best(killed) = 92", issue.Detail);
        Assert.EndsWith("killed (92) is less than its part (best(atScene) = 95, best(killed) = 92)", issue.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_undetermined_rule_says_why()
    {
        const string document = """ "entries": [{ "id": "a", "killed": [">=92"], "atScene": [95] }] """;
        Assert.Empty(Parse(document).Issues);
        var issue = Only(Parse(document, s_everything));
        Assert.Equal(FactSeverity.Info, issue.Severity);
        Assert.Equal("undetermined, because /entries/0/killed/0 is known only as >=92: best(atScene) <= best(killed)", issue.Message);
        Assert.Equal(["/entries/0/killed/0"], issue.Causes);
        Assert.True(Parse(document, s_everything).IsValid);
    }

    [Fact]
    public void Rivals_that_contradict_each_other_are_the_causes()
    {
        var issue = Only(Parse(""" "entries": [{ "id": "a", "killed": [92, 95], "atScene": [3] }] """, s_everything));
        Assert.Equal("undetermined, because the claims of /entries/0/killed contradict each other: best(atScene) <= best(killed)", issue.Message);
        Assert.Equal(["/entries/0/killed/0", "/entries/0/killed/1"], issue.Causes);
    }

    [Fact]
    public void An_absent_value_is_the_cause_with_its_reason()
    {
        var result = FactReading.Parse<Ledger>("""{ "began": { "absent": "not-stated" }, "ended": "2024-01-02" }""", s_everything);
        var issue = Only(result);
        Assert.Equal("undetermined, because /began is not stated: began <= ended", issue.Message);
        Assert.Equal(["/began"], issue.Causes);
        Assert.Equal("/ended", issue.Path);
    }

    [Fact]
    public void A_vague_date_decides_where_all_its_days_agree()
    {
        Assert.Empty(FactReading.Parse<Ledger>("""{ "began": "2023", "ended": "2024-01-02" }""", s_everything).Issues);
        Assert.Equal(FactSeverity.Error, Only(FactReading.Parse<Ledger>("""{ "began": "2025", "ended": "2024-01-02" }""", null)).Severity);
        Assert.Contains("/began is known only as 2024", Only(FactReading.Parse<Ledger>("""{ "began": "2024", "ended": "2024-01-02" }""", s_everything)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_reported_with_the_severity_of_the_rule()
    {
        var issue = Only(Parse(""" "entries": [{ "id": "a", "divisor": 0 }] """));
        Assert.Equal("cannot be evaluated: division by zero: 10 / divisor > 0", issue.Message);
        Assert.Equal(FactSeverity.Error, issue.Severity);
        Assert.Equal("/entries/0/divisor", issue.Path);
    }

    [Fact]
    public void References_are_followed_and_causes_lie_where_the_object_is()
    {
        const string document = """ "entries": [{ "id": "b", "before": "a", "killed": [5] }, { "id": "a", "killed": ["3..9"] }] """;
        var issue = Only(Parse(document));
        Assert.Equal(("grows", FactSeverity.Warning, "/entries/0"), (issue.RuleId, issue.Severity, issue.Path));
        Assert.Equal(["/entries/1/killed/0"], issue.Causes);
        Assert.Empty(Parse(document.Replace("\"3..9\"", "4", StringComparison.Ordinal)).Issues);
    }

    [Fact]
    public void A_missing_field_is_blamed_where_its_object_stands()
    {
        // The path says what is wrong, the place where it would stand.
        var issue = Only(Parse(""" "entries": [{ "id": "a", "before": "b", "killed": [5] }, { "id": "b" }] """));
        Assert.Contains("/entries/1/killed has no claim that could be taken", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sensitive_names_and_values_are_hidden_and_found_all_the_same()
    {
        var issue = Only(Parse("""
            "notes": {
              "a/b": "secret words" }
            """));
        Assert.Equal(("/notes/a~1b", FactSeverity.Warning), (issue.Path, issue.Severity));
        Assert.Equal((3, 10), (issue.Line, issue.Column));
        Assert.DoesNotContain("secret", issue.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_not_judged_where_the_document_has_an_error()
    {
        var issue = Only(Parse(""" "entries": [{ "id": "a", "divisor": 0 }, { "divisor": 1 }] """));
        Assert.Equal(FactCodes.MissingField, issue.Code);
    }

    [Fact]
    public void A_record_built_in_code_is_judged_without_places()
    {
        var ledger = new Ledger { Began = EdtfDate.Parse("2024-02-01"), Ended = EdtfDate.Parse("2024-01-01") };
        var issue = Assert.Single(FactReading.Validate(ledger).Issues);
        Assert.Equal(("ends-after-it-begins", "/ended", null), (issue.RuleId, issue.Path, issue.Line));
        Assert.Equal("the rule does not hold: began <= ended", issue.Message);
        Assert.Equal("began = 2024-02-01, ended = 2024-01-01", issue.Detail);
    }

    [Fact]
    public void Nested_loops_over_a_hostile_document_end_with_an_error()
    {
        var entries = string.Join(',', Enumerable.Range(0, 2000).Select(i => $$"""{"id":"e{{i}}"}"""));
        Assert.True(Parse($"\"entries\": [{entries}]").IsValid);
        var issue = Only(Parse($"\"entries\": [{entries}]", new() { MaxRuleSteps = 100_000 }));
        Assert.Equal((FactCodes.LimitExceeded, FactSeverity.Error, "pairs-differ"), (issue.Code, issue.Severity, issue.RuleId));
    }

    /// <summary>Whatever the rules of the document take, they may take just that.</summary>
    [Fact]
    public void Rules_take_as_many_steps_as_MaxRuleSteps_says()
    {
        var json = "\"entries\": [" + string.Join(',', Enumerable.Range(0, 20).Select(i => $$"""{"id":"e{{i}}"}""")) + "]";
        int least = 1, most = 100_000;
        Assert.True(Parse(json, new() { MaxRuleSteps = most }).IsValid);
        while (least < most)
        {
            var middle = (least + most) / 2;
            if (Parse(json, new() { MaxRuleSteps = middle }).IsValid) most = middle;
            else least = middle + 1;
        }
        // Each pair of the twenty is a step at least.
        Assert.InRange(least, 20 * 20, 3 * 20 * 20);
        Assert.All(Parse(json, new() { MaxRuleSteps = least - 1 }).Issues, static issue => Assert.Equal(FactCodes.LimitExceeded, issue.Code));
    }

    [Fact]
    public void Issues_beyond_the_limit_are_counted()
    {
        var entries = string.Join(',', Enumerable.Range(0, 10).Select(i => $$"""{"id":"e{{i}}","divisor":0}"""));
        var result = Parse($"\"entries\": [{entries}]", new() { MaxIssues = 3 });
        Assert.False(result.IsValid);
        Assert.Equal(4, result.Issues.Count);
        Assert.Contains("7 more issues are not listed", result.Issues[3].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Issues_come_in_the_order_of_the_document()
    {
        var result = Parse(""" "entries": [{ "id": "a", "divisor": 0 }, { "id": "b", "killed": [1], "atScene": [2] }], "notes": { "a/b": "too long" } """);
        Assert.Equal(["/entries/0/divisor", "/entries/1/killed", "/notes/a~1b"], result.Issues.Select(issue => issue.Path));
    }

    [Fact]
    public void Judging_a_rule_that_holds_allocates_nothing()
    {
        var ledger = new Ledger { Began = EdtfDate.Parse("2024-01-01"), Ended = EdtfDate.Parse("2024-02-01") };
        var visitor = new RuleVisitor(new RuleDocument<Ledger>(ledger, new RuleBudget(long.MaxValue)), new RuleFindings(1, FactSeverity.Info));
        for (var i = 0; i < 100; i++) visitor.Judge(default(Holding), ledger);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) visitor.Judge(default(Holding), ledger);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    readonly struct Holding : IRule<Ledger>
    {
        static readonly RuleInfo About = new("holding", "test/Ledger/holding", "true");

        public RuleInfo Info => About;

        public Truth Holds<R>(ref R run, Ledger self, int at) where R : struct, IRuleRun, allows ref struct => self is not null;

        public string? Message<R>(ref R run, Ledger self, int at) where R : struct, IRuleRun, allows ref struct => null;
    }
}
