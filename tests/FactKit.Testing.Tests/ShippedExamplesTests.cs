using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactKit.Testing.Tests;

/// <summary>The examples beside each shipped schema: valid ones are read and written back, invalid ones give the fault that they name.</summary>
public class ShippedExamplesTests
{
    // factkit/core has no documents of its own; the examples of those that import it are its examples too.
    static IEnumerable<string> Documents() => Repository.Files("schemas", "*.fact.yaml").Where(path => File.ReadAllText(path).Contains("document: true", StringComparison.Ordinal));

    public static IEnumerable<object[]> Examples(string kind) =>
        from schema in Documents()
        let folder = schema.Replace(".fact.yaml", ".examples", StringComparison.Ordinal)
        from example in Directory.EnumerateFiles(Path.Combine(folder, kind))
        orderby example
        select new object[] { Path.GetRelativePath(Repository.Root, schema), Path.GetRelativePath(Repository.Root, example) };

    [Theory, MemberData(nameof(Examples), "valid")]
    public void A_valid_example_is_read(string schema, string example)
    {
        var (expected, document) = TakeExpectation(File.ReadAllBytes(Repository.PathOf(example)));
        var loaded = LoadedSchema.At(Repository.PathOf(schema));
        var isYaml = example.EndsWith(".yaml", StringComparison.Ordinal);
        if (expected is null) Assert.Empty(loaded.Parse(document, isYaml).Issues);
        else AssertGives(expected, loaded.Parse(document, isYaml, new() { Report = FactSeverity.Info }).Issues);
    }

    [Theory, MemberData(nameof(Examples), "invalid")]
    public void An_invalid_example_gives_the_fault_that_it_names_and_no_other(string schema, string example)
    {
        var (expected, document) = TakeExpectation(File.ReadAllBytes(Repository.PathOf(example)));
        var (issues, _) = LoadedSchema.At(Repository.PathOf(schema)).Parse(document);
        AssertGives(expected!, issues);
    }

    // One fault or a list of them. What it does not say of a rule is not compared; an error is meant unless it says another severity.
    static void AssertGives(JsonNode expected, FactList<FactIssue> issues)
    {
        JsonNode?[] all = expected is JsonArray list ? [.. list] : [expected];
        Assert.Equal(
            all.Select(fault => ((string)fault!["code"]!, (string)fault["path"]!, (string?)fault["rule"], (string?)fault["severity"] ?? "error")),
            issues.Select(issue => (issue.Code, issue.Path, issue.RuleId, issue.Severity.ToString().ToLowerInvariant())));
    }

    // Cut out as text: an example may be at fault in ways that no JSON library keeps.
    static (JsonNode? Expected, byte[] Document) TakeExpectation(byte[] utf8)
    {
        if (utf8.AsSpan().IndexOf("\"$expect\""u8) < 0) return (null, utf8);
        var json = new Utf8JsonReader(utf8);
        json.Read();
        json.Read();
        Assert.Equal("$expect", json.GetString());
        json.Read();
        var expected = JsonNode.Parse(ref json)!;
        json.Read();
        return (expected, [(byte)'{', .. utf8.AsSpan((int)json.TokenStartIndex)]);
    }

    // JSON documents are YAML, but for null in fields that are kept, and for lists of numbers without spaces.
    [Theory, MemberData(nameof(Examples), "valid")]
    public void A_valid_example_in_JSON_reads_the_same_as_YAML(string schema, string example)
    {
        var (_, utf8) = TakeExpectation(File.ReadAllBytes(Repository.PathOf(example)));
        var loaded = LoadedSchema.At(Repository.PathOf(schema));
        if (example.EndsWith(".json", StringComparison.Ordinal) && utf8.AsSpan().IndexOf("null"u8) < 0) Assert.Equal(Without(loaded.Parse(utf8)), Without(loaded.Parse(utf8, isYaml: true)));

        // Both read the same text, and columns count alike: nothing but offsets within the text could differ.
        static (string, string?) Without((FactList<FactIssue> Issues, string? Canonical) read) => (string.Join('\n', read.Issues), read.Canonical);
    }

    [Fact]
    public void Every_rule_of_a_shipped_schema_has_an_example_that_does_not_hold()
    {
        var examples = string.Concat(Directory.EnumerateFiles(Repository.PathOf("schemas"), "*.json", SearchOption.AllDirectories).Select(File.ReadAllText));
        foreach (var schema in Repository.Files("schemas", "*.fact.yaml"))
            foreach (Match rule in Regex.Matches(File.ReadAllText(schema), "(?m)^ +- id: (.+)$"))
                Assert.True(examples.Contains($"\"rule\": \"{rule.Groups[1].Value}\"", StringComparison.Ordinal), $"{schema}: no example of {rule.Groups[1].Value}");
    }

    [Fact]
    public void Every_shipped_schema_has_a_valid_example_in_YAML()
    {
        foreach (var schema in Documents())
            Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(schema.Replace(".fact.yaml", ".examples", StringComparison.Ordinal), "valid"), "*.yaml"));
    }

    [Fact]
    public void Every_shipped_schema_has_examples_of_both_kinds()
    {
        foreach (var schema in Documents())
            foreach (var kind in new[] { "valid", "invalid" })
                Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(schema.Replace(".fact.yaml", ".examples", StringComparison.Ordinal), kind)));
    }
}
