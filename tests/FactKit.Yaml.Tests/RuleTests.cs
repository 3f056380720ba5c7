using FactKit.Tests.Rules;

namespace FactKit.Yaml.Tests;

public class RuleTests
{
    [Fact]
    public void Rules_are_judged_and_blame_places_of_the_YAML()
    {
        var result = FactYaml.Parse<Ledger>("""
            began: 2024-01-01
            ended: 2023-12-31
            entries:
              - id: a
                killed: [92]
                atScene:
                  - 95
              - { id: b, divisor: 0 }
            """);
        Assert.False(result.IsValid);
        Assert.Equal(
            [("ends-after-it-begins", "/ended", 2, 8), ("parts-fit", "/entries/0/killed", 5, 13), ("divides", "/entries/1/divisor", 8, 23)],
            result.Issues.Select(issue => (issue.RuleId!, issue.Path, issue.Line!.Value, issue.Column!.Value)));
    }

    [Fact]
    public void What_is_undetermined_is_valid_and_reported_where_it_is_asked_for()
    {
        const string yaml = """
            began: 2024
            ended: 2024-01-02
            """;
        Assert.Empty(FactYaml.Parse<Ledger>(yaml).Issues);
        var issue = Assert.Single(FactYaml.Parse<Ledger>(yaml, new() { Report = FactSeverity.Info }).Issues);
        Assert.Equal("undetermined, because /began is known only as 2024: began <= ended", issue.Message);
        Assert.Equal((2, 8), (issue.Line, issue.Column));
    }
}
