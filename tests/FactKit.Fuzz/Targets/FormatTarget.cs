using FactKit.Compiler.Formatting;
using FactKit.Fuzz.Mutation;
using FactKit.Fuzz.Running;

namespace FactKit.Fuzz.Targets;

/// <summary>Formatting: a text that YAML can read is formatted, and stays as it is when it is formatted again; or it is left alone, with the reason.</summary>
sealed class FormatTarget() : FuzzTarget("formatting", [.. YamlTokens.All, "# c\n", " # c\n", "\n\n\n", "{ a: 1 }", "[a, b]", "|-\n    text\n"])
{
    public override IEnumerable<byte[]> Corpus() => CorpusFiles.Below("yaml", "*.yaml").Concat(CorpusFiles.Below("hostile", "*.fact.yaml")).Concat(CorpusFiles.Below("schemas", "*.fact.yaml"));

    public override byte[] Mutate(byte[] input, byte[] other, Random random) => random.Next(2) == 0 ? LineMutator.Of(input, other, random) : base.Mutate(input, other, random);

    public override void Run(byte[] input)
    {
        var result = SchemaFormatter.Format(Text(input));
        // It compares what it made with what there was, and leaves alone what it would change: a key of 2,000 characters between brackets has no form in a block.
        if (result.Refusal is not null)
        {
            FuzzFault.Unless(result.Text is null && result.Refusal.Length > 0, "refused, and a text all the same");
            return;
        }
        FuzzFault.Unless(result.Text is not null || result.Faults.Count > 0, "neither text nor faults");
        if (result.Text is not { } text) return;
        var again = SchemaFormatter.Format(text);
        FuzzFault.Unless(again.Text == text, $"formatted twice it is another: \n{text}\n----\n{again.Text}");
    }
}
