using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace FactKit.Testing.Tests;

/// <summary>The examples beside each shipped schema: valid ones are read and written back, invalid ones give the fault that they name.</summary>
public class ShippedExamplesTests
{
    // factkit/core has no documents of its own; the examples of those that import it are its examples too.
    static IEnumerable<string> Documents() => Repository.Files("schemas", "*.fact.yaml").Where(path => File.ReadAllText(path).Contains("document: true", StringComparison.Ordinal));

    static readonly ConcurrentDictionary<string, SchemaExamples> s_loaded = new();

    static SchemaExamples Loaded(string schema) => s_loaded.GetOrAdd(schema, static schema => SchemaExamples.Of(Repository.PathOf(schema)));

    public static IEnumerable<object[]> Names() =>
        from schema in Documents()
        let path = Path.GetRelativePath(Repository.Root, schema)
        from example in Loaded(path).All
        select new object[] { path, example.Name };

    [Theory, MemberData(nameof(Names))]
    public void An_example_is_as_it_promises(string schema, string name) => Loaded(schema)[name].Verify();

    // JSON documents are YAML, but for null in fields that are kept, and for lists of numbers without spaces.
    [Theory, MemberData(nameof(Names))]
    public void A_valid_example_in_JSON_reads_the_same_as_YAML(string schema, string name)
    {
        var example = Loaded(schema)[name];
        if (!example.IsValid || !name.EndsWith(".json", StringComparison.Ordinal)) return;
        var utf8 = File.ReadAllBytes(example.FilePath);
        if (utf8.AsSpan().IndexOf("null"u8) >= 0 || utf8.AsSpan().IndexOf("$expect"u8) >= 0) return;

        var (json, yaml) = (example.Type.Parse(utf8), example.Type.ParseYaml(utf8));

        // Both read the same text, and columns count alike: nothing but offsets within the text could differ.
        Assert.Equal(json.ToString(), yaml.ToString());
        Assert.Equal(json.Value, yaml.Value);
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
