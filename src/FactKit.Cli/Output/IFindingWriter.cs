using FactKit.Cli.Findings;

namespace FactKit.Cli.Output;

/// <summary>Prints findings as they come, so that long runs keep none.</summary>
interface IFindingWriter
{
    void Write(Finding finding);

    /// <summary>Ends the output.</summary>
    /// <param name="summary">A line for people; programs count the findings.</param>
    void End(string summary);
}
