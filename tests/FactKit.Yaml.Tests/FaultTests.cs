using System.Text;
using FactKit.TestSupport;
using FactKit.Tests.Exemplar;
using FactKit.Tests;

namespace FactKit.Yaml.Tests;

/// <summary>Places, several faults at once, what stops reading, limits, and what no message may show.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("headline:\nheadline: b")]
    [InlineData("headline: !x a\nheadline: b")]
    [InlineData("? headline\nheadline: b\nheadline: c")]
    [InlineData("outcome: {absent, absent: unknown}")]
    [InlineData("counts: {a, a: 1}")]
    [InlineData("kept, kept: 1")]
    [InlineData("{ headline, headline: b }")]
    [InlineData("events:\n  - { kind: strike, target, target: b }\n  - { kind: strike, place, place: b, target: c }")]
    [InlineData("losses: [{ side, side: b, $schema, $schema: x }]")]
    public void A_key_that_repeats_a_refused_one_is_no_crash(string yaml)
    {
        var result = FactYaml.Parse<ClashReport>(yaml);
        Assert.False(result.IsValid);
        Assert.All(result.Issues, static issue => Assert.True(issue is { Line: > 0, Column: > 0 }));
    }

    [Fact]
    public void Ten_faults_of_one_document_are_all_named_with_their_places()
    {
        const string yaml = """
            id: r 1
            kept: é😀   # a comment
            headline: [x]
            published: { absent: redacted, note: 1 }
            actors:
              - id: a
              - { id: "a", name: B }
            losses:
              - side: c
                killed: -1
              - ~
            events:
              - place: x
                kind: strike
                target: ""
            outcome: endd
            cost: 1
            "cost": 2
            tree: { label: "é😀", labl: 1 }
            counts: { a: [1,000] }
            language: !x en
            format: clash
            """;
        var result = FactYaml.Parse<ClashReport>(yaml);
        Assert.False(result.IsValid);
        Assert.Equal(
            [
                "wrong-value /id 1:5",
                "wrong-type /headline 3:11",
                "unknown-value /published/absent 4:22",
                "unknown-field /published/note 4:32",
                "missing-field /actors/0/name 6:5",
                "duplicate-key /actors/1/id 7:11",
                "dangling-reference /losses/0/side 9:11",
                "out-of-range /losses/0/killed 10:13",
                "malformed-yaml /losses/1 11:5",
                "too-short /events/0/target 15:13",
                "unknown-value /outcome 16:10",
                "duplicate-field /cost 18:1",
                "unknown-field /tree/labl 19:23",
                "malformed-yaml /counts/a 20:15",
                "malformed-yaml /language 21:11",
            ],
            Samples.Brief(result.Issues));
    }

    [Fact]
    public void Faults_before_the_break_stay_and_nothing_follows_it()
    {
        var result = FactYaml.Parse<ClashReport>("""
            id: { x: 1 }
            losses:
              - side: nobody
                killed: -1
              - side: @x
                killed: -1
            """);
        Assert.Equal(["wrong-type /id 1:5", "out-of-range /losses/0/killed 4:13", "malformed-yaml /losses/1/side 5:11"], Samples.Brief(result.Issues));
        Assert.Equal("The text begins with `@`, a sign of YAML's own: quote it, ….", result.Issues[2].Message);
    }

    [Theory]
    [InlineData("headline: Clash: two dead", "malformed-yaml /headline 1:16", "A colon and a space in unquoted text are read as key and value: quote the text, …, or put the new key on a line of its own.")]
    [InlineData("headline: \"Clash\" in town", "malformed-yaml /headline 1:19", "The text goes on after its closing quote: quote the whole value, ….")]
    [InlineData("headline: 'Clash", "malformed-yaml /headline 1:11", "The quote that begins here (') is never closed: add the closing quote.")]
    [InlineData("names: [a, b", "malformed-yaml /names 1:8", "The `[` that begins here is not closed: add the `]`, or quote the text if the bracket belongs to it.")]
    [InlineData("", "malformed-yaml  1:1", "The file holds no YAML content: a map of keys and values was expected.")]
    [InlineData("# nothing", "malformed-yaml  1:1", "The file holds no YAML content: a map of keys and values was expected.")]
    public void A_syntax_error_is_one_issue_with_the_mend(string yaml, string brief, string message)
    {
        var issue = Assert.Single(FactYaml.Parse<ClashReport>(yaml).Issues);
        Assert.Equal(brief, Samples.Brief([issue])[0]);
        Assert.Equal(message, issue.Message);
    }

    [Fact]
    public void A_list_at_the_root_is_no_record() =>
        Assert.Equal("wrong-type  1:1", Samples.Brief([Assert.Single(FactYaml.Parse<ClashReport>("- a").Issues)])[0]);

    [Fact]
    public void A_byte_order_mark_is_skipped_and_takes_no_column()
    {
        Assert.True(FactYaml.Parse<ClashReport>("\uFEFF" + Yaml.Least).IsValid);
        Assert.True(FactYaml.Parse<ClashReport>(Encoding.UTF8.GetBytes("\uFEFF" + Yaml.Least)).IsValid);
        Assert.Equal("wrong-value /id 1:5", Samples.Brief(FactYaml.Parse<ClashReport>("\uFEFF" + Yaml.Least.Replace("id: r", "id: r 1", StringComparison.Ordinal)).Issues)[0]);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_blamed_in_their_place()
    {
        byte[] yaml = [.. Encoding.UTF8.GetBytes("\uFEFF" + Yaml.Least + "kept: é"), 0xC3, .. "\ntags: { a: "u8, 0xED, 0xA0, 0x80, .. " }\n"u8];
        var result = FactYaml.Parse<ClashReport>(yaml);
        Assert.Equal(["malformed-yaml /kept 6:8", "malformed-yaml /tags/a 7:12", "malformed-yaml /tags/a 7:13", "malformed-yaml /tags/a 7:14"], Samples.Brief(result.Issues));
        Assert.All(result.Issues, static i => Assert.Equal("the text is not UTF-8 here", i.Message));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_blamed_not_mended()
    {
        Assert.Equal("malformed-yaml /kept 6:8", Samples.Brief(FactYaml.Parse<ClashReport>(Yaml.Least + "kept: a\uD800").Issues)[0]);
        Assert.Equal("malformed-yaml /kept 6:9", Samples.Brief(FactYaml.Parse<ClashReport>(Yaml.Least + "kept: \"a\\ud800\"").Issues)[0]);
    }

    [Fact]
    public void Lines_end_as_YAML_ends_them()
    {
        var result = FactYaml.Parse<ClashReport>(Yaml.Least.ReplaceLineEndings("\r\n") + "outcome: x\r\nfinal: x");
        Assert.Equal(["unknown-value /outcome 6:10", "wrong-type /final 7:8"], Samples.Brief(result.Issues));
    }

    // ---- sensitive fields

    [Theory]
    [InlineData("contact: Secret1")]
    [InlineData("contact: !Secret1 x")]
    [InlineData("contact: @Secret1")]
    [InlineData("contact: Secret1 #Secret2")]
    [InlineData("contact: Secret1: Secret2")]
    [InlineData("contact: \"Secret1\" Secret2")]
    [InlineData("contact: \"\\Secret1\"")]
    [InlineData("contact: [Secret1, Secret2]")]
    [InlineData("contact: { Secret1, Secret2 }")]
    [InlineData("contact: >Secret1")]
    [InlineData("contact:\n  Secret1\n  Secret2: Secret3")]
    [InlineData("contact: 'Secret1\n  Secret2")]
    [InlineData("witnesses: [{ name: Secret1, Secret2 }]")]
    [InlineData("witnesses: [{ name: 'Secret1', Secret2 }]")]
    [InlineData("witnesses: [{ name: Secret1, age: 200Secret }]")]
    [InlineData("witnesses: [{ name: Secret1, age: @Secret }]")]
    [InlineData("witnesses: [{ name: Secret1, name: Secret2 }]")]
    [InlineData("witnesses: [{ Secret1: x }]")]
    [InlineData("witnesses: [{ Secret1: @x }]")]
    [InlineData("witnesses: [{ name: a, Secret1: { Secret2: [!x y] } }]")]
    [InlineData("witnesses: [{ name: { Secret1: ~ } }]")]
    [InlineData("witnesses: [{ name: a, Secret1: ~, Secret1: ~ }]")]
    [InlineData("witnesses: { Secret1: { Secret2: ~ } }")]
    [InlineData("contact: { absent: Secret1 }")]
    [InlineData("witnesses: [Secret1,Secret2]")]
    [InlineData("witnesses:\n- name: Secret1\n  outcome: Secret2")]
    [InlineData("witnesses:\n- name: Secret1\n  side: Secret2")]
    [InlineData("witnesses:\n- name: Secret1: Secret2")]
    [InlineData("witnesses:\n- name: Secret1\n Secret2: x")]
    [InlineData("contact: 1\nname @x: 'Secret3' x: y")]
    [InlineData("witnesses: Secret1")]
    [InlineData("witnesses: Secret1: Secret2")]
    [InlineData("witnesses: [Secret1]")]
    [InlineData("witnesses: [Secret1: Secret2: Secret3]")]
    [InlineData("witnesses: { Secret1, Secret2 }")]
    [InlineData("witnesses: [ { Secret1, Secret2 } ]")]
    [InlineData("witnesses:\n- { age: 5, name: Secret1: Secret2 }")]
    [InlineData("witnesses:\n- { age: 5 #Secret1 }\n- x")]
    [InlineData("witnesses:\n- age: 5, name: Secret1")]
    [InlineData("witnesses:\n- age: 5 name: Secret1")]
    [InlineData("witnesses:\n- name: 'O'Secret1'")]
    [InlineData("outcome: ended contact: Secret1")]
    [InlineData("outcome: ended #Secret1")]
    [InlineData("outcome: 'ended' Secret1")]
    [InlineData("losses:\n- { side: a #Secret1 }")]
    [InlineData("losses:\n- { side: 'a' Secret1 }")]
    [InlineData("contct: Secret1 #Secret2", "contct")]
    public void No_message_shows_a_sensitive_value(string yaml, string? name = null)
    {
        var result = FactYaml.Parse<ClashReport>(Yaml.Least + yaml);
        Assert.False(result.IsValid);
        Assert.All(result.Issues, i => Assert.DoesNotContain("Secret", i.ToString(), StringComparison.Ordinal));
        if (name is not null) Assert.Contains(result.Issues, i => i.Path == "/" + name);
    }

    [Fact]
    public void A_veiled_message_still_says_how_to_mend()
    {
        var issue = Assert.Single(FactYaml.Parse<ClashReport>(Yaml.Least + "contact: Secret1 #Secret2").Issues);
        Assert.Equal("malformed-yaml /contact 6:18", Samples.Brief([issue])[0]);
        Assert.Equal("`…` is read as a comment: quote the whole text if it belongs to it, …, or write `# ` with a space for a comment.", issue.Message);
    }

    // ---- limits

    [Fact]
    public void A_document_of_too_many_bytes_is_not_read()
    {
        var options = new FactReadOptions { MaxBytes = Yaml.Least.Length };
        Assert.True(FactYaml.Parse<ClashReport>(Yaml.Least, options).IsValid);
        var issue = Assert.Single(FactYaml.Parse<ClashReport>(Yaml.Least.Replace("h", "é", StringComparison.Ordinal), options).Issues);
        Assert.Equal("limit-exceeded  1:1", Samples.Brief([issue])[0]);
        Assert.Equal(FactCodes.LimitExceeded, Assert.Single(FactYaml.Parse<ClashReport>(Encoding.UTF8.GetBytes(Yaml.Least + "\n"), options).Issues).Code);
    }

    [Fact]
    public void A_document_has_two_million_nodes_at_most()
    {
        // The map, two keys, two lists and their items.
        Assert.True(FactYaml.Parse<Anything>(Lists(2_000_000 - 5)).IsValid);
        var issue = Assert.Single(FactYaml.Parse<Anything>(Lists(2_000_000 - 4)).Issues);
        Assert.Equal((FactCodes.LimitExceeded, "The file has more than 2000000 keys and values; nothing after this point is read. Split it."), (issue.Code, issue.Message));

        static string Lists(int items) => "x:\n" + string.Concat(Enumerable.Repeat("- a\n", items / 2)) + "y:\n" + string.Concat(Enumerable.Repeat("- a\n", items - items / 2));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Depth_is_limited_as_in_JSON(int depth, bool valid)
    {
        var result = FactYaml.Parse<ClashReport>(Yaml.Least, new() { MaxDepth = depth });
        Assert.Equal(valid, result.IsValid);
        if (!valid) Assert.Equal("limit-exceeded /actors 4:10", Samples.Brief(result.Issues)[0]);
    }

    [Fact]
    public void The_deepest_nesting_that_can_be_allowed_is_read()
    {
        var deep = new string('[', FactReadOptions.DeepestNesting - 1) + new string(']', FactReadOptions.DeepestNesting - 1);
        var options = new FactReadOptions { MaxDepth = FactReadOptions.DeepestNesting };
        Assert.True(FactYaml.Parse<ClashReport>(Yaml.Least + "x: " + deep, options).IsValid);
        Assert.Equal(FactCodes.LimitExceeded, Assert.Single(FactYaml.Parse<ClashReport>(Yaml.Least + "x: [" + deep + "]", options).Issues).Code);
        var tree = new StringBuilder("tree: ");
        for (var i = 0; i < 490; i++) tree.Append("{ label: x, children: [");
        tree.Append("{ label: x }").Insert(tree.Length, "]}", 490);
        Assert.True(FactYaml.Parse<ClashReport>(Yaml.Least + tree, options).IsValid);
    }

    [Fact]
    public void A_small_stack_is_not_used_up()
    {
        var text = new StringBuilder(Yaml.Least + "tree: ");
        for (var i = 0; i < 490; i++) text.Append("{ label: x, children: [");
        text.Append("{ label: x }").Insert(text.Length, "]}", 490);
        var kept = Yaml.Least + "x: " + new string('[', 900) + new string(']', 900);
        foreach (var yaml in new[] { text.ToString(), kept })
        {
            FactResult<ClashReport> result = default;
            var thread = new Thread(() => result = FactYaml.Parse<ClashReport>(yaml, new() { MaxDepth = FactReadOptions.DeepestNesting }), 192 * 1024);
            thread.Start();
            thread.Join();
            if (!result.IsValid) Assert.Equal(FactCodes.LimitExceeded, Assert.Single(result.Issues).Code);
        }
    }

    [Fact]
    public void Items_entries_texts_and_issues_are_limited()
    {
        var two = new FactReadOptions { MaxItems = 2 };
        Assert.Equal(["limit-exceeded /names/2 6:15"], Samples.Brief(FactYaml.Parse<ClashReport>(Yaml.Least + "names: [a, b, c, d]", two).Issues));
        Assert.Equal(["limit-exceeded /tags/c 6:21"], Samples.Brief(FactYaml.Parse<ClashReport>(Yaml.Least + "tags: { a: x, b: x, c: x, d: x }", two).Issues));
        Assert.Equal(["limit-exceeded /link 6:7"], Samples.Brief(FactYaml.Parse<ClashReport>(Yaml.Least + "link: urn:0123456789:0123456789", new() { MaxTextLength = 20 }).Issues));

        var many = FactYaml.Parse<ClashReport>(Yaml.Least + "names:\n" + string.Concat(Enumerable.Repeat("  - []\n", 50)), new() { MaxIssues = 3 });
        Assert.Equal(4, many.Issues.Count);
        Assert.Equal("47 more issues are not listed: at most 3 are", many.Issues[3].Message);
        many = FactYaml.Parse<ClashReport>(Yaml.Least + "names:\n" + string.Concat(Enumerable.Repeat("  - ~\n", 50)), new() { MaxIssues = 3 });
        Assert.Equal("47 more issues are not listed: at most 3 are", many.Issues[3].Message);
    }

    // ---- cost: eight times the document would take 64 times as long, were anything quadratic

    [Theory]
    [InlineData("names:\n", "  - a{0}\n")]
    [InlineData("losses:\n", "  - {{ side: nobody{0}, killed: -1 }}\n")]
    [InlineData("", "x{0}: ~\n")]
    [InlineData("x:\n", "  x: {0}\n")]
    [InlineData("tags:\n", "  !t x{0}: y\n")]
    public void Many_values_and_many_faults_are_read_in_linear_time(string start, string line)
    {
        string small = Document(5_000), great = Document(40_000);
        var ratio = Cost.Ratio(() => Parse(small), () => Parse(great), most: 40);
        Assert.True(ratio < 40, $"eight times the document took {ratio:F1} times as long");

        static void Parse(string yaml) => FactYaml.Parse<ClashReport>(yaml, new() { MaxIssues = 10_000 });

        string Document(int lines)
        {
            var yaml = new StringBuilder(Yaml.Least + start);
            for (var i = 0; i < lines; i++) yaml.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, line, i);
            return yaml.ToString();
        }
    }
}
