using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Compiler.Evolution;

namespace FactKit.Cli.Diffing;

/// <summary>Changes as findings of the new schema, for code scanning.</summary>
static class DiffFindings
{
    public static void Write(FindingLog log, DiffResult result)
    {
        foreach (var change in result.Changes) log.Report(Of(change));
        if (result.Version.Problem is { } problem)
            log.Report(new(Severity.Error, ToolCodes.VersionTooSmall, $"{problem}: {result.Version.Mend}") { File = ShownPath.Of(result.New.Path) });
        log.End(result.Summary);
    }

    static Finding Of(Change change)
    {
        var finding = new Finding(
            change.Verdict switch { ChangeVerdict.Breaking => Severity.Error, ChangeVerdict.Compatible => Severity.Info, _ => Severity.Warning },
            $"{DiffResult.Name(change.Category)}/{change.Code}",
            $"{change.Subject}: {change.Message}{(change.Verdict == ChangeVerdict.Undecidable ? "; undecidable, no witness found" : "")}{(change.Mend is null || change.Verdict == ChangeVerdict.Compatible ? "" : $". {char.ToUpperInvariant(change.Mend[0])}{change.Mend[1..]}.")}")
        {
            Detail = change.Witness is { } witness ? $"witness: {witness.Document}" : null,
        };
        return (change.New ?? change.Old) is { } place ? finding with { File = ShownPath.Of(place.File), Line = place.Line, Column = place.Column, Length = place.Length } : finding;
    }
}
