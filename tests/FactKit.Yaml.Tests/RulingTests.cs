using System.Text;
using FactKit.Tests;
using FactKit.Tests.Exemplar;

namespace FactKit.Yaml.Tests;

/// <summary>What stands unquoted, and what the schema's type makes of it.</summary>
public class RulingTests
{
    static ClashReport Parse(string more)
    {
        var result = FactYaml.Parse<ClashReport>(Yaml.Least + more);
        Assert.True(result.IsValid, result.ToString());
        return result.Value;
    }

    static FactIssue OnlyIssue(string more)
    {
        var result = FactYaml.Parse<ClashReport>(Yaml.Least + more);
        Assert.False(result.IsValid);
        return Assert.Single(result.Issues);
    }

    [Theory]
    [InlineData("1.10")]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("NO")]
    [InlineData("010")]
    [InlineData("0x1F")]
    [InlineData("12:30:45")]
    [InlineData("2015-09-01")]
    [InlineData("1e3")]
    [InlineData(".inf")]
    [InlineData("<=40")]
    [InlineData("40..50")]
    [InlineData("~100")]
    [InlineData("1984~")]
    [InlineData("-99")]
    [InlineData("=")]
    public void Any_unquoted_scalar_is_the_text_that_it_is_written_as(string text)
    {
        var result = FactYaml.Parse<ClashReport>(Yaml.Least.Replace("headline: h", "headline: " + text, StringComparison.Ordinal));
        Assert.True(result.IsValid, result.ToString());
        Assert.Equal(text, result.Value.Headline);
    }

    [Theory]
    [InlineData("final: true", true)]
    [InlineData("final: false", false)]
    public void Only_true_and_false_are_booleans(string yaml, bool expected) => Assert.Equal(expected, Parse(yaml).Final);

    [Theory]
    [InlineData("yes", "the text \"yes\"")]
    [InlineData("no", "the text \"no\"")]
    [InlineData("on", "the text \"on\"")]
    [InlineData("True", "the text \"True\"")]
    [InlineData("FALSE", "the text \"FALSE\"")]
    [InlineData("1", "the number 1")]
    [InlineData("'true'", "the text \"true\": write it without quotes")]
    [InlineData("\"false\"", "the text \"false\": write it without quotes")]
    [InlineData("[true]", "a list")]
    public void Nothing_else_is_a_boolean(string yaml, string found)
    {
        var issue = OnlyIssue("final: " + yaml);
        Assert.Equal((FactCodes.WrongType, "/final", 6, 8), (issue.Code, issue.Path, issue.Line, issue.Column));
        Assert.Equal("expected true or false, found " + found, issue.Message);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("92", 92)]
    [InlineData("-0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void A_whole_number_has_the_grammar_of_JSON(string yaml, long expected) => Assert.Equal(expected, Parse("fatalities: " + yaml).Fatalities!.Value.Value);

    [Theory]
    [InlineData("010", "wrong-type", "expected a whole number, found the text \"010\": write it without the leading zero")]
    [InlineData("0o10", "wrong-type", "expected a whole number, found the text \"0o10\"")]
    [InlineData("0x1F", "wrong-type", "expected a whole number, found the text \"0x1F\"")]
    [InlineData("1_000", "wrong-type", "expected a whole number, found the text \"1_000\"")]
    [InlineData("1,000", "wrong-type", "expected a whole number, found the text \"1,000\": write 1000, without the comma")]
    [InlineData("+5", "wrong-type", "expected a whole number, found the text \"+5\"")]
    [InlineData(".5", "wrong-type", "expected a whole number, found the text \".5\"")]
    [InlineData("1:30", "wrong-type", "expected a whole number, found the text \"1:30\"")]
    [InlineData("1.0", "wrong-type", "expected a whole number, written without fraction and exponent, found the number 1.0")]
    [InlineData("1e2", "wrong-type", "expected a whole number, written without fraction and exponent, found the number 1e2")]
    [InlineData("'92'", "wrong-type", "expected a whole number, found the text \"92\": write it without quotes")]
    [InlineData("9223372036854775808", "out-of-range", "expected a whole number from -9223372036854775808 to 9223372036854775807, found the number 9223372036854775808")]
    [InlineData("-1", "out-of-range", "expected at least 0, found -1")]
    [InlineData("{}", "wrong-type", "expected a whole number, found an object (an absence is { \"absent\": \"unknown\" })")]
    public void What_is_no_whole_number_is_refused_as_in_JSON(string yaml, string code, string message)
    {
        var issue = OnlyIssue("fatalities: " + yaml);
        Assert.Equal((code, "/fatalities", 6, 13), (issue.Code, issue.Path, issue.Line, issue.Column));
        Assert.Equal(message, issue.Message);
    }

    [Fact]
    public void A_decimal_keeps_its_digits() => Assert.Equal("1.10", Parse("cost: 1.10").Cost!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("cost: 1e-29", "out-of-range", "expected a decimal number of at most 28 digits, found the number 1e-29")]
    [InlineData("cost: '1.5'", "wrong-type", "expected a number, found the text \"1.5\": write it without quotes")]
    [InlineData("ratio: 1e400", "out-of-range", "expected a number within ±1.8e308, found the number 1e400")]
    [InlineData("ratio: .nan", "wrong-type", "expected a number, found the text \".nan\"")]
    [InlineData("ratio: 1.", "wrong-type", "expected a number, found the text \"1.\"")]
    public void Numbers_are_refused_as_in_JSON(string yaml, string code, string message)
    {
        var issue = OnlyIssue(yaml);
        Assert.Equal((code, message), (issue.Code, issue.Message));
    }

    [Theory]
    [InlineData("fatalities: -99", AbsenceReason.Unknown)]
    [InlineData("fatalities: -99.0", AbsenceReason.Unknown)]
    [InlineData("fatalities: '***'", AbsenceReason.NotStated)]
    [InlineData("fatalities: ''", AbsenceReason.NotStated)]
    [InlineData("fatalities: { absent: unknown }", AbsenceReason.Unknown)]
    [InlineData("fatalities:\n  absent: not-stated", AbsenceReason.NotStated)]
    public void Absences_and_sentinels_are_read(string yaml, AbsenceReason reason) => Assert.Equal(reason, Parse(yaml).Fatalities!.Value.Reason);

    [Theory]
    [InlineData("fatalities: { absent: redacted }", "unknown-value /fatalities/absent 6:23", "the reason redacted is not allowed here: expected unknown or not-stated")]
    [InlineData("fatalities: { absent: not_stated }", "unknown-value /fatalities/absent 6:23", "expected unknown or not-stated, found \"not_stated\"; did you mean \"not-stated\"?")]
    [InlineData("fatalities: { absent: unknown, note: x }", "unknown-field /fatalities/note 6:32", "an absence has no field \"note\": it gives its reason and nothing else")]
    [InlineData("fatalities: '-99'", "wrong-type /fatalities 6:13", "expected a whole number, found the text \"-99\": write it without quotes")]
    public void Faults_of_absences_are_those_of_JSON(string yaml, string brief, string message)
    {
        var issue = OnlyIssue(yaml);
        Assert.Equal(brief, Samples.Brief([issue])[0]);
        Assert.Equal(message, issue.Message);
    }

    [Theory]
    [InlineData("outcome: ~", "`~` is YAML's null, which says nothing: write a value, leave the key out, or quote it if the text is meant.")]
    [InlineData("outcome: null", "`null` is YAML's null, which says nothing: write a value, leave the key out, or quote it if the text is meant.")]
    [InlineData("outcome:", "`outcome` has no value: write one (`{}` where there is nothing to say), or remove it.")]
    [InlineData("outcome: !known", "The value begins with `!`, which YAML reads as a tag: quote it.")]
    [InlineData("outcome: &x ended", "The value begins with `&`, which YAML reads as an anchor: quote it. Anchors are not used here.")]
    [InlineData("outcome: *x", "The value begins with `*`, which YAML reads as an alias: quote it. Aliases are not used here; write the value out.")]
    [InlineData("outcome: >9", "`>9` is read as the header of a block text, not as a value: quote it, '>9'. For a block text write `>` alone and indent its lines.")]
    [InlineData("outcome: |", "`|` begins a block text, but no indented line follows: indent the text below it, or quote the `|` if it is the value.")]
    [InlineData("outcome: battery #3", "`…` is read as a comment: quote the whole text if it belongs to it, …, or write `# ` with a space for a comment.")]
    public void What_YAML_misreads_is_refused_once_and_not_blamed_again(string yaml, string message)
    {
        var issue = OnlyIssue(yaml);
        Assert.Equal((FactCodes.MalformedYaml, "/outcome", 6), (issue.Code, issue.Path, issue.Line));
        // Outcome is a field of a record that has sensitive ones: what stands behind its value may be meant for one of them.
        Assert.Equal(message, issue.Message);
    }

    [Theory]
    [InlineData("counts: { a: [1,000] }", "/counts/a", 15)]
    [InlineData("counts: { a: [1667,1668] }", "/counts/a", 15)]
    [InlineData("names: [2015-09/..,2016]", "/names", 9)]
    [InlineData("names: [<=40,~100]", "/names", 9)]
    public void An_unspaced_comma_between_numbers_is_refused(string yaml, string path, int column)
    {
        var issue = OnlyIssue(yaml);
        Assert.Equal((FactCodes.MalformedYaml, path, 6, column), (issue.Code, issue.Path, issue.Line, issue.Column));
        Assert.Contains("is read as two items", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comma_in_unquoted_text_is_named_at_the_text()
    {
        var issue = OnlyIssue("tree: { label: a, b }");
        Assert.Equal("malformed-yaml /tree/label 6:19", Samples.Brief([issue])[0]);
        Assert.Equal("`b` is read as a key without a value. A comma in unquoted text: quote it, 'a, b'.", issue.Message);
    }

    [Fact]
    public void A_merge_key_hides_no_fields_that_would_then_be_missing() =>
        Assert.Equal("malformed-yaml /tree 7:3", Samples.Brief([OnlyIssue("tree:\n  <<: x")])[0]);

    [Fact]
    public void A_second_document_is_refused()
    {
        Assert.Equal("malformed-yaml  6:1", Samples.Brief([OnlyIssue("---\nid: x")])[0]);
        Assert.True(FactYaml.Parse<ClashReport>("---\n" + Yaml.Least).IsValid);
    }

    [Fact]
    public void An_item_that_a_colon_made_a_map_says_so()
    {
        var issue = OnlyIssue("names:\n  - Source: Al Jazeera");
        Assert.Equal("wrong-type /names/0 7:5", Samples.Brief([issue])[0]);
        Assert.Equal("expected a text, found an object: quote it if the colon belongs to the text", issue.Message);
        Assert.Equal("expected a text, found a list: quote it if the brackets belong to the text", OnlyIssue("outcome: [ended]").Message);
        Assert.Equal("expected a text, found an object: quote it if the brackets belong to the text", OnlyIssue("outcome: {}").Message);
    }

    [Fact]
    public void Block_texts_and_folded_lines_are_texts()
    {
        var tags = Parse("tags:\n  a: |-\n    x\n    y\n  b: >\n    x\n    y\n  c: x\n    y\n  \"d e\": 'it''s'\n").Tags;
        Assert.Equal(["x\ny", "x y\n", "x y", "it's"], tags.Select(static t => t.Value));
    }

    [Fact]
    public void A_discriminator_may_stand_anywhere_and_be_quoted()
    {
        var events = Parse("events:\n  - place: 5\n    target: y\n    kind: strike\n  - { place: x, 'kind': \"parley\" }\n").Events;
        Assert.Equal("5", Assert.IsType<Strike>(events[0]).Place);
        Assert.Equal("parley", Assert.IsType<OtherEvent>(events[1]).OtherKind);
    }

    [Theory]
    [InlineData("move: { metres: 3 }", "missing-field /move/kind 6:7", "Move needs \"kind\": advance or retreat")]
    [InlineData("move: { kind: [advance] }", "wrong-type /move/kind 6:15", "expected a text: advance or retreat")]
    [InlineData("move: { kind: advence }", "unknown-value /move/kind 6:15", "expected advance or retreat, found \"advence\"; did you mean \"advance\"?")]
    [InlineData("move: { kind: ~ }", "malformed-yaml /move/kind 6:15", null)]
    [InlineData("move: { kind: advance, kind: retreat }", "duplicate-field /move/kind 6:24", "\"kind\" stands twice in this object")]
    [InlineData("draft: 1", "unknown-field /draft 6:1", "the name \"draft\" is reserved: the field was removed from ClashReport")]
    [InlineData("x: 1\nx: 2", "duplicate-field /x 7:1", "\"x\" stands twice in this object")]
    [InlineData("tags: { a: b, a: c }", "duplicate-field /tags/a 6:15", "the key \"a\" stands twice in this map")]
    [InlineData("losses: [{ side: a, killed: 1, dead: 2 }]", "duplicate-field /losses/0/dead 6:32", "\"dead\" is an old name of \"killed\", which stands in this object too")]
    [InlineData("losses: [{ side: b }]", "dangling-reference /losses/0/side 6:18", "no Actor of the document has the key \"b\"; did you mean \"a\"?")]
    [InlineData("losses: [{ side: a, source: 3 }]", "dangling-reference /losses/0/source 6:29", "no Source of the document has the key \"3\": the document has no Source")]
    [InlineData("sources: [{ number: 1 }, { number: 1 }]", "duplicate-key /sources/1/number 6:36", "another Source of the document has the key \"1\" too")]
    [InlineData("names: [a, b, a]", "duplicate-item /names/2 6:15", "the same item stands in this list before")]
    [InlineData("tree: { label: x, labl: y }", "unknown-field /tree/labl 6:19", "Node has no field \"labl\"; did you mean \"label\"?")]
    [InlineData("$schema: other@1.0.0", "wrong-value /$schema 6:10", "the document is of the schema \"other\", expected test.clash")]
    [InlineData("$schema: test.clash@1.0.0\n$schema: test.clash@1.0.0", "duplicate-field /$schema 7:1", "\"$schema\" stands twice in this object")]
    [InlineData("x: { a: { b: 1, b: 2 } }", "duplicate-field /x/a/b 6:17", "\"b\" stands twice in this object")]
    [InlineData("contact: [0 1]", "wrong-type /contact 6:10", "expected a text, found a list: quote it if the brackets belong to the text")]
    public void Objects_have_the_faults_of_JSON(string yaml, string brief, string? message)
    {
        var issue = OnlyIssue(yaml);
        Assert.Equal(brief, Samples.Brief([issue])[0]);
        if (message is not null) Assert.Equal(message, issue.Message);
    }

    [Fact]
    public void Old_names_are_read_with_an_info()
    {
        var result = FactYaml.Parse<ClashReport>(Yaml.Least + "losses: [{ side: a, dead: 2 }]", new() { Report = FactSeverity.Info });
        Assert.Equal(2, result.Value.Losses[0].Killed);
        Assert.Equal("renamed-field /losses/0/dead 6:21", Samples.Brief(result.Issues)[0]);
    }

    [Fact]
    public void Unknown_fields_are_kept_as_JSON()
    {
        var kept = Parse("x: { n: 1.50, t: true, q: '1', p: 1.5.0, d: 2015-09-01, l: [no, \"a\\tb\"], 'e': {} }").UnknownFields["x"];
        Assert.Equal("""{"n":1.50,"t":true,"q":"1","p":"1.5.0","d":"2015-09-01","l":["no","a\tb"],"e":{}}""", kept.Text);
    }

    [Fact]
    public void A_fault_inside_a_kept_field_is_named_once() =>
        Assert.Equal("malformed-yaml /x/a/1 6:13", Samples.Brief([OnlyIssue("x: { a: [b, ~], c: 1 }")])[0]);
}
