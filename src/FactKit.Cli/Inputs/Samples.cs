using System.Text;
using System.Text.Json;
using FactKit.Cli.Findings;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Inference;

namespace FactKit.Cli.Inputs;

/// <summary>Sample documents, given to an inference one by one.</summary>
sealed class Samples(SchemaInference inference, Terminal terminal)
{
    // Whoever gives the wrong folder need not read on.
    const int MaxFaults = 20;

    static readonly string[] s_endings = [".json", ".ndjson", ".jsonl", ".yaml", ".yml"];

    /// <summary>Looks at all documents that arguments name; what of them is none, as it is found.</summary>
    /// <exception cref="UserError">An argument names nothing.</exception>
    public IEnumerable<Finding> Read(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var faults = 0;
        foreach (var (shown, isYaml, open) in Files(arguments))
        {
            var faultsOf = isYaml switch
            {
                true => Yaml(open(), shown, cancellation),
                false => Json(open(), shown, cancellation),
                null => Either(open(), shown, cancellation),
            };
            foreach (var fault in faultsOf)
            {
                yield return fault;
                if (++faults < MaxFaults) continue;
                yield return new(Severity.Error, "too-many-faults", $"reading stopped after {MaxFaults} faults");
                yield break;
            }
        }
    }

    IEnumerable<Sample> Files(IReadOnlyList<string> arguments)
    {
        if (arguments.Count(argument => argument == "-") > 1) throw new UserError("standard input can be read once only; found `-` more than once");
        // All are looked for before the first is read.
        return [.. arguments.SelectMany(argument => argument == "-" ? [new("(standard input)", null, terminal.OpenIn)] : Beneath(argument))];
    }

    static IEnumerable<Sample> Beneath(string argument) =>
        from file in InputFiles.Expand([argument], s_endings)
        where !file.FullPath.EndsWith(".fact.yaml", StringComparison.Ordinal)
        let isYaml = Path.GetExtension(file.FullPath).ToLowerInvariant() is ".yaml" or ".yml"
        select new Sample(file.Shown, isYaml, () => File.OpenRead(file.FullPath));

    sealed record Sample(string Shown, bool? IsYaml, Func<Stream> Open);

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
                    broken = new(Severity.Error, "malformed-json", $"expected JSON: {fault.Message}") { File = shown, Line = (int)(fault.LineNumber ?? 0) + 1, Column = (int)(fault.BytePositionInLine ?? 0) + 1 };
                }
                if (broken is not null)
                {
                    yield return broken;
                    yield break;
                }
                if (inference.ObserveJson(document) is { } wrong) yield return new(Severity.Error, "not-a-document", wrong.Message) { File = shown, Line = documents.Line, Column = 1, Path = wrong.Path };
            }
        }
    }

    IEnumerable<Finding> Yaml(Stream stream, string shown, CancellationToken cancellation)
    {
        using (stream)
        {
            if (inference.ObserveYaml(TextFile.Read(stream, shown), cancellation) is { } wrong)
                yield return new(Severity.Error, "not-a-document", wrong.Message) { File = shown, Line = wrong.Line, Column = wrong.Column, Path = wrong.Path };
        }
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
