using System.Text.Json;
using FactKit.Compiler.Inference.Observation;
using FactKit.Compiler.Inference.Planning;
using FactKit.Compiler.Syntax;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Inference;

/// <summary>
/// Makes a first schema from sample documents. Each is looked at once and forgotten: what is kept grows with the number of different fields, not with the number of documents.
/// </summary>
/// <example>
/// <code>
/// var inference = new SchemaInference();
/// foreach (var line in lines) if (inference.ObserveJson(line) is { } fault) Console.WriteLine(fault);
/// Console.Write(inference.Finish(new() { SchemaId = "town.notes", TypeName = "Note" }).Text);
/// </code>
/// </example>
public sealed class SchemaInference
{
    readonly ObjectShape _root = new();
    readonly Observer _observer;

    /// <param name="limits">What is too much; null: <see cref="InferenceLimits.Default"/>.</param>
    public SchemaInference(InferenceLimits? limits = null) => _observer = new(limits ?? InferenceLimits.Default);

    /// <summary>How many documents were looked at.</summary>
    public int Count => _root.Count;

    /// <summary>Looks at a document of UTF-8 JSON. Never throws on its content.</summary>
    /// <returns>Why it is no document; null: it is one. What it held up to the fault may have left its traces.</returns>
    public SampleFault? ObserveJson(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, new() { MaxDepth = _observer.Limits.Depth, AllowDuplicateProperties = false });
            return _observer.Document(_root, new JsonSample(document.RootElement));
        }
        catch (JsonException fault)
        {
            return new("", $"expected JSON: {SampleFault.Reason(fault)}");
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json says of a text that no string can hold.
            return new("", "expected texts of whole characters: an escape gives half of a surrogate pair");
        }
    }

    /// <summary>Looks at a document of YAML, or a list of documents. Never throws on its content.</summary>
    /// <returns>Why it is no document; null: it is one.</returns>
    public SampleFault? ObserveYaml(string yaml, CancellationToken cancellation = default)
    {
        var limits = new SyntaxLimits { Length = int.MaxValue, Depth = _observer.Limits.Depth, Nodes = _observer.Limits.YamlNodes };
        var tree = SyntaxTree.Parse(new SourceFile("", yaml), limits, cancellation);
        if (tree.Diagnostics.Count == 0)
        {
            var documents = tree.Root is SequenceNode list ? list.Items : [tree.Root!];
            return documents.Select(document => _observer.Document(_root, new YamlSample(document))).FirstOrDefault(fault => fault is not null);
        }
        var first = tree.Diagnostics[0];
        var place = tree.File.GetPosition(first.Span.Start);
        return new("", first.Message) { Line = place.Line + 1, Column = place.Column + 1 };
    }

    /// <summary>The schema. It compiles without a diagnostic and reads all documents that were looked at, but for what the notes name. The same documents in the same order give the same text.</summary>
    /// <exception cref="InvalidOperationException">No document was looked at; or it was finished before.</exception>
    public InferredSchema Finish(InferenceOptions options)
    {
        if (Count == 0) throw new InvalidOperationException("No document was looked at.");
        return Planner.Plan(_observer, _root, options);
    }
}
