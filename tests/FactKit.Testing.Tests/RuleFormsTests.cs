namespace FactKit.Testing.Tests;

/// <summary>Every form that a rule can take over fields of every kind compiles, and says what it should of a document.</summary>
public sealed class RuleFormsTests
{
    const string Schema = """
        factkit: 1
        schema: rules.forms
        version: 1.0.0
        namespace: Rules.Forms
        enums:
          Sector: { open: true, values: [military, rebel] }
          Level: { values: [low, high] }
        types:
          Actor:
            speaker: true
            fields: { id: { type: Identifier, key: true }, sector: Sector, level: { type: Level, absent: [unknown] }, born: Date?, aliases: Text* }
          Part:
            fields: { n: Integer, side: Ref<Actor>, other: Ref<Actor>?, loss: { type: Ref<Actor>, absent: [unknown] }, times: Timestamp*, killed: { type: Claim<Quantity>*, absent: [unknown] } }
          Event:
            union: { discriminator: kind, cases: { attack: Attack, strike: Strike }, fields: { at: Timestamp } }
            rules:
              - { id: union-common, assert: 'at > timestamp("2000-01-01T00:00:00Z")' }
              - { id: union-case, assert: 'kind == "attack" && weapon != "none" || kind == "strike" && munitions > 1.5' }
          Attack: { fields: { weapon: Text }, rules: [ { id: own, assert: 'weapon.size() > 2' } ] }
          Strike: { fields: { munitions: Decimal } }
          Doc:
            document: true
            fields:
              id: Integer
              actors: Actor+
              parts: Part*
              events: Event*
              counts: Map<Integer>
              amounts: Map<Quantity>
              moments: Map<Timestamp>
              tags: Map<Text*>
              took: Duration
              lasted: { type: Duration, absent: [unknown] }
              on: Date
              at: Timestamp
              seen: { type: Timestamp, absent: [unknown] }
              link: Uri
              note: { type: Text?, sensitivity: personal }
              price: Decimal
              share: Number
              one: Claim<Date>
              set: Claim<Text*>*
              quotes: Evidence*
              numbers: { type: Integer*, absent: [unknown] }
              ranges: Quantity*
            rules:
        RULES
        """;

    static readonly string[] s_rules =
    [
        "parts.all(x, x.side.sector == \"military\")",
        "parts.exists(x, x.side.level == \"high\" || x.side.id == \"a\")",
        "parts.all(x, !has(x.other) || x.other.sector != \"rebel\")",
        "parts.all(x, x.loss.aliases.size() < 3)",
        "parts.all(x, !has(x.side.born) || x.side.born < on)",
        "parts.all(x, x.times.all(t, t < at))",
        "parts.map(x, x.n).exists(n, n > 1)",
        "sum(parts.map(x, best(x.killed))) <= 100",
        "parts.filter(x, x.side.level == \"low\").size() < 4",
        "parts.all(x, x.killed.all(c, c.modality != \"denied\" && c.value > 0 && (!has(c.confidence) || c.confidence > 3)))",
        "parts.all(i, x, x.n >= i)",
        "counts[\"a\"] == 1 && \"b\" in counts && counts.a < 3",
        "has(counts.a) && !has(counts.z) && size(counts) == 2",
        "counts.all(k, v, k.size() == 1 && v > 0)",
        "counts.transformMap(k, v, v + 1)[\"a\"] == 2",
        "amounts.a > 1",
        "amounts.all(k, v, v >= 1)",
        "moments.x < at && moments.all(k, v, v < at)",
        "tags.t[0] == \"u\" && tags.all(k, v, v.exists(w, w == \"u\"))",
        "took > duration(\"1h\") && lasted >= took",
        "on <= \"2024-12-31\" && earliest(on) >= date(\"2024-01-01\")",
        "at.getFullYear() == 2024 && seen - at < duration(\"1h\")",
        "link == \"https://example.org/\" && string(link).startsWith(\"https\")",
        "has(note) && note.matches(\"^[a-z]+$\")",
        "!has(note) || note == \"secret\"",
        "price * decimal(2) == decimal(\"5.00\") && price > 1 && price < 9.5",
        "share / 2.0 < 1.0 && share != 0.3",
        "one.value <= on && best(one) <= on && known(one)",
        "set.all(c, c.value.size() > 0)",
        "quotes.all(q, q.exact.contains(\"x\"))",
        "numbers.all(n, n > 0) && sum(numbers) > 2 && has(numbers)",
        "ranges.all(r, r > 0) && ranges[0] < 10 && sum(ranges) > 3 && ranges.exists(r, r == 2) && 2 in ranges",
        "ranges.filter(r, r > 1).size() == 2 && ranges.map(r, r + 1).all(r, r > 1)",
        "cel.bind(total, sum(ranges), total > 1 && total < 100)",
        "cel.bind(first, parts[0], first.n == 1 && first.side.sector == \"military\")",
        "actors.exists_one(x, x.sector == \"rebel\") ? true : actors.all(x, x.level != \"low\")",
        "actors.map(x, x.sector).exists(s, s == \"military\")",
        "actors.all(x, x.sector in [\"military\", \"rebel\"])",
        "actors.all(x, string(x.sector).size() > 2)",
        "parts.all(x, x.side == x.side && x.side in parts.map(y, y.side))",
        "roots(parts[0].killed) == 1 && compatible(parts[0].killed)",
        "parts.all(x, x.killed.all(c, c.by.all(b, b == \"a\") && c.evidence.size() == 0 && c.rank == \"normal\" && c.complete))",
        "self.id == id && [id, 2][0] == id && {\"k\": id}.k == id",
        "(known(lasted) ? lasted > took : true) && type(id) == int",
        "{\"a\": amounts.a, \"b\": best(parts[0].killed)}[\"b\"] > 0",
        "[lower(ranges[0]), upper(ranges[1])].all(b, b > 0)",
        // Two underscores are C#'s and the runtime's; a name may look like one with a number.
        "parts.all(_Rule, _Rule.n > 0) && [1].all(_arglist, _arglist > 0) && [1].all(__, __ > 0) && cel.bind(_makeref, 1, _makeref > 0)",
        "parts.all(x_1, parts.all(x_2, parts.all(x_3, parts.all(x_4, parts.all(x, parts.all(x, x.n + x_1.n + x_2.n + x_3.n + x_4.n > 0))))))",
        // What is converted may have to be looked up first.
        "parts[0].side == \"a\" && string(parts[0].side) == \"a\" && parts[0].side in [\"a\", \"b\"] && string(actors[0].sector) == \"military\" && string(actors[0].level) == \"high\"",
        "amounts == {\"a\": ranges[0]}",
        "\"%s\".format([ranges]) == \"[1..2, 2]\"",
        "(id > 5 ? 1 : 2) == 1",
        "id < 1.5 && share <= id && earliest(on) <= at && date(at) > on && on - date(\"2024-05-01\") <= 30 && on.getMonth() == 4",
        "unique(actors.map(a, a.id)) && unique(actors.map(a, [a.id, string(a.sector)])) && !unique(parts.map(p, 1)) && unique([1, 2])",
        "unique(ranges)",
    ];

