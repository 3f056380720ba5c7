using System.Text.Json;
using FactKit.Cli.Commands;
using FactKit.Cli.Findings;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Inference;

namespace FactKit.Cli.Inputs;

/// <summary>Sample documents, given to an inference one by one.</summary>
sealed class Samples(SchemaInference inference, Terminal terminal)
{
    // Whoever gives the wrong folder need not read on.
    const int MaxFaults = 20;

    long _bytes;
    CountedStream? _open;

    /// <summary>Looks at all documents that arguments name; what of them is none, as it is found.</summary>
    /// <exception cref="UserError">An argument names nothing.</exception>
    public IEnumerable<Finding> Read(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var faults = 0;
        var files = DocumentFile.Expand(arguments, DocumentFormat.Auto, terminal);
        var at = 0;
        terminal.Progress.Show(() => ProgressState.Of(Volatile.Read(ref at), files.Count, $"{Count.Of(inference.Count, "document")}, {Megabytes.Of(_bytes + (_open?.Count ?? 0))}"));
        foreach (var file in files)
        {
            foreach (var fault in Faults(file, cancellation))
            {
                yield return fault;
                if (++faults < MaxFaults) continue;
                yield return new(Severity.Error, ToolCodes.TooManyFaults, $"reading stopped after {MaxFaults} faults");
                yield break;
            }
            Volatile.Write(ref at, at + 1);
        }
    }

    IEnumerable<Finding> Faults(DocumentFile file, CancellationToken cancellation)
    {
        _bytes += _open?.Count ?? 0;
        _open = new(file.Open());
        return file.Format switch
        {
            DocumentFormat.Yaml => Yaml(_open, file.Shown, cancellation),
            DocumentFormat.Auto => Either(_open, file.Shown, cancellation),
            _ => Json(_open, file.Shown, cancellation),
        };
    }

    // Standard input has no name to go by: JSON begins with a bracket.
    IEnumerable<Finding> Either(Stream stream, string shown, CancellationToken cancellation)
    {
        var buffered = new BufferedStream(stream, 64 * 1024);
        var start = new List<byte>();
        int next;
        while ((next = buffered.ReadByte()) is 0xEF or 0xBB or 0xBF or ' ' or '\t' or '\r' or '\n' && start.Count < 64 * 1024) start.Add((byte)next);
        if (next >= 0) start.Add((byte)next);
        var whole = new StartedStream([.. start], buffered);
        return next is '{' or '[' ? Json(whole, shown, cancellation) : Yaml(whole, shown, cancellation);
    }

    IEnumerable<Finding> Json(Stream stream, string shown, CancellationToken cancellation)
    {
        using (stream)
        {
            var documents = new JsonDocuments(stream);
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                ReadOnlyMemory<byte> document = default;
                Finding? broken = null;
                try
                {
                    if (!documents.TryNext(out document)) yield break;
                }
                catch (JsonException fault)
                {
                    broken = new(Severity.Error, "malformed-json", $"expected JSON: {SampleFault.Reason(fault)}") { File = shown, Line = (int)(fault.LineNumber ?? 0) + 1, Column = (int)(fault.BytePositionInLine ?? 0) + 1 };
                }
                if (broken is not null)
                {
                    yield return broken;
                    yield break;
                }
                if (inference.ObserveJson(document) is { } wrong) yield return new(Severity.Error, ToolCodes.NotADocument, wrong.Message) { File = shown, Line = documents.Line, Column = documents.Column, Path = wrong.Path };
            }
        }
    }

    IEnumerable<Finding> Yaml(Stream stream, string shown, CancellationToken cancellation)
    {
        string? text = null;
        try
        {
            text = TextFile.Read(stream, shown);
        }
        catch (UserError)
        {
            // As bytes that are no JSON, it is one fault among those of the samples.
        }
        if (text is null) yield return new(Severity.Error, ToolCodes.NotADocument, "expected a text in UTF-8: save it as UTF-8") { File = shown };
        else if (inference.ObserveYaml(text, cancellation) is { } wrong) yield return new(Severity.Error, ToolCodes.NotADocument, wrong.Message) { File = shown, Line = wrong.Line, Column = wrong.Column, Path = wrong.Path };
    }

    /// <summary>A stream of which the first bytes were read before.</summary>
    sealed class StartedStream(byte[] start, Stream rest) : Stream
    {
        int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_at == start.Length) return rest.Read(buffer, offset, count);
            var length = Math.Min(count, start.Length - _at);
            start.AsSpan(_at, length).CopyTo(buffer.AsSpan(offset));
            _at += length;
            return length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
