using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Inference.Observation;

/// <summary>A node of a YAML document without faults, so that there is no null.</summary>
sealed class YamlSample(SyntaxNode node) : ISample
{
    public SampleKind Kind => node switch
    {
        MappingNode => SampleKind.Object,
        SequenceNode => SampleKind.List,
        ScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } => SampleKind.Boolean,
        ScalarNode { Style: ScalarStyle.Plain } scalar when NumberText.IsJsonNumber(scalar.Value) => SampleKind.Number,
        _ => SampleKind.Text,
    };

    public bool IsPlain => node is ScalarNode { Style: ScalarStyle.Plain };

    public string Text => ((ScalarNode)node).Value;

    public IEnumerable<ISample> Items => ((SequenceNode)node).Items.Select(item => new YamlSample(item));

    public IEnumerable<KeyValuePair<string, ISample>> Entries =>
        ((MappingNode)node).Entries.Select(entry => new KeyValuePair<string, ISample>(entry.Key.Value, new YamlSample(entry.Value)));
}
