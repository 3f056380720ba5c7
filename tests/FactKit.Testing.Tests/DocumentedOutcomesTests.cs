using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>What docs/rules.md says of intervals, open enums and mixed numbers is what happens.</summary>
public class DocumentedOutcomesTests
{
    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.outcomes
        enums:
          Kind: { open: true, values: [attack, strike] }
        types:
          Report:
            document: true
            fields: { began: Date, ended: Date, kind: Kind, count: Integer, share: Number }
            rules:
              - { id: le, assert: began <= ended }
              - { id: ge, assert: began >= ended }
              - { id: eq, assert: began == ended }
              - { id: within, assert: began >= earliest(ended) && began <= latest(ended) }
              - { id: named, assert: 'kind == "attack" || kind in ["strike"]' }
              - { id: other, assert: 'kind != "attack"' }
              - { id: pirates, assert: 'kind == "pirates" && string(kind) == "pirates"' }
              - { id: mixed, assert: count < share }
        """);

    [Theory]
    [InlineData("2026-01-01", "2026-01-01/2026-01-31", "ge:error eq:error")]
    [InlineData("2026-01-15", "2026-01-01/2026-01-31", "le:error ge:error eq:error")]
    [InlineData("2026-02-01", "2026-01-01/2026-01-31", "le:error eq:error within:error")]
    [InlineData("2026-01-15", "2026-01", "le:info ge:info eq:info")]
    [InlineData("2026-01-01/2026-01-31", "2026-01-01/2026-01-31", "le:error ge:error")]
    [InlineData("2026-01-15", "2026-02-01/..", "ge:error eq:error within:error")]
    public void Intervals_are_all_of_their_days(string began, string ended, string outcomes) =>
        Assert.Equal(outcomes, Outcomes($$"""{"began":"{{began}}","ended":"{{ended}}","kind":"strike","count":1,"share":1.5}""", "le", "ge", "eq", "within"));

    [Theory]
    [InlineData("attack", "other:error pirates:error")]
    [InlineData("strike", "pirates:error")]
    [InlineData("pirates", "named:error")]
    public void A_text_that_an_open_enum_does_not_have_is_known(string kind, string outcomes) =>
        Assert.Equal(outcomes, Outcomes($$"""{"began":"2026","ended":"2027","kind":"{{kind}}","count":1,"share":1.5}""", "named", "other", "pirates"));

    [Theory]
    [InlineData("1", "1.5", "")]
    [InlineData("2", "1.5", "mixed:error")]
    public void Whole_numbers_and_others_are_ordered(string count, string share, string outcomes) =>
        Assert.Equal(outcomes, Outcomes($$"""{"began":"2026","ended":"2027","kind":"attack","count":{{count}},"share":{{share}}}""", "mixed"));

    static string Outcomes(string document, params string[] rules) => string.Join(' ', Schema
        .Parse(Encoding.UTF8.GetBytes(document), options: new() { Report = FactSeverity.Info }).Issues
        .Where(issue => rules.Contains(issue.RuleId)).OrderBy(issue => Array.IndexOf(rules, issue.RuleId)).Select(issue => $"{issue.RuleId}:{issue.Severity.ToString().ToLowerInvariant()}"));
}
