using System.Text;
using System.Text.Json;
using FactKit.Compiler.Inference;

namespace FactKit.Testing.Tests;

/// <summary>A schema that was inferred reads what it was inferred from, by the parser that is generated from it.</summary>
public class InferenceTests
{
    const int Schemas = 40;

    [OutsideDataTheory]
    [InlineData("casualties/casualties_daily.json", 1051)]
    [InlineData("plover/plover-gsr.json", 323)]
    public void Every_record_of_the_data_is_read_by_the_schema_that_is_inferred_from_it(string data, int count)
    {
        using var records = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(OutsideDataTheoryAttribute.Folder!, data)));
        var documents = records.RootElement.EnumerateArray().Select(record => JsonSerializer.SerializeToUtf8Bytes(record)).ToList();
        Assert.Equal(count, documents.Count);
        var schema = Infer(documents, new());
        Assert.DoesNotContain(schema.Notes, note => note.Refused);
        var type = DocumentType.In(SchemaCompilation.Run(schema.Text).Load()).Single();
        foreach (var document in documents) Assert.Equal("", type.Parse(document).ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Random_documents_are_read_by_the_schemas_that_are_inferred_from_them(bool nulls)
    {
        var seed = Random.Shared.Next(100_000);
        // One build for all: the compiler takes longer to begin than to compile them.
        var samples = Enumerable.Range(0, Schemas).Select(i => new RandomDocuments(seed * 10_000 + i, nulls).Write()).ToList();
        var schemas = samples.Select((documents, i) => (Path: $"s{i}.fact.yaml", Yaml: Infer([.. documents.Select(Encoding.UTF8.GetBytes)], new() { SchemaId = $"random.s{i}", KeepNulls = nulls }).Text)).ToList();
        var compilation = SchemaCompilation.RunFiles(schemas);
        Assert.Empty(compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        var types = DocumentType.In(compilation.Load()).ToDictionary(type => type.Type.Namespace!, StringComparer.Ordinal);
        for (var i = 0; i < Schemas; i++)
        {
            foreach (var document in samples[i])
            {
                var result = types[$"Random.S{i}"].Parse(Encoding.UTF8.GetBytes(document));
                Assert.True(result.IsValid, $"seed {seed}: {result}\n{document}\n{schemas[i].Yaml}");
            }
        }
    }

    static InferredSchema Infer(IReadOnlyList<byte[]> documents, InferenceOptions options)
    {
        var inference = new SchemaInference();
        foreach (var document in documents) Assert.Null(inference.ObserveJson(document));
        return inference.Finish(options);
    }
}
