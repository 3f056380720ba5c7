using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>Rules, from the schema to the issue.</summary>
public class RulesInSchemasTests
{
    static readonly LoadedSchema Losses = LoadedSchema.Of("""
        factkit: 1
        schema: test.losses
        types:
          Report:
            document: true
            fields:
              isTotal: Boolean?
              losses: Loss*
          Loss:
            fields:
              killed: { type: Claim<Quantity>*, absent: [not-stated] }
              killedAtScene: Claim<Quantity>*
              diedLater: Claim<Quantity>*
            rules:
              - id: deaths-add-up
                assert: best(killed) == best(killedAtScene) + best(diedLater)
                path: killed
                message: killed ({best(killed)}) is not the sum of its parts
        """);

    static string Issues(LoadedSchema schema, string document, bool isYaml = false) =>
        string.Join('\n', schema.Parse(Encoding.UTF8.GetBytes(document), isYaml, new() { Report = FactSeverity.Info }).Issues);

    [Theory]
    [InlineData("4", "2", "2", "")]
    [InlineData("\">=4\"", "1", "2", "error")]
    [InlineData("5", "2", "2", "error")]
    [InlineData("\">=4\"", "2", "2", "info")]
    [InlineData("{ \"absent\": \"not-stated\" }", "2", "2", "info")]
    [InlineData("4, 5", "2", "2", "info")]
    [InlineData("", "2", "2", "info")]
    public void A_rule_holds_is_violated_or_undetermined(string killed, string atScene, string later, string severity)
    {
        var (issues, _) = Losses.Parse(Encoding.UTF8.GetBytes($$"""{"losses":[{"killed":[{{killed}}],"killedAtScene":[{{atScene}}],"diedLater":[{{later}}]}]}"""), options: new() { Report = FactSeverity.Info });
        Assert.Equal(severity, string.Concat(issues.Select(issue => issue.Severity.ToString().ToLowerInvariant())));
        Assert.All(issues, issue => Assert.Equal(("rule", "deaths-add-up", "/losses/0/killed"), (issue.Code, issue.RuleId, issue.Path)));
    }

    [Fact]
    public void An_issue_says_where_what_and_why_in_JSON() => Assert.Equal(
        """
        (3,15): error rule deaths-add-up: /losses/0/killed: killed (95) is not the sum of its parts (best(killed) = 95, best(killedAtScene) + best(diedLater) = 92)
        """,
        Issues(Losses, """
            { "losses": [
              { "diedLater": [42], "killedAtScene": [50],
                "killed": [95] } ] }
            """));

    [Fact]
    public void An_issue_says_where_what_and_why_in_YAML() => Assert.Equal(
        """
        (3,13): info rule deaths-add-up: /losses/0/killed: undetermined, because /losses/0/killed has no claim that could be taken: best(killed) == best(killedAtScene) + best(diedLater) (best(killed) = unknown, best(killedAtScene) + best(diedLater) = 92)
        """,
        Issues(Losses, """
            losses:
              - diedLater: [42]
                killed: [{ absent: not-stated }]
                killedAtScene: [50]
            """, isYaml: true));

    static readonly LoadedSchema Keys = LoadedSchema.Of("""
        factkit: 1
        schema: test.keys
        enums:
          Sector: { values: [military, rebel] }
        types:
          Named:
            fields:
              kind: { type: Text, const: event }
              low: { type: Integer, json: "the low" }
              high: { type: Integer?, notBefore: low, json: hi }
            rules:
              - { id: kind, assert: 'kind == "event" && self.kind == "event"' }
          Report:
            include: [Named]
            document: true
            exactlyOneOf: [point, area]
            fields:
              actors: Actor*
              side: { type: "Ref<Actor>?", refersTo: { sector: rebel } }
              total: { type: Integer?, sumOf: [a, b] }
              a: { type: Integer?, min: 0 }
              b: { type: Integer?, min: 0 }
              weapon: { type: Text?, requiredWhen: { side-sector: rebel } }
              side-sector: { type: Sector, absent: [unknown] }
              point: Text?
              area: Text*
              step: Step?
          Actor:
            fields:
              id: { type: Identifier, key: true }
              sector: Sector
          Step:
            union:
              discriminator: kind
              cases: { walk: Walk, ride: Ride }
              fields: { from: Integer, to: { type: Integer, notBefore: from } }
            rules:
              - { id: walks-are-short, assert: 'kind != "walk" || to - from < pace * 10' }
          Walk:
            fields: { pace: Integer }
            rules:
              - { id: pace, assert: pace < 9 }
          Ride: {}
        """);

    const string Least = "\"kind\":\"event\",\"the low\":3,\"side-sector\":\"military\"";

