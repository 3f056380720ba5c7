using System.Diagnostics;
using System.Globalization;
using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Testing;

namespace FactKit.Cli.Commands;

/// <summary>What is counted and written while documents are validated.</summary>
sealed class ValidationRun(DocumentType type, FactLinesOptions options, IFindingWriter writer, Terminal terminal)
{
    const double Mega = 1_000_000;

    readonly Tally _tally = new();
    readonly Stopwatch _clock = Stopwatch.StartNew();
    readonly ProgressLine _progress = new(terminal.Progress());

    long _documents;
    long _faulty;
    long _bytes;

    public Task Validate(DocumentFile document, CancellationToken cancellation) =>
        document.Format == DocumentFormat.Ndjson ? Lines(document, cancellation) : Whole(document);

    /// <summary>Sums up.</summary>
    /// <param name="stopped">It was stopped before the end.</param>
    public int End(bool stopped)
    {
        _progress.Clear();
        var found = $"{Count.Of(_documents, "document")}, {(_faulty == 0 ? "all valid" : Count.Of(_faulty, "of them not valid", "of them not valid"))}: {_tally}";
        writer.End(stopped ? $"stopped before the end, after {found}" : found);
        if (_bytes > Mega) terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count.Of(_documents, "document")}, {_bytes / Mega:N1} MB, {_bytes / Mega / Math.Max(_clock.Elapsed.TotalSeconds, 0.001):N1} MB/s"));
        return stopped ? ExitCode.Cancelled : _faulty > 0 ? ExitCode.Findings : ExitCode.Good;
    }

    Task Whole(DocumentFile document)
    {
        if (document.ReadAll(options.Read.MaxBytes, out var length) is not { } utf8)
        {
            _documents++;
            _faulty++;
            _bytes += length;
            Report(document.TooLong(options.Read.MaxBytes, length));
            return Task.CompletedTask;
        }
        var result = document.Format == DocumentFormat.Yaml ? type.ParseYaml(utf8, options.Read) : type.Parse(utf8, options.Read);
        Add(result);
        _bytes += utf8.Length;
        foreach (var finding in IssueFinding.All(result.Issues, document.Shown, utf8)) Report(finding);
        _progress.Show(() => Progress(_bytes, null));
        return Task.CompletedTask;
    }

    async Task Lines(DocumentFile document, CancellationToken cancellation)
    {
        var opened = document.Open();
        using var stream = new CountedStream(opened);
        var file = opened as FileStream;
        long? total = file is { CanSeek: true } ? file.Length : null;
        var excerpts = new StreamExcerpts(file is { CanSeek: true } ? file.SafeFileHandle : null);
        var before = _bytes;
        try
        {
            await foreach (var result in type.ReadLinesAsync(stream, options, cancellation))
            {
                Add(result);
                foreach (var issue in result.Issues) Report(IssueFinding.Of(issue, document.Shown, excerpts[result, issue.Line]));
                _progress.Show(() => Progress(before + stream.Count, before + total));
            }
        }
        finally
        {
            _bytes += stream.Count;
        }
    }

    string Progress(long bytes, long? total) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count.Of(_documents, "document")}, {bytes / Mega:N1}{(total is { } all ? $" of {all / Mega:N1}" : "")} MB, {bytes / Mega / _clock.Elapsed.TotalSeconds:N1} MB/s, {Count.Of(_faulty, "of them not valid", "of them not valid")}");

    void Add(DocumentResult result)
    {
        _documents++;
        if (!result.IsValid) _faulty++;
    }

    void Report(Finding finding)
    {
        _progress.Clear();
        _tally.Add(finding.Severity);
        writer.Write(finding);
    }
}
