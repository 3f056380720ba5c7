using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>The rulings on claims, one by one, in JSON and in YAML.</summary>
public class ClaimRulingTests
{
    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.rulings
        enums:
          Kind: { values: [raid, battle] }
        types:
          Report:
            document: true
            fields:
              sources: Source*
              actors: Actor*
              killed: Claim<Quantity>*
              one: Claim<Quantity>?
              began: { type: Claim<Date>?, absent: [not-stated, unknown] }
              lasted: Claim<Duration>?
              kind: Claim<Kind>*
              names: Claim<Text*>*
              place: Claim<Place>?
              event: Claim<Event>?
              events: Event*
              byTown: Map<Claim<Quantity>>?
              proven: { type: Claim<Integer>*, evidence: required }
          Source: { speaker: true, fields: { id: { type: Identifier, key: true } } }
          Actor: { speaker: true, fields: { id: { type: Identifier, key: true } } }
          Place: { fields: { name: Text, by: Text? } }
          Event: { union: { discriminator: type, cases: { attack: Attack, strike: Strike } } }
          Attack: { fields: { dead: Claim<Quantity>* } }
          Strike: { fields: { target: Claim<Text> } }
        """);

    const string Speakers = """ "sources":[{"id":"agency"}],"actors":[{"id":"ministry"}] """;

    static string Json(string fields) => "{" + Speakers.Trim() + (fields.Length > 0 ? "," + fields : "") + "}";

    /// <summary>The canonical fields, or the faults; YAML has to give the same.</summary>
    static string Read(string fields)
    {
        var utf8 = Encoding.UTF8.GetBytes(Json(fields));
        var (issues, canonical) = Schema.Parse(utf8);
        var (yamlIssues, yamlCanonical) = Schema.Parse(utf8, isYaml: true);
        Assert.Equal(canonical, yamlCanonical);
        // What to mend differs: YAML names the sign that wants quotes.
        Assert.Equal(issues.Select(static issue => $"{issue.Line}:{issue.Column} {issue.Code} {issue.Path}"), yamlIssues.Select(static issue => $"{issue.Line}:{issue.Column} {issue.Code} {issue.Path}"));
        return canonical is null ? string.Join("; ", issues.Select(static issue => $"{issue.Code} {issue.Path}")) : canonical[(Json("").Length - 1)..^1].TrimStart(',');
    }

    [Theory]
    // 1. An object is a claim only where it has value or absent.
    [InlineData(""" "one":{"value":{"low":40,"high":50}} """, """ "one":"40..50" """)]
    [InlineData(""" "one":{"low":40,"high":50} """, """ "one":"40..50" """)]
    [InlineData(""" "place":{"name":"x","by":"hand"} """, """ "place":{"name":"x","by":"hand"} """)]
    [InlineData(""" "place":{"value":{"name":"x"},"by":["agency"]} """, """ "place":{"value":{"name":"x"},"by":["agency"]} """)]
    [InlineData(""" "event":{"type":"attack","dead":[4]} """, """ "event":{"type":"attack","dead":[4]} """)]
    [InlineData(""" "event":{"value":{"dead":[{"value":4,"rank":"preferred"}],"type":"attack"},"confidence":0} """, """ "event":{"value":{"type":"attack","dead":[{"value":4,"rank":"preferred"}]},"confidence":0} """)]
    // 2. Claim<T*> always reads an array, also in a list of claims.
    [InlineData(""" "names":[["a","b"],{"value":["c"],"complete":false}] """, """ "names":[["a","b"],{"value":["c"],"complete":false}] """)]
    [InlineData(""" "names":[[]] """, """ "names":[[]] """)]
    // 3. The reasons of the field.
    [InlineData(""" "began":{"absent":"not-stated","by":["ministry","agency"]} """, """ "began":{"absent":"not-stated","by":["ministry","agency"]} """)]
    // 5. A missing chain is an empty one. Speakers of two types are one key space.
    [InlineData(""" "killed":[{"value":4,"by":[]},{"value":4,"by":["ministry","agency"]}] """, """ "killed":[4,{"value":4,"by":["ministry","agency"]}] """)]
    // 7. Evidence is a text, an object or a list.
    [InlineData(""" "one":{"value":4,"evidence":"q"} """, """ "one":{"value":4,"evidence":["q"]} """)]
    [InlineData(""" "one":{"value":4,"evidence":{"exact":"q"}} """, """ "one":{"value":4,"evidence":["q"]} """)]
    [InlineData(""" "one":{"value":4,"evidence":["q",{"exact":"r","suffix":"s"}]} """, """ "one":{"value":4,"evidence":["q",{"exact":"r","suffix":"s"}]} """)]
    [InlineData(""" "one":{"value":4,"evidence":[]} """, """ "one":4 """)]
    // 8. What goes without saying is not written, and confidence 0 is something.
    [InlineData(""" "one":{"complete":true,"basis":"stated","modality":"asserted","rank":"normal","value":4} """, """ "one":4 """)]
    [InlineData(""" "one":{"value":4,"confidence":0,"speech":"partial","basis":"derived","from":["/killed/0"],"modality":"planned","rank":"deprecated"} """,
        """ "one":{"value":4,"rank":"deprecated","confidence":0,"modality":"planned","speech":"partial","basis":"derived","from":["/killed/0"]} """)]
    // Claims in maps and unions, of enums and durations.
    [InlineData(""" "byTown":{"b":{"value":"dozens","by":["agency"]},"a":4} """, """ "byTown":{"a":4,"b":{"value":"dozens","by":["agency"]}} """)]
    [InlineData(""" "events":[{"type":"strike","target":{"value":"x","speech":"direct"}}] """, """ "events":[{"type":"strike","target":{"value":"x","speech":"direct"}}] """)]
    [InlineData(""" "kind":["raid",{"value":"battle","by":["ministry"]}],"lasted":{"value":"~PT1H","by":["ministry"]} """, """ "lasted":{"value":"~PT1H","by":["ministry"]},"kind":["raid",{"value":"battle","by":["ministry"]}] """)]
    public void A_claim_is_read_and_written_in_its_shortest_form(string fields, string canonical) => Assert.Equal(canonical.Trim(), Read(fields.Trim()));

    [Theory]
    [InlineData(""" "one":[4] """, "wrong-type /one")]
    [InlineData(""" "one":true """, "wrong-type /one")]
    [InlineData(""" "killed":4 """, "wrong-type /killed")]
    [InlineData(""" "killed":{"value":4} """, "wrong-type /killed")]
    [InlineData(""" "names":["a"] """, "wrong-type /names/0")]
    [InlineData(""" "names":[{"value":"a"}] """, "wrong-type /names/0/value")]
    [InlineData(""" "killed":[{"absent":"unknown"}] """, "unknown-value /killed/0/absent")]
    [InlineData(""" "began":{"absent":"withheld"} """, "unknown-value /began/absent")]
    [InlineData(""" "began":{"value":"2018","absent":"unknown"} """, "wrong-type /began")]
    [InlineData(""" "one":{"by":["agency"]} """, "wrong-type /one")]
    [InlineData(""" "one":{"evidence":"q","confidence":5} """, "wrong-type /one")]
    [InlineData(""" "killed":[{"rank":"preferred"}] """, "wrong-type /killed/0")]
    [InlineData(""" "kind":[{"by":["agency"]}] """, "wrong-type /kind/0")]
    [InlineData(""" "names":[{"complete":false}] """, "wrong-type /names/0")]
    [InlineData(""" "one":{"value":4,"by":"agency"} """, "wrong-type /one/by")]
    [InlineData(""" "one":{"value":4,"by":["agncy"]} """, "dangling-reference /one/by/0")]
    [InlineData(""" "one":{"value":4,"confidence":101} """, "out-of-range /one/confidence")]
    [InlineData(""" "one":{"value":4,"confidence":-1} """, "out-of-range /one/confidence")]
    [InlineData(""" "one":{"value":4,"rank":"best"} """, "unknown-value /one/rank")]
    [InlineData(""" "one":{"value":4,"modality":"sure"} """, "unknown-value /one/modality")]
    [InlineData(""" "one":{"value":4,"evidence":{"prefix":"x"}} """, "missing-field /one/evidence/exact")]
    [InlineData(""" "one":{"value":4,"evidence":["q",["r"]]} """, "wrong-type /one/evidence/1")]
    [InlineData(""" "one":{"value":4,"sourc":1} """, "unknown-field /one/sourc")]
    [InlineData(""" "one":{"value":"nonsense"} """, "wrong-value /one/value")]
    [InlineData(""" "place":{"by":"x"} """, "missing-field /place/name")]
    [InlineData(""" "place":{"value":{"nam":"x"}} """, "missing-field /place/value/name; unknown-field /place/value/nam")]
    [InlineData(""" "event":{"value":{"type":"none"}} """, "unknown-value /event/value/type")]
    [InlineData(""" "byTown":{"a":{"value":4,"by":["x"]}} """, "dangling-reference /byTown/a/by/0")]
    [InlineData(""" "one":{"value":4,"complete":false} """, "wrong-value /one/complete")]
    [InlineData(""" "began":{"absent":"unknown","complete":false} """, "wrong-value /began/complete")]
    [InlineData(""" "proven":[4] """, "missing-evidence /proven/0")]
    [InlineData(""" "proven":[{"value":4,"evidence":[]}] """, "missing-evidence /proven/0")]
    [InlineData(""" "proven":[{"value":4.5}] """, "missing-evidence /proven/0; wrong-type /proven/0/value")]
    public void A_faulty_claim_is_named_where_it_stands(string fields, string faults) => Assert.Equal(faults, Read(fields.Trim()));

    [Fact]
    public void A_key_of_two_speaker_types_stands_once()
    {
        var (issues, _) = Schema.Parse("""{"sources":[{"id":"ministry"}],"actors":[{"id":"ministry"}]}"""u8.ToArray());
        Assert.Equal("duplicate-key /actors/0/id", string.Join("; ", issues.Select(static issue => $"{issue.Code} {issue.Path}")));
    }

    [Fact]
    public void Claims_in_block_YAML_read_as_in_JSON()
    {
        var (issues, canonical) = Schema.Parse("""
            sources:
              - id: agency
            killed:
              - at least 92
              - value: 40..50
                by: [agency]
                evidence:
                  - >-
                    Forty-three
                    rebels
                  - exact: "dozens: many"
                    in: body
              - <=40
            began: { absent: not-stated }
            """u8.ToArray(), isYaml: true);
        Assert.Empty(issues);
        Assert.Equal("""{"sources":[{"id":"agency"}],"killed":["at least 92",{"value":"40..50","by":["agency"],"evidence":["Forty-three rebels",{"exact":"dozens: many","in":"body"}]},"<=40"],"began":{"absent":"not-stated"}}""", canonical);
    }

    [Theory]
    [InlineData("sources: [{ id: a }]\nkilled:\n  - value: nonsense\n", 3, 12, "wrong-value /killed/0/value")]
    [InlineData("sources: [{ id: a }]\nkilled: [{ value: 4, by: [a, b] }]\n", 2, 30, "dangling-reference /killed/0/by/1")]
    [InlineData("killed:\n  - value: >-\n      about\n      nothing\n", 2, 12, "wrong-value /killed/0/value")]
    [InlineData("killed:\n  - value: |-\n      nothing\n", 2, 12, "wrong-value /killed/0/value")]
    [InlineData("began: { value: 2018-13 }\n", 1, 17, "wrong-value /began/value")]
    [InlineData("killed: [{ value: 1,000 }]\n", 1, 21, "")]
    [InlineData("lasted: { value: ~PT1H, confidence: 101 }\n", 1, 37, "out-of-range /lasted/confidence")]
    [InlineData("one:\n  value: 4\n  absent: unknown\n", 2, 3, "wrong-type /one")]
    public void A_fault_of_YAML_is_named_at_its_line_and_column(string yaml, int line, int column, string fault)
    {
        var (issues, _) = Schema.Parse(Encoding.UTF8.GetBytes(yaml), isYaml: true);
        var issue = issues[0];
        Assert.Equal((line, column), (issue.Line, issue.Column));
        if (fault.Length > 0) Assert.Equal(fault, $"{issue.Code} {issue.Path}");
    }
}
