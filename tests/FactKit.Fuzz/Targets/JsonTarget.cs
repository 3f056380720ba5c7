using System.Text;
using System.Text.Json;
using FactKit.Compiler;
using FactKit.Compiler.Evolution;
using FactKit.Compiler.Text;
using FactKit.Fuzz.Running;
using FactKit.Testing.Samples;
using FactKit.Tests.Reading.Fast;

namespace FactKit.Fuzz.Targets;

/// <summary>
/// Documents in JSON: the two readers agree, each refusal has a place, and what was read is written, read again and written in the same bytes. Begins with the examples of a schema and with random
/// documents of it.
/// </summary>
sealed class JsonTarget<T>(string name, string schema) : FuzzTarget(name, "{", "}", "[", "]", ",", ":", "null", "true", "\"absent\":", "{\"absent\":\"not-stated\"}", "\"-99\"") where T : class, IFact<T>
{
    const int Samples = 30;

    public override IEnumerable<byte[]> Corpus() => CorpusFiles.Below($"schemas/{schema}.examples", "*.json").Concat(RandomDocuments());

    IEnumerable<byte[]> RandomDocuments()
    {
        var path = $"schemas/{schema}.fact.yaml";
        var whole = WholeSchema.Of(SchemaCompiler.Compile([new SourceFile(path, CorpusFiles.Read(path))]), path);
        var documents = new SampleDocuments(whole);
        return Enumerable.Range(0, Samples).Select(seed => Encoding.UTF8.GetBytes(documents.Random(whole.Documents[0].Name, seed).Root.ToJsonString()));
    }

    public override byte[] Mutate(byte[] input, byte[] other, Random random) => random.Next(4) switch
    {
        0 => base.Mutate(input, other, random),
        1 when IsJson(input) => Respelling.Of(input, random),
        _ => Tests.Reading.Fast.Mutation.Of(input, random),
    };

    public override void Run(byte[] input)
    {
        var options = ReaderAgreement.Options[input.Length % ReaderAgreement.Options.Length];
        if (ReaderAgreement.Fault<T>(input, options, out _) is { } fault) throw new FuzzFault($"the readers disagree: {fault}");
        var result = T.Parse(input, options);
        Promises.Read(result);
        var issues = result.Issues;
        if (!IsJson(input)) FuzzFault.Unless(issues.Any(static issue => issue.Code is FactCodes.MalformedJson or FactCodes.LimitExceeded), $"no JSON, and not called so: {result}");
        FuzzFault.Unless(T.Check(input, options).Issues.Equals(issues), $"Check finds something else: {result}");
    }

    static bool IsJson(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsSpan(3) : json);
            while (reader.Read())
            {
                // Whether the bytes of a text are UTF-8 is seen only when it is asked for.
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) reader.GetString();
            }
            return true;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
