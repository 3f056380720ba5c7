using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Testing;

namespace FactKit.Cli.Commands;

/// <summary>What is counted and written while documents are validated.</summary>
sealed class ValidationRun(DocumentType type, FactReadOptions options, IFindingWriter writer)
{
    readonly Tally _tally = new();

    long _documents;
    long _faulty;

    public Task Validate(DocumentFile document, CancellationToken cancellation)
    {
        var utf8 = document.ReadAll();
        var result = document.Format == DocumentFormat.Yaml ? type.ParseYaml(utf8, options) : type.Parse(utf8, options);
        _documents++;
        if (!result.IsValid) _faulty++;
        foreach (var finding in IssueFinding.All(result.Issues, document.Shown, utf8)) Report(finding);
        return Task.CompletedTask;
    }

    public int End()
    {
        writer.End($"{Count.Of(_documents, "document")}, {(_faulty == 0 ? "all valid" : Count.Of(_faulty, "of them not valid", "of them not valid"))}: {_tally}");
        return _faulty > 0 ? ExitCode.Findings : ExitCode.Good;
    }

    void Report(Finding finding)
    {
        _tally.Add(finding.Severity);
        writer.Write(finding);
    }
}