    [Theory]
    [InlineData(Least + ",\"point\":\"x\"", "")]
    [InlineData(Least + ",\"hi\":3,\"area\":[\"x\"]", "")]
    [InlineData(Least + ",\"hi\":2,\"point\":\"x\"", "error high-notBefore: /hi: high must not be less than low")]
    [InlineData(Least, "error point-area-exactlyOneOf: : exactly one of point and area must be given")]
    [InlineData(Least + ",\"point\":\"x\",\"area\":[\"x\"]", "error point-area-exactlyOneOf: : exactly one of point and area must be given")]
    [InlineData(Least + ",\"point\":\"x\",\"total\":3,\"a\":1,\"b\":2", "")]
    [InlineData(Least + ",\"point\":\"x\",\"total\":3,\"a\":1,\"b\":1", "error total-sumOf: /total: total must be the sum of a and b")]
    [InlineData(Least + ",\"point\":\"x\",\"total\":3,\"a\":1", "")]
    [InlineData(Least + ",\"point\":\"x\",\"total\":3,\"a\":4", "error total-sumOf: /total: total must be the sum of a and b")]
    [InlineData(Least + ",\"point\":\"x\",\"actors\":[{\"id\":\"r\",\"sector\":\"rebel\"}],\"side\":\"r\"", "")]
    [InlineData(Least + ",\"point\":\"x\",\"actors\":[{\"id\":\"r\",\"sector\":\"military\"}],\"side\":\"r\"", "error side-refersTo: /side: side must refer to an Actor whose sector is rebel")]
    [InlineData("\"kind\":\"event\",\"the low\":3,\"point\":\"x\",\"side-sector\":\"rebel\"", "error weapon-requiredWhen: /weapon: weapon must be given when side-sector is rebel")]
    [InlineData("\"kind\":\"event\",\"the low\":3,\"point\":\"x\",\"side-sector\":{\"absent\":\"unknown\"}", "info weapon-requiredWhen: /weapon: undetermined")]
    [InlineData("\"kind\":\"event\",\"the low\":3,\"point\":\"x\",\"side-sector\":{\"absent\":\"unknown\"},\"weapon\":\"y\"", "")]
    [InlineData(Least + ",\"point\":\"x\",\"step\":{\"kind\":\"walk\",\"from\":1,\"to\":9,\"pace\":1}", "")]
    [InlineData(Least + ",\"point\":\"x\",\"step\":{\"kind\":\"walk\",\"from\":1,\"to\":19,\"pace\":1}", "error walks-are-short: /step: the rule does not hold")]
    [InlineData(Least + ",\"point\":\"x\",\"step\":{\"kind\":\"walk\",\"from\":1,\"to\":2,\"pace\":10}", "error pace: /step: the rule does not hold")]
    [InlineData(Least + ",\"point\":\"x\",\"step\":{\"kind\":\"ride\",\"from\":3,\"to\":2}", "error to-notBefore: /step/to: to must not be less than from")]
    public void Keys_includes_and_unions_are_judged(string fields, string issue)
    {
        var (issues, _) = Keys.Parse(Encoding.UTF8.GetBytes("{" + fields + "}"), options: new() { Report = FactSeverity.Info });
        var found = string.Join('\n', issues.Select(one => $"{one.Severity.ToString().ToLowerInvariant()} {one.RuleId}: {one.Path}: {one.Message}"));
        Assert.StartsWith(issue, found, StringComparison.Ordinal);
        Assert.Equal(issue.Length == 0 ? 0 : 1, issues.Count);
    }

    [Fact]
    public void Nothing_of_a_sensitive_field_is_shown()
    {
        var schema = LoadedSchema.Of("""
            factkit: 1
            schema: test.sensitive
            types:
              Report:
                document: true
                fields:
                  name: { type: Text, sensitivity: personal }
                  ages: { type: Map<Quantity>, sensitivity: personal }
                  victim: { type: Victim?, sensitivity: personal }
                  side: Ref<Victim>
                rules:
                  - { id: a, assert: 'name == "x"', message: "who: {name} {name + 'y'}" }
                  - { id: b, assert: 'ages.all(key, value, value < 9)' }
                  - { id: c, assert: '!has(victim) || victim.age < 9', path: victim.age, message: 'age {victim.age}' }
                  - { id: d, assert: 'side.age == 9 && has(victim) && victim.age == 7' }
                  - { id: e, when: 'name != "z"', assert: '"SECRET" in ages && size(name) < 3' }
              Victim:
                fields: { id: { type: Identifier, key: true }, age: Quantity }
                rules:
                  - { id: young, assert: age < 9, message: '{id} is {age}' }
            """);
        foreach (var age in new[] { "4711", "\">=4711\"", "\">=4\"" })
        {
            var issues = Issues(schema, $$"""{"name":"SECRET","ages":{"SECRET":{{age}}},"victim":{"id":"SECRET","age":{{age}}},"side":"SECRET"}""");
            Assert.DoesNotContain("4711", issues, StringComparison.Ordinal);
            Assert.DoesNotContain("SECRET\":", issues, StringComparison.Ordinal);
            Assert.DoesNotContain("SECRET", issues.Replace("\"SECRET\" in ages", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.True(issues.Split('\n').Length >= 5, issues);
        }
    }
}
