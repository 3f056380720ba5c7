namespace FactKit.Compiler.Inference.Observation;

/// <summary>What a value of a sample is. A plain scalar of YAML is a number or a boolean only where no text is wanted.</summary>
enum SampleKind { Null, Boolean, Number, Text, List, Object }

/// <summary>A value of a sample, in whatever notation.</summary>
interface ISample
{
    SampleKind Kind { get; }

    /// <summary>A number or boolean that reads as a text too.</summary>
    bool IsPlain { get; }

    /// <summary>The characters of a text, a number or a boolean.</summary>
    string Text { get; }

    IEnumerable<ISample> Items { get; }

    IEnumerable<KeyValuePair<string, ISample>> Entries { get; }
}
