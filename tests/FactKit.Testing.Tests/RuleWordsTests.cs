using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>What issues of rules tell people: values as documents write them, what broke a list, and nothing that is sensitive.</summary>
public class RuleWordsTests
{
    const string Types = """
        factkit: 1
        schema: test.words
        enums:
          Stage: { values: [first-draft, in-print] }
          Sector: { open: true, values: [armed-group, police] }
        types:
          Actor:
            speaker: true
            fields: { id: { type: Identifier, key: true }, sector: Sector, stage: Stage?, secret: { type: Text?, sensitivity: personal } }
          Event:
            fields:
              name: Text
              began: Date
              ended: { type: Date?, notBefore: began }
              at: { type: Timestamp, absent: [unknown] }
          Private:
            fields: { id: { type: Identifier, key: true, sensitivity: personal } }
          Doc:
            document: true
            fields:
              stage: Stage
              sector: Sector
              actors: Actor*
              events: Event*
              private: Private*
              numbers: { type: Integer*, notAfter: limit }
              limit: Integer
              killed: { type: Claim<Quantity>*, absent: [not-stated] }
              kinds: Claim<Sector>*
              sides: { type: Ref<Actor>*, refersTo: { sector: police } }
              quotes: Evidence*
              amounts: Map<Quantity>
              stages: Map<Stage>
              seen: { type: Boolean, absent: [not-stated] }
              level: { type: Stage, absent: [not-stated] }
              text: Text
              nick: { type: Text, sensitivity: personal }
              nicks: { type: Text*, sensitivity: personal }
              point: Text?
              area: Text?
            rules:

        """;

    const string Least = """
        "stage":"first-draft","sector":"armed-group","limit":3,"seen":{"absent":"not-stated"},"level":{"absent":"not-stated"},"text":"Bob","nick":"Bob",
        "actors":[{"id":"mod","sector":"police","secret":"Bob"},{"id":"arm","sector":"armed-group"}]
        """;

    static string Issues(string rules, string fields, string types = Types) => Issues(LoadedSchema.Of(types + rules), fields, static _ => true);

    static string Issues(LoadedSchema schema, string fields, Func<string, bool> isWanted)
    {
        foreach (var map in new[] { "\"amounts\":", "\"stages\":" })
            if (!fields.Contains(map, StringComparison.Ordinal)) fields = $"{map}{{}}{(fields.Length == 0 ? "" : ",")}{fields}";
        var (issues, _) = schema.Parse(Encoding.UTF8.GetBytes("{" + Least.ReplaceLineEndings("") + "," + fields + "}"), options: new() { Report = FactSeverity.Info, MaxIssues = 1000 });
        return string.Join('\n', issues.Where(issue => isWanted(issue.RuleId ?? "")).Select(issue => $"{issue.RuleId}: {issue.Message}{(issue.Detail is { } detail ? $" ({detail})" : "")}{(issue.Causes.IsEmpty ? "" : $" <{string.Join(", ", issue.Causes)}>")}"));
    }

    static string Rule(string assert, string? message = null, string? when = null, string id = "r") =>
        $"      - id: {id}\n        assert: |-\n          {assert}\n{(message is null ? "" : $"        message: |-\n          {message}\n")}{(when is null ? "" : $"        when: |-\n          {when}\n")}";

    /// <summary>One schema has all the rules of a test; what it says of a document is compared for each rule by itself, and beside it what keys say.</summary>
    static IEnumerable<(string Issue, string Expected)> Each(params (string Assert, string? Message, string? When, string Fields, string Issue)[] cases)
    {
        var schema = LoadedSchema.Of(Types + string.Concat(cases.Select((one, i) => Rule(one.Assert, one.Message, one.When, $"r{i}"))));
        for (var i = 0; i < cases.Length; i++)
        {
            var id = $"r{i}";
            yield return (Issues(schema, cases[i].Fields, found => found == id || found.Length == 0 || found.Contains('-', StringComparison.Ordinal)).Replace(id + ":", "r:", StringComparison.Ordinal), cases[i].Issue);
        }
    }

