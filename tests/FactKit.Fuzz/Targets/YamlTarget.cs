using System.Text;
using FactKit.Fuzz.Mutation;

namespace FactKit.Fuzz.Targets;

/// <summary>Documents in YAML: never an exception, each refusal has a place, and what was read is written as JSON without loss.</summary>
sealed class YamlTarget<T>(string name, string schema) : FuzzTarget(name, YamlTokens.All) where T : class, IFact<T>
{
    // JSON is YAML, nearly.
    public override IEnumerable<byte[]> Corpus() =>
        CorpusFiles.Below($"schemas/{schema}.examples", "*.yaml").Concat(CorpusFiles.Below("yaml", "*.yaml")).Concat(CorpusFiles.Below($"schemas/{schema}.examples/valid", "*.json"));

    public override byte[] Mutate(byte[] input, byte[] other, Random random) => random.Next(2) == 0 ? LineMutator.Of(input, other, random) : base.Mutate(input, other, random);

    public override void Run(byte[] input)
    {
        var options = new FactReadOptions { Report = input.Length % 2 == 0 ? FactSeverity.Warning : FactSeverity.Info };
        Promises.Read(FactYaml.Parse<T>(input, options));
        Promises.Read(FactYaml.Parse<T>(Encoding.UTF8.GetString(input), options));
    }
}
