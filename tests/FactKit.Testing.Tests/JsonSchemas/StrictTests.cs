using System.Text;
using System.Text.Json.Nodes;
using FactKit.Compiler;
using FactKit.Compiler.Export;
using FactKit.Compiler.Text;

namespace FactKit.Testing.Tests.JsonSchemas;

/// <summary>Documents in the strict form of a provider fit the exported schema and are read as the documents that they were made from.</summary>
public class StrictTests
{
    [AjvFact]
    public void Valid_examples_in_strict_form_fit_the_schema_and_read_as_the_same_record()
    {
        var schemas = new List<string>();
        var documents = new List<(int, string)>();
        var same = 0;
        foreach (var target in new[] { "openai", "anthropic" })
        {
            foreach (var (name, source) in Sources.Shipped.Select(name => (Repository.PathOf($"schemas/{name}.fact.yaml"), Sources.Of(name))).Append(("every.fact.yaml", Sources.Every())))
            {
                var exported = Export(target, name == "every.fact.yaml" ? EverySchema.Text : File.ReadAllText(name));
                schemas.Add(exported);
                foreach (var example in source.Documents)
                {
                    if (source.Type.Parse(Encoding.UTF8.GetBytes(example)) is not { IsValid: true } read) continue;
                    var maker = new StrictDocument(JsonNode.Parse(exported)!.AsObject());
                    var strict = maker.Of(JsonNode.Parse(read.ToJson()))!.ToJsonString();
                    documents.Add((schemas.Count - 1, strict));
                    Assert.Equal(target == "openai", strict.Contains("null", StringComparison.Ordinal));

                    var again = source.Type.Parse(StrictOutput.RemoveNulls(Encoding.UTF8.GetBytes(strict)));

                    Assert.True(again.IsValid, $"{target}: {again}\n{strict}");
                    if (maker.Dropped > 0) continue;
                    Assert.Equal(read.Value, again.Value);
                    same++;
                }
            }
        }
        Assert.All(Ajv.Judge(schemas, documents).Zip(documents), one => Assert.True(one.First.Length == 0, $"{one.First}: {one.Second.Item2}"));
        Assert.True(same > 30, $"{same} of {documents.Count} dropped nothing");
    }

    [Fact]
    public void The_exported_JSON_Schema_is_that_of_the_generated_type()
    {
        foreach (var name in Sources.Shipped)
            Assert.Equal(Sources.Of(name).Type.JsonSchema + "\n", Export("json-schema", File.ReadAllText(Repository.PathOf($"schemas/{name}.fact.yaml"))));
        Assert.Equal(Sources.Every().Type.JsonSchema + "\n", Export("json-schema", EverySchema.Text));
    }

    // None of them imports more than what is built in.
    static string Export(string target, string yaml)
    {
        var schema = SchemaCompiler.Compile([new SourceFile("a.fact.yaml", yaml)])[0].Result.Schema!;
        return ExportTargets.Find(target)!.Export(ExportModel.Of(schema, [])).Text;
    }
}
