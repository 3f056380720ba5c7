using FactKit.Cli.Findings;

namespace FactKit.Cli.Output;

/// <summary>Prints findings as they come, so that long runs keep none.</summary>
interface IFindingWriter
{
    void Write(Finding finding);

    /// <summary>Ends the output.</summary>
    /// <param name="summary">A line for people.</param>
    /// <param name="counts">What was written, for programs.</param>
    void End(string summary, Tally counts);
}
