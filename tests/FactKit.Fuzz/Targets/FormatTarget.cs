using FactKit.Compiler.Formatting;
using FactKit.Fuzz.Mutation;
using FactKit.Fuzz.Running;

namespace FactKit.Fuzz.Targets;

/// <summary>Formatting: a text that YAML can read is formatted without a change of its meaning, and stays as it is when it is formatted again.</summary>
sealed class FormatTarget() : FuzzTarget("formatting", [.. YamlTokens.All, "# c\n", " # c\n", "\n\n\n", "{ a: 1 }", "[a, b]", "|-\n    text\n"])
{
    public override IEnumerable<byte[]> Corpus() => CorpusFiles.Below("yaml", "*.yaml").Concat(CorpusFiles.Below("hostile", "*.fact.yaml")).Concat(CorpusFiles.Below("schemas", "*.fact.yaml"));

    public override byte[] Mutate(byte[] input, byte[] other, Random random) => random.Next(2) == 0 ? LineMutator.Of(input, other, random) : base.Mutate(input, other, random);

    public override void Run(byte[] input)
    {
        var result = SchemaFormatter.Format(Text(input));
        FuzzFault.Unless(result.Refusal is null, $"it would have changed: {result.Refusal}");
        FuzzFault.Unless(result.Text is not null || result.Faults.Count > 0, "neither text nor faults");
        if (result.Text is not { } text) return;
        var again = SchemaFormatter.Format(text);
        FuzzFault.Unless(again.Text == text, $"formatted twice it is another: \n{text}\n----\n{again.Text}");
    }
}