    [Fact]
    public void Enums_are_shown_as_documents_write_them()
    {
        foreach (var (issue, expected) in Each(
            ("stage == \"in-print\"", "{stage} {\"%s\".format([stage])}", null, "", "r: first-draft first-draft (stage = first-draft)"),
            ("sector == \"police\"", "{sector} {\"%s\".format([sector])}", null, "", "r: armed-group armed-group (sector = armed-group)"),
            ("actors.map(a, a.sector) == []", "{actors.map(a, a.sector)} {\"%s\".format([actors.map(a, a.sector)])}", null, "", "r: [police, armed-group] [police, armed-group] (actors.map(a, a.sector) = [police, armed-group])"),
            ("false", "{stages}", null, "\"stages\":{\"b\":\"in-print\",\"a\":\"first-draft\"}", "r: {a: first-draft, b: in-print}"),
            ("best(kinds) == \"police\"", "{kinds} {best(kinds)} {kinds[0].rank} {kinds[0].modality} {kinds[0].basis}", null, "\"kinds\":[{\"value\":\"brass band\",\"by\":[\"mod\"],\"basis\":\"derived\"}]", "r: [brass band (by mod)] brass band normal asserted derived (best(kinds) = brass band)"),
            ("kinds[0].rank == \"preferred\"", "{\"%s\".format([kinds[0].modality])}", null, "\"kinds\":[{\"value\":\"armed-group\",\"modality\":\"denied\"}]", "r: denied (kinds[0].rank = normal)")))
            Assert.Equal(expected, issue);
    }

    [Fact]
    public void Values_are_shown_as_a_person_would_write_them()
    {
        foreach (var (issue, expected) in Each(
            ("false", "{killed}", null, "\"killed\":[{\"value\":95,\"by\":[\"mod\",\"arm\"]},\">=92\"]", "r: [95 (by mod, arm), >=92]"),
            ("false", "{killed}", null, "\"killed\":[{\"absent\":\"not-stated\",\"by\":[\"mod\"]},{\"value\":4,\"rank\":\"deprecated\",\"modality\":\"denied\"}]", "r: [unknown (not-stated, by mod), 4 (denied, deprecated)]"),
            ("false", "{killed[0]} {killed[0].by}", null, "\"killed\":[{\"value\":95,\"by\":[\"mod\"]}]", "r: 95 (by mod) [mod]"),
            ("false", "{quotes} {quotes[0]}", null, "\"quotes\":[\"a b\"]", "r: [\"a b\"] \"a b\""),
            ("false", "{sides} {sides[0]}", null, "\"sides\":[\"mod\"]", "r: [mod] mod"),
            ("false", "{actors} {actors[0]}", null, "", "r: [mod, arm] mod"),
            ("false", "{events} {self}", null, "\"events\":[{\"name\":\"e\",\"began\":\"2024\",\"at\":{\"absent\":\"unknown\"}}]", "r: [Event] Doc"),
            ("false", "{private}", null, "\"private\":[{\"id\":\"Eve\"}]", "r: [Private]"),
            ("false", "{amounts}", null, "\"amounts\":{\"b\":\"~3\",\"a\":\"2..4\"}", "r: {a: 2..4, b: ~3}"),
            ("false", "{seen} {level}", null, "", "r: unknown unknown")))
            Assert.Equal(expected, issue);
    }

    [Fact]
    public void One_word_says_that_there_is_no_value() => Assert.Equal(
        "r: undetermined, because /seen is not stated and /level is not stated: seen == true && level == \"in-print\" (seen = unknown, level = unknown) </seen, /level>",
        Issues(Rule("seen == true && level == \"in-print\""), ""));

