using System.Diagnostics.CodeAnalysis;
using FactKit.Compiler.Syntax;
using FactKit.Compiler.Text;
using FactKit.Reading;
using FactKit.Yaml;

namespace FactKit;

/// <summary>
/// Reads YAML documents by the parsers that read JSON, with the same constraints and the same issues, at the lines and columns of the YAML. The schema's type
/// decides what an unquoted scalar is, never YAML: <c>1.10</c> stays a text where a text is wanted, and <c>no</c> is never a boolean.
/// </summary>
[SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = "A text is never bytes, so no call can mean both; generated types have the same pair.")]
public static class FactYaml
{
    // A document is limited by its bytes; this bounds what the nodes of a few bytes each can take of memory.
    const int MaxNodes = 2_000_000;

    /// <summary>Reads a document of YAML text. Never throws on bad data.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static FactResult<T> Parse<T>(string yaml, FactReadOptions? options = null) where T : class, IFact<T>
    {
        ArgumentNullException.ThrowIfNull(yaml);
        options ??= FactReadOptions.Default;
        var length = Utf8Text.Length(yaml);
        return length > options.MaxBytes ? TooLong<T>(length, options) : Read<T>(yaml, [], options);
    }

    /// <summary>Reads a document of UTF-8 YAML. Never throws on bad data.</summary>
    public static FactResult<T> Parse<T>(ReadOnlySpan<byte> utf8Yaml, FactReadOptions? options = null) where T : class, IFact<T>
    {
        options ??= FactReadOptions.Default;
        if (utf8Yaml.Length > options.MaxBytes) return TooLong<T>(utf8Yaml.Length, options);
        var text = Utf8Decoder.Decode(utf8Yaml, out var faults);
        return Read<T>(text, faults, options);
    }

    static FactResult<T> Read<T>(string yaml, IReadOnlyList<int> notUtf8, FactReadOptions options) where T : class, IFact<T>
    {
        // A byte order mark says nothing in UTF-8, and takes no column.
        if (yaml.StartsWith('\uFEFF'))
        {
            yaml = yaml[1..];
            notUtf8 = [.. notUtf8.Select(static at => at - 1)];
        }
        var limits = new SyntaxLimits
        {
            Length = int.MaxValue,
            Depth = options.MaxDepth,
            Nodes = MaxNodes,
            Diagnostics = Math.Max(SyntaxLimits.Default.Diagnostics, options.MaxIssues + 1),
        };
        var reader = new YamlFactReader(SyntaxTree.Parse(new SourceFile("", yaml), limits), notUtf8, options);
        var value = T.Read(ref reader);
        return reader.Finish(value, out var issues) ? new(value, issues) : new(null, issues);
    }

    static FactResult<T> TooLong<T>(long length, FactReadOptions options) where T : class, IFact<T> =>
        new(null, [new(FactCodes.LimitExceeded, FactSeverity.Error, "", ReadMessages.DocumentTooLong(options.MaxBytes, length)) { Line = 1, Column = 1 }]);
}
