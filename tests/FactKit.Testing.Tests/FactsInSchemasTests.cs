using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>Facts and claims as a schema declares them, read by what the generator makes.</summary>
public class FactsInSchemasTests
{
    const string Yaml = """
        factkit: 1
        schema: test.facts
        vagueWords:
          dozens: ">=30"
        types:
          Report:
            document: true
            fields:
              sources: Source+
              began: { type: Claim<Date>*, absent: [not-stated] }
              killed: { type: Claim<Quantity>*, min: 0, evidence: required }
              guns: Claim<Text*>?
              lasted: Duration?
              quote: Evidence?
          Source:
            speaker: true
            fields:
              id: { type: Identifier, key: true }
        """;

    static readonly LoadedSchema Schema = LoadedSchema.Of(Yaml);

    static string Faults(string json) => string.Join('\n', Schema.Parse(Encoding.UTF8.GetBytes(json)).Issues);

    [Fact]
    public void Claims_go_in_and_come_out_in_their_shortest_form()
    {
        var (issues, canonical) = Schema.Parse("""
            {"sources":[{"id":"ministry"},{"id":"agency"}],
             "began":[{"absent":"not-stated","by":["ministry"]},{"value":"2018-03-04~"},"2018-03"],
             "killed":[{"value":">=92","by":["ministry","agency"],"evidence":"At least 92","confidence":80,"rank":"preferred"},{"value":"dozens","evidence":[{"exact":"dozens","in":"body"}]}],
             "guns":{"value":["howitzer"],"complete":false},
             "lasted":"~PT1H","quote":"about one hour"}
            """u8.ToArray());
        Assert.Empty(issues);
        Assert.Equal((
            """{"sources":[{"id":"ministry"},{"id":"agency"}],"began":[{"absent":"not-stated","by":["ministry"]},"2018-03-04~","2018-03"], """
            + """ "killed":[{"value":">=92","by":["ministry","agency"],"evidence":["At least 92"],"rank":"preferred","confidence":80},{"value":"dozens","evidence":[{"exact":"dozens","in":"body"}]}], """
            + """ "guns":{"value":["howitzer"],"complete":false},"lasted":"~PT1H","quote":"about one hour"}""").Replace(",  ", ",", StringComparison.Ordinal),
            canonical);
    }

    [Theory]
    [InlineData("""{"sources":[{"id":"a"}],"killed":[{"value":1,"evidence":"x","by":["b"]}]}""", "dangling-reference", "/killed/0/by/0")]
    [InlineData("""{"sources":[{"id":"a"}],"killed":[3]}""", "missing-evidence", "/killed/0")]
    [InlineData("""{"sources":[{"id":"a"}],"killed":[{"value":3}]}""", "missing-evidence", "/killed/0")]
    [InlineData("""{"sources":[{"id":"a"}],"killed":[{"value":1,"absent":"unknown","evidence":"x"}]}""", "unknown-value", "/killed/0/absent")]
    [InlineData("""{"sources":[{"id":"a"}],"killed":[{"value":"<0","evidence":"x"}]}""", "out-of-range", "/killed/0/value")]
    [InlineData("""{"sources":[{"id":"a"}],"killed":[{"value":{},"evidence":"x"}]}""", "wrong-type", "/killed/0/value")]
    [InlineData("""{"sources":[{"id":"a"}],"killed":[{"value":"some","evidence":"x","confidence":101}]}""", "out-of-range", "/killed/0/confidence")]
    [InlineData("""{"sources":[{"id":"a"}],"killed":{"value":1,"evidence":"x"}}""", "wrong-type", "/killed")]
    [InlineData("""{"sources":[{"id":"a"}],"began":["2018-13"]}""", "wrong-value", "/began/0")]
    [InlineData("""{"sources":[{"id":"a"}],"began":[{"absent":"withheld"}]}""", "unknown-value", "/began/0/absent")]
    [InlineData("""{"sources":[{"id":"a"}],"lasted":"one hour"}""", "wrong-value", "/lasted")]
    [InlineData("""{"sources":[{"id":"a"}],"quote":{"prefix":"x"}}""", "missing-field", "/quote/exact")]
    public void A_fault_in_a_claim_is_named_where_it_stands(string json, string code, string path) =>
        Assert.Contains($"{code}: {path}:", Faults(json), StringComparison.Ordinal);
}