    [Fact]
    public void Details_keep_their_brackets()
    {
        foreach (var (issue, expected) in Each(
            ("(limit + 1) * 2 == 3", null, null, "", "(limit + 1) * 2 = 8"),
            ("3 == (limit + 1) * (limit - 1)", null, null, "", "(limit + 1) * (limit - 1) = 8"),
            ("((limit) + 1) == 3", null, null, "", "((limit) + 1) = 4"),
            ("(self.limit) + 1 == 3", null, null, "", "(self.limit) + 1 = 4"),
            ("(has(point) ? 1 : 0) + (has(area) ? 1 : 0) == 1", null, null, "", "(has(point) ? 1 : 0) + (has(area) ? 1 : 0) = 0"),
            ("(text + \"y\").size() == 1", null, null, "", "(text + \"y\").size() = 4"),
            ("-(-limit) == 1", null, null, "", "-(-limit) = 3")))
            Assert.EndsWith($"({expected})", issue, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_count_show_which_fields_are_given()
    {
        var types = Types.Replace("    document: true\n", "    document: true\n    exactlyOneOf: [point, area]\n", StringComparison.Ordinal);
        Assert.Equal("point-area-exactlyOneOf: exactly one of point and area must be given (point is not given, area is not given)", Issues("      []", "", types));
        Assert.Equal("point-area-exactlyOneOf: exactly one of point and area must be given (point is given, area is given)", Issues("      []", "\"point\":\"x\",\"area\":\"y\"", types));
    }

    [Fact]
    public void A_sum_with_parts_that_may_be_missing_shows_those_that_are_there()
    {
        const string types = """
            factkit: 1
            schema: test.sum
            types:
              Doc:
                document: true
                fields: { costs: { type: Integer, sumOf: [fees, expenses] }, fees: { type: Integer?, min: 0 }, expenses: { type: Integer, min: 0 } }
                rules:

            """;
        var schema = LoadedSchema.Of(types + "      []");
        string Issue(string json) => Assert.Single(schema.Parse(Encoding.UTF8.GetBytes(json)).Issues).Detail!;
        Assert.Equal("costs = 5, expenses = 7", Issue("""{ "costs": 5, "expenses": 7 }"""));
        Assert.Equal("costs = 5, fees + expenses = 9", Issue("""{ "costs": 5, "expenses": 7, "fees": 2 }"""));
    }

    [Fact]
    public void What_equals_a_sensitive_value_is_not_shown()
    {
        foreach (var (issue, expected) in Each(
            ("nick != text", "{text}", null, "\"nicks\":[\"Bob\"]", ""),
            ("nick != text && size(text) < 2", "{text}", null, "\"nicks\":[\"Bob\"]", ""),
            ("!(text in nicks) && text != \"\"", "{text} {text + 'x'}", null, "\"nicks\":[\"Bob\"]", ""),
            ("size(text) > 9", "{text}", "nick == text", "\"nicks\":[\"Bob\"]", ""),
            ("nicks.all(n, n != text)", "{text}", null, "\"nicks\":[\"Bob\"]", ""),
            ("nicks.all(n, n == \"x\")", "{nicks} {nicks.filter(n, true)}", null, "\"nicks\":[\"Bob\"]", ""),
            ("actors.all(a, !has(a.secret) || a.secret != text)", "{text} {actors.map(a, has(a.secret) ? a.secret : \"\")}", null, "\"nicks\":[\"Bob\"]", ""),
            ("nick.size() != text.size() || size(text) > 9", "{text.size()} {text}", null, "\"nicks\":[\"Bob\"]", ""),
            ("cel.bind(mine, text, nick != mine)", "{text}", null, "\"nicks\":[\"Bob\"]", "")))
        {
            Assert.StartsWith("r: ", issue, StringComparison.Ordinal);
            Assert.DoesNotContain("Bob", issue + expected, StringComparison.Ordinal);
            Assert.DoesNotContain("= 3", issue, StringComparison.Ordinal);
        }
    }

    static string Event(string name, string began, string ended) => $$"""{ "name":"{{name}}","began":"{{began}}","ended":"{{ended}}","at":{"absent":"unknown"} }""";

    [Fact]
    public void A_list_names_the_items_that_broke_the_rule()
    {
        var events = string.Join(',', Event("a", "2026-01-01", "2026-01-02"), Event("b", "2026-02-01", "2026-01-01"), Event("c", "2026-01-01", "2026-01-01"), Event("d", "2026-03-01", "2026-01-01"));
        var types = Types.Replace("ended: { type: Date?, notBefore: began }", "ended: Date?", StringComparison.Ordinal);
        Assert.Equal(
            "r: the rule does not hold: events.all(e, !has(e.ended) || e.began <= e.ended) (item /events/1: began = 2026-02-01, ended = 2026-01-01; item /events/3: began = 2026-03-01, ended = 2026-01-01) </events/1, /events/3>",
            Issues(Rule("events.all(e, !has(e.ended) || e.began <= e.ended)"), $"\"events\":[{events}]", types));
        Assert.Equal(
            "r: the rule does not hold: !events.exists(e, e.name == text) (item /events/0: name = \"Bob\", text = \"Bob\") </events/0>",
            Issues(Rule("!events.exists(e, e.name == text)"), $"\"events\":[{events.Replace("\"a\"", "\"Bob\"", StringComparison.Ordinal)}]", types));
    }

    [Fact]
    public void Loops_name_what_broke_them()
    {
        foreach (var (issue, expected) in Each(
            ("numbers.all(n, n < 5)", null, null, "\"numbers\":[1]", ""),
            ("numbers.all(n, n < 2)", null, null, "\"numbers\":[1,2,3]", "r: the rule does not hold: numbers.all(n, n < 2) (item /numbers/1 (2); item /numbers/2 (3)) </numbers/1, /numbers/2>"),
            ("numbers.all(n, n < limit)", null, null, "\"numbers\":[1,3]", "r: the rule does not hold: numbers.all(n, n < limit) (item /numbers/1 (3): limit = 3) </numbers/1>"),
            ("numbers.all(i, n, n > i)", null, null, "\"numbers\":[1,1]", "r: the rule does not hold: numbers.all(i, n, n > i) (item /numbers/1 (1): i = 1) </numbers/1>"),
            ("numbers.all(n, n < 0)", null, null, "\"numbers\":[0,1,2,3]", "r: the rule does not hold: numbers.all(n, n < 0) (item /numbers/0 (0); item /numbers/1 (1); item /numbers/2 (2); and more) </numbers/0, /numbers/1, /numbers/2>"),
            ("numbers.filter(n, n > 0).all(n, n > 2)", null, null, "\"numbers\":[0,1]", "r: the rule does not hold: numbers.filter(n, n > 0).all(n, n > 2) (an item of /numbers (1)) </numbers>"),
            ("amounts.all(k, v, v < 3)", null, null, "\"amounts\":{\"a\":2,\"b\":4}", "r: the rule does not hold: amounts.all(k, v, v < 3) (item /amounts/b (4)) </amounts/b>"),
            ("!(numbers.all(n, n > 0) && limit == 3)", null, null, "\"numbers\":[1]", "r: the rule does not hold: !(numbers.all(n, n > 0) && limit == 3) (limit = 3)"),
            ("numbers.all(n, numbers.exists(m, m == n + 1))", null, null, "\"numbers\":[1,2]", "r: the rule does not hold: numbers.all(n, numbers.exists(m, m == n + 1)) (item /numbers/1) </numbers/1>"),
            ("numbers.all(n, numbers.all(m, m >= n))", null, null, "\"numbers\":[1,2]", "r: the rule does not hold: numbers.all(n, numbers.all(m, m >= n)) (item /numbers/0 (1): n = 2; item /numbers/1) </numbers/0, /numbers/1>"),
            ("true", null, null, "\"numbers\":[1,4,5]", "numbers-notAfter: numbers must not be greater than limit (item /numbers/1 (4): limit = 3; item /numbers/2 (5): limit = 3) </numbers/1, /numbers/2>"),
            ("true", null, null, "\"sides\":[\"mod\",\"arm\"]", "sides-refersTo: sides must refer to an Actor whose sector is police (item /sides/1: sector = armed-group) </sides/1>"),
            ("events.all(e, known(e.at))", null, null, "\"events\":[{\"name\":\"e\",\"began\":\"2024\",\"at\":{\"absent\":\"unknown\"}}]", "r: the rule does not hold: events.all(e, known(e.at)) (item /events/0) </events/0>"),
            ("nicks.all(n, n != nick)", null, null, "\"nicks\":[\"x\",\"Bob\"]", "r: the rule does not hold: nicks.all(n, n != nick) (item /nicks/1) </nicks/1>"),
            ("unique(numbers)", null, null, "\"numbers\":[1,2,1]", "r: the rule does not hold: unique(numbers) (item /numbers/0 and item /numbers/2) </numbers/0, /numbers/2>"),
            ("unique(events.map(e, e.name))", null, null, "\"events\":[{\"name\":\"e\",\"began\":\"2024\",\"at\":{\"absent\":\"unknown\"}},{\"name\":\"e\",\"began\":\"2024\",\"at\":{\"absent\":\"unknown\"}}]", "r: the rule does not hold: unique(events.map(e, e.name)) (item /events/0 and item /events/1) </events/0, /events/1>"),
            ("unique(numbers.filter(n, n > 1))", null, null, "\"numbers\":[1,1,2,2]", "r: the rule does not hold: unique(numbers.filter(n, n > 1)) (items of /numbers) </numbers>")))
            Assert.Equal(expected, issue);
    }

    const string Keys = """
        factkit: 1
        schema: test.shortwords
        types:
          Actor: { fields: { id: { type: Identifier, key: true }, kind: { type: Text, absent: [unknown] } } }
          Doc:
            document: true
            fields:
              actors: Actor*
              killed: { type: Claim<Quantity>*, sumOf: [a, b] }
              a: Claim<Quantity>*
              b: Claim<Quantity>*
              began: { type: Date, absent: [not-stated] }
              ended: { type: Date, notBefore: began }
              side: { type: Ref<Actor>, refersTo: { kind: x } }
              kind: { type: Text, absent: [withheld] }
              weapon: { type: Text?, requiredWhen: { kind: attack } }
              size: Integer
            rules:
              - { id: r, when: 'kind == "attack"', assert: size > 3 }
              - { id: s, when: 'size > 1', assert: 'began >= "2024-01-01"' }
        """;

    [Fact]
    public void Short_forms_say_in_their_own_words_what_is_undetermined()
    {
        var (issues, _) = LoadedSchema.Of(Keys).Parse("""
            { "actors": [{ "id": "m", "kind": { "absent": "unknown" } }], "killed": [5], "a": [2], "began": { "absent": "not-stated" }, "ended": "2024-01-01", "side": "m", "kind": { "absent": "withheld" }, "size": 2 }
            """u8.ToArray(), options: new() { Report = FactSeverity.Info });
        Assert.Equal(
            [
                "killed-sumOf: undetermined, because /b has no claim that could be taken: killed must be the sum of a and b",
                "ended-notBefore: undetermined, because /began is not stated: ended must not be before began",
                "side-refersTo: undetermined, because /actors/0/kind is unknown: side must refer to an Actor whose kind is x",
                "weapon-requiredWhen: undetermined whether it applies, because /kind is withheld: weapon must be given when kind is attack",
                "r: undetermined whether it applies, because /kind is withheld: when kind == \"attack\", size > 3",
                "s: undetermined, because /began is not stated: began >= \"2024-01-01\"",
            ],
            issues.OrderBy(issue => Array.IndexOf(["killed-sumOf", "ended-notBefore", "side-refersTo", "weapon-requiredWhen", "r", "s"], issue.RuleId)).Select(issue => $"{issue.RuleId}: {issue.Message}"));
    }
}
