using System.Diagnostics;
using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Testing;

namespace FactKit.Cli.Commands;

/// <summary>What is counted and written while documents are validated.</summary>
sealed class ValidationRun(DocumentType type, FactLinesOptions options, FindingLog log, Terminal terminal)
{
    readonly Stopwatch _clock = Stopwatch.StartNew();

    long _documents;
    long _faulty;
    long _bytes;
    int _files;

    /// <summary>Whether the lines of documents may be shown.</summary>
    public bool ShowsLines { get; init; } = true;

    public Task Validate(DocumentFile document, CancellationToken cancellation) =>
        document.Format == DocumentFormat.Ndjson ? Lines(document, cancellation) : Whole(document);

    /// <summary>Begins with the documents that were named.</summary>
    public void Begin(int files)
    {
        _files = files;
        ShowFiles();
    }

    /// <summary>Sums up.</summary>
    /// <param name="stopped">It was stopped before the end.</param>
    public int End(bool stopped)
    {
        var found = $"{Count.Of(_documents, "document")}, {(_faulty == 0 ? "all valid" : Count.Of(_faulty, "of them not valid", "of them not valid"))}: {log.Tally}";
        log.End(stopped ? $"stopped before the end, after {found}" : found);
        if (_bytes > Megabytes.Bytes && terminal.IsErrorTerminal) terminal.Error.WriteLine($"{Count.Of(_documents, "document")}, {Megabytes.Of(_bytes)}, {Speed(_bytes)}");
        return stopped ? ExitCode.Cancelled : _faulty > 0 ? ExitCode.Findings : ExitCode.Good;
    }

    Task Whole(DocumentFile document)
    {
        if (document.ReadAll(options.Read.MaxBytes, out var length) is not { } utf8)
        {
            _documents++;
            _faulty++;
            _bytes += length;
            log.Report(document.TooLong(options.Read.MaxBytes, length));
            return Task.CompletedTask;
        }
        var result = document.Format == DocumentFormat.Yaml ? type.ParseYaml(utf8, options.Read) : type.Parse(utf8, options.Read);
        Add(result);
        _bytes += utf8.Length;
        foreach (var finding in IssueFinding.All(result.Issues, document, utf8, ShowsLines)) log.Report(finding);
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
        terminal.Progress.Show(() => ProgressState.Of(stream.Count, total ?? 0, Progress(before + stream.Count)));
        try
        {
            await foreach (var result in type.ReadLinesAsync(stream, options, cancellation))
            {
                Add(result);
                foreach (var issue in result.Issues) log.Report(IssueFinding.Of(issue, document.Shown, ShowsLines ? excerpts[result, issue.Line] : null));
            }
        }
        finally
        {
            _bytes += stream.Count;
            ShowFiles();
        }
    }

    void ShowFiles() => terminal.Progress.Show(() => ProgressState.Of(_documents, _files, Progress(_bytes)));

    string Progress(long bytes) => $"{Count.Of(_documents, "document")}, {Megabytes.Of(bytes)}, {Speed(bytes)}, {Count.Of(_faulty, "of them not valid", "of them not valid")}";

    string Speed(long bytes) => $"{Megabytes.Of((long)(bytes / Math.Max(_clock.Elapsed.TotalSeconds, 0.001)))}/s";

    void Add(DocumentResult result)
    {
        _documents++;
        if (!result.IsValid) _faulty++;
    }
}
