namespace FactKit.Testing.Samples;

/// <summary>How much a sample document says.</summary>
enum SampleFill
{
    /// <summary>What must be there.</summary>
    Minimal,

    /// <summary>Whatever may be there, to a depth.</summary>
    Full,

    /// <summary>Some of it, by a random number generator.</summary>
    Random,
}
