using System.Globalization;
using Xunit.Abstractions;

namespace FactKit.Testing.Tests.Oracle;

/// <summary>A rule is determined only if every completion of the unknowns agrees: tried on random rules and documents. FACTKIT_ORACLE_CASES says how many cases.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    static readonly Lazy<RuleOracle> s_oracle = new(() => new(seed: 20260101, types: 4));

    static int Cases => int.TryParse(Environment.GetEnvironmentVariable("FACTKIT_ORACLE_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 20_000;

    [Fact]
    public void No_determined_answer_is_contradicted_by_a_completion()
    {
        var score = s_oracle.Value.Run(seed: 7, Cases, static document => document.Stated);
        output.WriteLine($"{score.Cases} cases, {score.Determined} determined, {score.Wrong.Count} wrong, {score.Cautious} undetermined although all completions agree");
        Assert.True(score.Wrong.Count == 0, $"{score.Wrong.Count} of {score.Determined} answers are wrong:\n{string.Join('\n', score.Wrong.OrderBy(text => text.Length).Take(5))}");
        // Neither "undetermined" everywhere nor nothing unknown would prove anything.
        Assert.InRange(score.Determined, score.Cases / 4, score.Cases * 9 / 10);
    }

    [Fact]
    public void An_unknown_that_is_read_as_a_value_is_caught()
    {
        var score = s_oracle.Value.Run(seed: 7, cases: 4_000, static document => document.Completion(0));
        Assert.NotEmpty(score.Wrong);
    }
}
