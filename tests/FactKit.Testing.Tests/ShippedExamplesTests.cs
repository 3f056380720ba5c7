using System.Text.Json;
using System.Text.Json.Nodes;

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
        var (issues, _) = LoadedSchema.At(Repository.PathOf(schema)).Parse(File.ReadAllBytes(Repository.PathOf(example)), example.EndsWith(".yaml", StringComparison.Ordinal));
        Assert.Empty(issues);
    }

    [Theory, MemberData(nameof(Examples), "invalid")]
    public void An_invalid_example_gives_the_fault_that_it_names_and_no_other(string schema, string example)
    {
        var (expected, document) = TakeExpectation(File.ReadAllBytes(Repository.PathOf(example)));
        var (issues, _) = LoadedSchema.At(Repository.PathOf(schema)).Parse(document);
        Assert.Equal([((string)expected["code"]!, (string)expected["path"]!)], issues.Select(issue => (issue.Code, issue.Path)));
    }

    // Cut out as text: an example may be at fault in ways that no JSON library keeps.
    static (JsonNode Expected, byte[] Document) TakeExpectation(byte[] utf8)
    {
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
        var utf8 = File.ReadAllBytes(Repository.PathOf(example));
        var loaded = LoadedSchema.At(Repository.PathOf(schema));
        if (example.EndsWith(".json", StringComparison.Ordinal) && utf8.AsSpan().IndexOf("null"u8) < 0) Assert.Equal(loaded.Parse(utf8), loaded.Parse(utf8, isYaml: true));
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
