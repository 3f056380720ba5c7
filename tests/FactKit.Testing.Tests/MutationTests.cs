using FactKit.Compiler;
using FactKit.Compiler.Evolution;
using FactKit.Testing.Mutation;

namespace FactKit.Testing.Tests;

/// <summary>Each constraint is broken, and the parser says so at its place.</summary>
public class MutationTests
{
    const string Schema = """
        factkit: 1
        schema: town.report
        enums:
          Side: { values: [north, south] }
        types:
          Report:
            document: true
            reserved: [old]
            fields:
              id: { type: Text, const: report }
              title: { type: Text, minLength: 2, maxLength: 5, pattern: "^[A-Z]" }
              actors: { type: Actor+, maxItems: 3 }
              tags: { type: Text*, unique: true }
              losses: Loss*
          Actor:
            fields:
              key: { type: Identifier, key: true }
              side: Side
          Loss:
            fields:
              actor: Ref<Actor>
              killed: { type: Integer, min: 0, max: 100, multipleOf: 5, absent: [unknown] }
              said: { type: Claim<Integer>, evidence: required }
        """;

    [Theory]
    [InlineData("Report.title", "minLength maxLength pattern required type")]
    [InlineData("Report.actors", "maxItems minItems required type")]
    [InlineData("Report.tags", "type unique")]
    [InlineData("Report.id", "const required type")]
    [InlineData("Report", "reserved unknown-field")]
    [InlineData("Actor.key", "key required type")]
    [InlineData("Actor.side", "enum required type")]
    [InlineData("Loss.actor", "reference required type")]
    [InlineData("Loss.killed", "absent max min multipleOf required type")]
    [InlineData("Loss.said", "evidence required type")]
    public void All_that_a_field_demands_is_broken_by_a_document(string place, string keys)
    {
        var all = Try(Schema).Where(one => one.Constraint.Place == place).ToList();

        Assert.Equal(keys.Split(' ').Order(StringComparer.Ordinal), all.Select(one => one.Constraint.Key).Order(StringComparer.Ordinal));
        Assert.All(all, one =>
        {
            Assert.True(one.Survivor is null && one.Mutant is not null, $"{one.Constraint.Place}: {one.Constraint.Key} was not broken: {one.Survivor?.Json}");
            Assert.Contains(one.Constraint.Codes, code => one.Mutant.Json.Contains($"\"code\": \"{code}\"", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("n != 7", "error", false)]
    [InlineData("n != 7", "info", true)]
    [InlineData("n < k", "warning", true)]
    [InlineData("people.exists(p, p.role == \"defendant\")", "error", false)]
    [InlineData("text != \"fixed\" || n < 50", "error", false)]
    [InlineData("text.startsWith(\"un\")", "error", false)]
    public void What_breaks_a_rule_is_found_by_its_own_text(string rule, string severity, bool isValid)
    {
        var one = Try($$"""
            factkit: 1
            schema: town.report
            enums:
              Role: { values: [defendant, judge] }
            types:
              Report:
                document: true
                fields:
                  n: { type: Integer, examples: [1] }
                  k: { type: Integer, examples: [3] }
                  text: { type: Text, examples: [unlike] }
                  people: Person+
                rules:
                  - { id: it, assert: '{{rule}}', severity: {{severity}} }
              Person:
                fields:
                  role: Role
            """).Single(one => one.Constraint.RuleId == "it");

        Assert.Equal(isValid, one.Mutant!.IsValid);
        Assert.Contains("\"rule\": \"it\"", one.Mutant.Json, StringComparison.Ordinal);
        Assert.Equal(14, one.Constraint.At!.Line);
    }

    [Theory]
    [InlineData("text: { type: Text, pattern: '^[^<>]*$' }", true)]
    [InlineData("text: { type: Text, pattern: '^[^\\n]*$' }", true)]
    [InlineData("text: { type: Text, pattern: '^[^\u4e00]*$' }", false)]
    [InlineData("side: Side", true)]
    [InlineData("event: Event", true)]
    public void What_is_allowed_is_no_mutation(string field, bool isBroken)
    {
        var all = Try($$"""
            factkit: 1
            schema: town.report
            enums:
              Side: { values: [nowhere-to-be-found] }
            types:
              Report:
                document: true
                fields:
                  {{field}}
              Event: { union: { discriminator: kind, cases: { nowhere-to-be-found: Found } } }
              Found: { fields: { at: Text } }
            """).Where(one => one.Constraint.Key is "pattern" or "enum" or "case").ToList();

        Assert.NotEmpty(all);
        Assert.All(all, one => Assert.Equal((isBroken, false), (one.Mutant is not null, one.Survivor is not null)));
    }

    [Fact]
    public void A_mutation_of_an_example_shows_no_sensitive_value()
    {
        const string Visit = """
            factkit: 1
            schema: town.visit
            types:
              Visit:
                document: true
                unknownFields: keep
                fields:
                  ward: { type: Text, maxLength: 9 }
                  patient: { type: Text, minLength: 4, sensitivity: personal }
                  seen: { type: Claim<Text>*, sensitivity: confidential }
            """;
        var folder = Directory.CreateTempSubdirectory("factkit");
        try
        {
            var path = Path.Combine(folder.FullName, "visit.fact.yaml");
            var example = Path.Combine(folder.FullName, "visit.examples", "valid", "a.json");
            Directory.CreateDirectory(Path.GetDirectoryName(example)!);
            File.WriteAllText(path, Visit);
            File.WriteAllText(example, """{ "ward": "Northwing", "patient": "Alice", "seen": [{ "value": "Alice", "evidence": "Alice was seen" }], "more": "Alice" }""");

            var mutants = Try(Visit, path).Select(one => one.Mutant?.Json ?? "").ToList();

            Assert.Contains(mutants, json => json.Contains("Northwing", StringComparison.Ordinal));
            Assert.DoesNotContain(mutants, json => json.Contains("Alice", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void No_mutation_of_a_shipped_schema_survives() => Assert.All(
        Directory.GetFiles(Repository.PathOf("schemas"), "*.fact.yaml").Where(path => !path.Contains("clash", StringComparison.Ordinal)),
        path => Assert.Empty(Try(File.ReadAllText(path), path).Where(one => one.Survivor is not null).Select(one => $"{one.Constraint.Place}: {one.Constraint.Key}: {one.Survivor!.Json}")));

    static List<MutatedConstraint> Try(string yaml, string? path = null)
    {
        path ??= "/nowhere/report.fact.yaml";
        var schema = WholeSchema.Of(SchemaCompiler.Compile([new(path, yaml)], default), path);
        return [.. new MutationRun(schema, DocumentType.In(SchemaCompilation.Run(yaml).Load()), path).Try()];
    }
}
