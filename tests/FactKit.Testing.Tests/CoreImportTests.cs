using System.Text.Json.Nodes;
using FactKit.Core;

namespace FactKit.Testing.Tests;

/// <summary>A schema that imports <c>factkit/core</c>: its records are those of FactKit.</summary>
public class CoreImportTests
{
    const string Yaml = """
        factkit: 1
        schema: test.report
        imports: [factkit/core]
        types:
          Report:
            document: true
            include: [Publication]
            fields:
              sources: Source+
              actors: Actor*
              places: Place*
              killed: Claim<Quantity>*
        """;

    const string Json = """
        {"headline":"Raid in the east","published":{"absent":"not-stated"},
         "sources":[{"id":"ministry","name":"The ministry","kind":"ministry","isParty":true,"speaksFor":"state","grade":"C3"},{"id":"officials","name":{"absent":"not-stated"},"kind":"weather service"}],
         "actors":[{"id":"state","name":"Northland","aliases":["NL"],"sector":"government"},
           {"id":"bands","name":{"absent":"not-stated"},"labels":[{"value":"bandits","by":["ministry"],"evidence":["bandits"]}],"sector":"insurgent","memberOf":"state"}],
         "places":[{"id":"east","name":"Eastmark","variants":["Estmark"],"part":"eastern","precision":"admin1","coordinates":{"latitude":35.3,"longitude":40.10}}],
         "killed":[{"value":">=92","by":["ministry","officials"]}]}
        """;

    static readonly LoadedSchema Schema = LoadedSchema.Of(Yaml);

    static IEnumerable<string> Faults(string old, string @new)
    {
        Assert.Contains(old, Json, StringComparison.Ordinal);
        var json = System.Text.Encoding.UTF8.GetBytes(Json.Replace(old, @new, StringComparison.Ordinal));
        var issues = Schema.Parse(json).Issues;
        // YAML is read by the same shapes.
        Assert.Equal(issues, Schema.Parse(json, isYaml: true).Issues);
        return issues.Select(issue => $"{issue.Code} {issue.Path}");
    }

    [Fact]
    public void It_emits_nothing_for_the_core_and_uses_the_records_of_FactKit()
    {
        var compilation = SchemaCompilation.Run(Yaml);

        Assert.Equal("test.report.g.cs", Assert.Single(compilation.Sources).Name);
        var program = compilation.Load("""
            public static class Program
            {
                public static FactKit.Core.Actor? Find(string json)
                {
                    var report = Test.Report.Report.Parse(json).Value;
                    return report.Find(report.Sources[0].SpeaksFor!.Value);
                }
            }
            """);
        var actor = Assert.IsType<Actor>(program.GetType("Program")!.GetMethod("Find")!.Invoke(null, [Json]));
        Assert.Equal(Sector.Government, actor.Sector.Value.Value);
    }

    [Fact]
    public void A_document_is_read_from_JSON_and_from_YAML_and_written_back()
    {
        var (issues, canonical) = Schema.Parse(System.Text.Encoding.UTF8.GetBytes(Json));

        Assert.Empty(issues);
        Assert.Equal(canonical, Schema.Parse(System.Text.Encoding.UTF8.GetBytes(Json), isYaml: true).Canonical);
        Assert.Contains("\"sector\":\"rebel\"", canonical, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"weather service\"", canonical, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"precision\":\"admin1\"", "\"precision\":\"admin9\"", "unknown-value /places/0/precision")]
    [InlineData("35.3", "95.3", "out-of-range /places/0/coordinates/latitude")]
    [InlineData("{\"latitude\":35.3,", "{", "missing-field /places/0/coordinates/latitude")]
    [InlineData("C3", "C7", "pattern-mismatch /sources/0/grade")]
    [InlineData("\"speaksFor\":\"state\"", "\"speaksFor\":\"stade\"", "dangling-reference /sources/0/speaksFor")]
    [InlineData("[\"ministry\",\"officials\"]", "[\"ministry\",\"oficials\"]", "dangling-reference /killed/0/by/1")]
    [InlineData("\"id\":\"officials\"", "\"id\":\"ministry\"", "duplicate-key /sources/1/id,dangling-reference /killed/0/by/1")]
    public void A_fault_in_a_record_of_the_core_is_found(string old, string @new, string expected) =>
        Assert.Equal(expected.Split(','), Faults(old, @new));

    [Theory]
    [InlineData("\"precision\":\"admin1\"", "\"precision\":\"admin1\",\"admin2\":\"Hill\"", "rule /places/0/admin2")]
    [InlineData("\"memberOf\":\"state\"", "\"memberOf\":\"bands\"", "rule /actors/1/memberOf")]
    [InlineData("\"precision\":\"admin1\",\"coordinates\":{\"latitude\":35.3,\"longitude\":40.10}", "\"precision\":\"exact\"", "rule /places/0/coordinates")]
    [InlineData("\"latitude\":35.3,\"longitude\":40.10", "\"latitude\":0,\"longitude\":0.0", "rule /places/0/coordinates")]
    [InlineData("\"labels\":[{\"value\":\"bandits\",\"by\":[\"ministry\"],\"evidence\":[\"bandits\"]}],", "", "rule /actors/1/name")]
    public void A_rule_of_the_core_is_judged_in_JSON_and_in_YAML(string old, string @new, string expected) => Assert.Equal([expected], Faults(old, @new));

    [Fact]
    public void A_rule_of_the_core_is_judged_by_Validate()
    {
        var validate = SchemaCompilation.Run(Yaml).Load("""
            public static class Program
            {
                public static FactKit.FactList<FactKit.FactIssue> Validate(string json)
                {
                    var report = Test.Report.Report.Parse(json).Value;
                    return (report with { Places = [report.Places[0] with { Admin2 = "Hill" }] }).Validate().Issues;
                }
            }
            """).GetType("Program")!.GetMethod("Validate")!;

        var issue = Assert.Single((FactList<FactIssue>)validate.Invoke(null, [Json])!);
        Assert.Equal(("no-district-in-a-province", "/places/0/admin2", FactSeverity.Error), (issue.RuleId, issue.Path, issue.Severity));
    }

    [Fact]
    public void The_JSON_Schema_of_a_document_holds_the_records_of_the_core()
    {
        var json = (string)SchemaCompilation.Run(Yaml).Load().GetType("Test.Report.Report")!.GetProperty("JsonSchema")!.GetValue(null)!;

        var definitions = JsonNode.Parse(json)!["$defs"]!.AsObject().Select(definition => definition.Key).ToList();
        Assert.Subset(definitions.ToHashSet(), new HashSet<string> { "factkit.core.Source", "factkit.core.Actor", "factkit.core.Place", "factkit.core.Coordinates", "factkit.core.Sector", "factkit.core.PlacePrecision" });
        Assert.DoesNotContain("factkit.core.Publication", definitions);
    }

    [Fact]
    public void A_file_that_imports_it_needs_no_file_of_the_core()
    {
        var folder = Directory.CreateTempSubdirectory("factkit-core-");
        try
        {
            var path = Path.Combine(folder.FullName, "report.fact.yaml");
            File.WriteAllText(path, Yaml);
            Assert.Empty(SchemaCompilation.Run(path).Diagnostics);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
