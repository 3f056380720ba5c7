using System.Reflection;

// Overloads differ in the type of their first parameter, and no argument fits two of them.
#pragma warning disable RS0026

namespace FactKit.Testing;

/// <summary>
/// A document type of schemas that were compiled while the program runs, so that nobody can name it in C#. It reads documents by the generated parser.
/// </summary>
/// <example>
/// <code>
/// var note = DocumentType.In(SchemaCompilation.Run("note.fact.yaml").Load()).Single();
/// Assert.True(note.ParseYaml("headline: Two hurt").IsValid);
/// </code>
/// </example>
public abstract class DocumentType
{
    private protected DocumentType(Type type) => Type = type;

    /// <summary>The generated record, or the abstract record of a union.</summary>
    public Type Type { get; }

    /// <summary>Its name in C#, without the namespace.</summary>
    public string Name => Type.Name;

    /// <summary>The JSON Schema of its documents, draft 2020-12.</summary>
    public abstract string JsonSchema { get; }

    /// <summary>The document types of an assembly, in ordinal order of their full names.</summary>
    public static IReadOnlyList<DocumentType> In(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return
        [
            .. assembly.GetTypes()
                .Where(IsDocument)
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => (DocumentType)Activator.CreateInstance(typeof(DocumentTypeOf<>).MakeGenericType(type), nonPublic: true)!),
        ];
    }

    /// <summary>Reads a document of UTF-8 JSON. Never throws on bad data.</summary>
    public abstract DocumentResult Parse(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null);

    /// <summary>Reads a document of UTF-8 YAML. Never throws on bad data.</summary>
    public abstract DocumentResult ParseYaml(ReadOnlySpan<byte> utf8Yaml, FactReadOptions? options = null);

    /// <summary>Reads a document of YAML text. Never throws on bad data.</summary>
    public abstract DocumentResult ParseYaml(string yaml, FactReadOptions? options = null);

    /// <summary>
    /// Reads a stream of documents in constant memory: NDJSON, or one JSON array. Results come in order; lines and columns of issues are those of the whole stream. The stream stays open.
    /// </summary>
    /// <param name="utf8Json">UTF-8, of any length.</param>
    /// <param name="options">Lines or an array, limits, threads.</param>
    /// <param name="cancellationToken">Ends the enumeration with an OperationCanceledException.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public abstract IAsyncEnumerable<DocumentResult> ReadLinesAsync(Stream utf8Json, FactLinesOptions? options = null, CancellationToken cancellationToken = default);

    static bool IsDocument(Type type) => Array.Exists(
        type.GetInterfaces(),
        implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IFact<>) && implemented.GetGenericArguments()[0] == type);
}
