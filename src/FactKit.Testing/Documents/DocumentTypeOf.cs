namespace FactKit.Testing;

/// <summary>A document type, called by its static members.</summary>
sealed class DocumentTypeOf<T>() : DocumentType(typeof(T))
    where T : class, IFact<T>
{
    public override string JsonSchema => T.JsonSchema;

    public override DocumentResult Parse(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => new DocumentResultOf<T>(T.Parse(utf8Json, options));

    public override DocumentResult ParseYaml(ReadOnlySpan<byte> utf8Yaml, FactReadOptions? options = null) => new DocumentResultOf<T>(FactYaml.Parse<T>(utf8Yaml, options));

    public override IAsyncEnumerable<DocumentResult> ReadLinesAsync(Stream utf8Json, FactLinesOptions? options = null, CancellationToken cancellationToken = default) =>
        FactLines.ReadAsync<T>(utf8Json, options, cancellationToken).Select(static result => (DocumentResult)new DocumentResultOf<T>(result));

    public override DocumentResult ParseYaml(string yaml, FactReadOptions? options = null) => new DocumentResultOf<T>(FactYaml.Parse<T>(yaml, options));
}
