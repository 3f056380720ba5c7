using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>What rules of a hostile document take is limited, whatever walks over its items.</summary>
public class RuleStepsTests
{
    const string Types = """
        factkit: 1
        schema: test.steps
        types:
          Item: { fields: { size: Quantity } }
          Doc:
            document: true
            fields:
              numbers: Integer*
              first: Integer*
              second: Integer*
              items: Item*
              secret: { type: Quantity, sensitivity: personal }
            rules:

        """;

    static (FactList<FactIssue> Issues, string? Canonical) Parse(string rule, int steps, string fields) =>
        LoadedSchema.Of(Types + "      - " + rule).Parse(Encoding.UTF8.GetBytes("{\"secret\":\">=2\"," + fields + "}"), options: new() { MaxRuleSteps = steps, Report = FactSeverity.Info });

    static string Numbers(int count, Func<long, long> number) => $"[{string.Join(',', Enumerable.Range(0, count).Select(i => number(i)))}]";

    [Fact]
    public void A_message_takes_no_more_steps_than_rules_may()
    {
        const string rule = """{ id: r, assert: "numbers.size() == 0", message: "{numbers.all(a, numbers.all(b, numbers.all(c, a + b + c >= 0)))}" }""";
        Assert.Equal("true", Assert.Single(Parse(rule, 50_000, "\"numbers\":" + Numbers(30, static i => i)).Issues).Message);
        Assert.Equal("the rule does not hold: numbers.size() == 0", Assert.Single(Parse(rule, 50_000, "\"numbers\":" + Numbers(300, static i => i)).Issues).Message);
    }

    [Fact]
    public void Lists_in_a_list_count()
    {
        const string rule = """{ id: r, assert: "numbers.all(n, unique([first, second]))" }""";
        var lists = $"\"first\":{Numbers(1000, static i => i)},\"second\":{Numbers(1001, static i => i)},\"numbers\":{Numbers(100, static i => i)}";
        Assert.Empty(Parse(rule, 1_000_000, lists).Issues);
        Assert.Equal(FactCodes.LimitExceeded, Assert.Single(Parse(rule, 100_000, lists).Issues).Code);
    }

    [Fact]
    public void Numbers_chosen_to_collide_take_no_more_steps()
    {
        const string rule = """{ id: r, assert: "unique(numbers)" }""";
        // The two halves of each are the same, and so is what .NET makes of them as a hash.
        Assert.Empty(Parse(rule, 100_000, $"\"numbers\":{Numbers(5000, static i => i << 32 | i)}").Issues);
        Assert.Empty(Parse(rule, 100_000, $"\"numbers\":{Numbers(5000, static i => i - 2500)}").Issues);
    }

    [Fact]
    public void Past_all_places_a_sensitive_value_stays_hidden()
    {
        var items = string.Join(',', Enumerable.Repeat("{\"size\":1}", 110_000));
        var issue = Assert.Single(Parse("""{ id: r, assert: "items.all(i, i.size < 5) && secret <= 3" }""", 1_000_000, $"\"items\":[{items}]").Issues);
        Assert.DoesNotContain(">=2", issue.ToString(), StringComparison.Ordinal);
    }
}
