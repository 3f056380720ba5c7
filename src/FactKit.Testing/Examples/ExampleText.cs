using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactKit.Compiler.Inference;
using FactKit.Compiler.Syntax;
using FactKit.Compiler.Text;

namespace FactKit.Testing;

/// <summary>
/// The file of an example: the document, and what its first key <c>$expect</c> says of it. That key is blanked out, so that every position of the document
/// is that of the file; nothing else is touched, since an example may be at fault in ways that no JSON library keeps.
/// </summary>
sealed class ExampleText
{
    const string Key = "$expect";

    /// <summary>Whether the document is read as YAML.</summary>
    public required bool IsYaml { get; init; }

    /// <summary>The document without its expectation.</summary>
    public byte[] Document { get; private init; } = [];

    /// <summary>Whether there was a <c>$expect</c>; it may expect nothing.</summary>
    public bool IsExpecting { get; private init; }

    /// <summary>The issues that it names.</summary>
    public IReadOnlyList<ExpectedIssue> Expected { get; private init; } = [];

    /// <summary>Why the file cannot be read.</summary>
    public ExampleFault? Fault { get; private init; }

    public static ExampleText Read(string path)
    {
        var isYaml = !path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var utf8 = QuietFile.ReadAllBytes(path);
        if (utf8.AsSpan().IndexOf("$expect"u8) < 0) return new() { IsYaml = isYaml, Document = utf8 };
        return isYaml ? OfYaml(utf8) : OfJson(utf8);
    }

    static ExampleText OfJson(byte[] utf8)
    {
        try
        {
            var mark = MarkOf(utf8);
            var json = new Utf8JsonReader(utf8.AsSpan(mark), new() { MaxDepth = 1000 });
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject || !json.Read() || json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals(Key)) return NotFirst(false);
            var start = mark + (int)json.TokenStartIndex;
            json.Read();
            var expected = JsonNode.Parse(ref json);
            var end = mark + (int)json.BytesConsumed;
            while (end < utf8.Length && utf8[end] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') end++;
            if (end < utf8.Length && utf8[end] == ',') end++;
            return Of(expected, Blank(utf8, start, end), isYaml: false);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Unreadable(false, $"the {Key} of the example is no JSON: {(fault is JsonException json ? $"{SampleFault.Reason(json)}, in line {json.LineNumber + 1}" : fault.Message)}");
        }
    }

    /// <summary>The bytes of a byte order mark, which no JSON library reads.</summary>
    public static int MarkOf(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? 3 : 0;

    static ExampleText OfYaml(byte[] utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        var tree = SyntaxTree.Parse(new SourceFile("", text));
        if (tree.Root is not MappingNode { Entries: { Count: > 0 } entries } || entries[0] is not { Key.Value: Key } first) return NotFirst(true);
        var end = entries.Count > 1 ? entries[1].Key.Span.Start : first.Value.Span.End;
        return Of(ToJson(first.Value), Blank(utf8, Encoding.UTF8.GetByteCount(text.AsSpan(0, first.Key.Span.Start)), Encoding.UTF8.GetByteCount(text.AsSpan(0, end))), isYaml: true);
    }

    static ExampleText Of(JsonNode? expectation, byte[] document, bool isYaml) =>
        ExpectedIssue.TryRead(expectation, out var expected) is { } fault
            ? Unreadable(isYaml, fault)
            : new() { IsYaml = isYaml, Document = document, IsExpecting = true, Expected = expected };

    static JsonNode? ToJson(SyntaxNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, ToJson(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    // Lines stay lines.
    static byte[] Blank(byte[] utf8, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (utf8[i] is not ((byte)'\n' or (byte)'\r')) utf8[i] = (byte)' ';
        return utf8;
    }

    static ExampleText NotFirst(bool isYaml) => Unreadable(isYaml, $"\"{Key}\" must be the first key of the example");

    static ExampleText Unreadable(bool isYaml, string message) => new() { IsYaml = isYaml, Fault = new(ExampleFault.Unreadable, message) };
}