    const string Document = """
        {"id":1,"actors":[{"id":"a","sector":"military","level":"high","aliases":["x"]},{"id":"b","sector":"rebel","level":{"absent":"unknown"},"born":"1980"}],
         "parts":[{"n":1,"side":"a","other":"a","loss":{"absent":"unknown"},"times":["2024-01-01T00:00:00Z"],"killed":[">=2",3]},{"n":2,"side":"b","loss":"a","killed":[{"absent":"unknown"}]}],
         "events":[{"kind":"attack","at":"2024-01-01T00:00:00Z","weapon":"mortar"},{"kind":"strike","at":"2024-01-01T00:00:00Z","munitions":2}],
         "counts":{"a":1,"b":2},"amounts":{"a":">=2"},"moments":{"x":"2024-01-01T00:00:00Z"},"tags":{"t":["u"]},
         "took":"PT2H","lasted":{"absent":"unknown"},"on":"2024-05","at":"2024-06-01T00:00:00Z","seen":{"absent":"unknown"},"link":"https://example.org/","note":"secret",
         "price":2.5,"share":0.5,"one":"2024-05-01","set":[["p"]],"quotes":["x y"],"numbers":[1,2],"ranges":["1..2",2]}
        """;

    [Fact]
    public void Every_form_compiles_and_is_judged()
    {
        var rules = string.Concat(s_rules.Select((rule, i) => $"      - {{ id: r{i}, undetermined: warning, severity: warning, message: 'r{i} {{id}} {{actors.size()}} {{events}}', assert: '{rule}' }}\n"));
        var compilation = SchemaCompilation.Run(Schema.Replace("RULES", rules));
        Assert.True(compilation.Succeeded, string.Join('\n', compilation.Diagnostics));
        const string program = """
            public static class Program
            {
                public static string[] Run(byte[] json)
                {
                    var issues = new System.Collections.Generic.List<string>();
                    foreach (var issue in Rules.Forms.Doc.Parse(json).Issues) issues.Add(issue.Causes.Count == 0 ? $"{issue.RuleId ?? issue.Code} {issue.Path}: {issue.Message} <> {issue.Detail}" : $"{issue.RuleId} <{string.Join(",", issue.Causes)}>");
                    return issues.ToArray();
                }
            }
            """;
        var issues = (string[])compilation.Load(program).GetType("Program")!.GetMethod("Run")!.Invoke(null, [System.Text.Encoding.UTF8.GetBytes(Document)])!;
        // All others hold.
        Assert.Equal(
            [
                "r0 </parts/1>",
                "r3 </parts/0/loss>", "r7 </parts/1/killed>", "r8 </actors/1/level>", "r9 </parts/1/killed/0>", "r19 </lasted>", "r21 </seen>", "r31 </ranges/0>", "r32 </ranges/0>", "r49 </amounts/a,/ranges/0>", "r50 </ranges/0>", "r51 : r51 1 2 [Event, Event] <> (id > 5 ? 1 : 2) = 2", "r54 </ranges/0>",
            ],
            issues);
    }
}
