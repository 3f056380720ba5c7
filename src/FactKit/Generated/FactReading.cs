using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using FactKit.Reading;
using FactKit.Validation;
using FactKit.Writing;

namespace FactKit.Generated;

/// <summary>What the members of generated document types call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactReading
{
    /// <summary>Reads a document of UTF-8 JSON. Never throws on bad data.</summary>
    public static FactResult<T> Parse<T>(ReadOnlySpan<byte> utf8Json, FactReadOptions? options) where T : class, IFactObject<T>
    {
        options ??= FactReadOptions.Default;
        if (utf8Json.Length > options.MaxBytes) return TooLong<T>(utf8Json.Length, options);
        if (!TryFast<T, FastParse>(utf8Json, options, out var value)) return Diagnose<T>(utf8Json, options);
        return T.HasRules ? JsonFactReader.Judged(value!, utf8Json, options) : new(value, default);
    }

    /// <summary>Checks a document of UTF-8 JSON as <see cref="Parse{T}(ReadOnlySpan{byte}, FactReadOptions?)"/> does, without building the record; rules need one.</summary>
    public static ValidationReport Check<T>(ReadOnlySpan<byte> utf8Json, FactReadOptions? options) where T : class, IFactObject<T>
    {
        options ??= FactReadOptions.Default;
        return !T.HasRules && utf8Json.Length <= options.MaxBytes && TryFast<T, FastCheck>(utf8Json, options, out _) ? ValidationReport.Valid : new(Parse<T>(utf8Json, options).Issues);
    }

    /// <summary>Reads a document by the reader that takes only valid ones; false where it bails.</summary>
    internal static bool TryFast<T, TUse>(ReadOnlySpan<byte> utf8Json, FactReadOptions options, out T? value) where T : class, IFactObject<T> where TUse : struct, IFastUse
    {
        utf8Json = JsonFactReader.WithoutMark(utf8Json);
        var scratch = FastScratch.Take(utf8Json, squeezes: true);
        var reader = new FastReader<TUse>(scratch.Begin(options, default(TUse).Builds));
        value = T.Read(ref reader);
        var valid = reader.Finish();
        scratch.Return();
        return valid;
    }

    /// <summary>Reads a document by the reader that names every fault.</summary>
    internal static FactResult<T> Diagnose<T>(ReadOnlySpan<byte> utf8Json, FactReadOptions options) where T : class, IFactObject<T>
    {
        var reader = new JsonFactReader(utf8Json, options);
        var value = T.Read(ref reader);
        return reader.Finish(value, out var issues) ? new(value, issues) : new(null, issues);
    }

    /// <summary>Reads a document of JSON text. Never throws on bad data.</summary>
    public static FactResult<T> Parse<T>(string json, FactReadOptions? options) where T : class, IFactObject<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        options ??= FactReadOptions.Default;
        // No character takes more bytes than three a unit, so that this does not overflow where it matters.
        var length = Utf8Text.Length(json);
        if (length > options.MaxBytes) return TooLong<T>(length, options);
        var rented = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            return Parse<T>(rented.AsSpan(0, Utf8Text.Encode(json, rented)), options);
        }
        finally
        {
            // Documents may hold what nobody else is to see.
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    /// <summary>Checks a record that was built in code.</summary>
    public static ValidationReport Validate<T>(T value) where T : class, IFactObject<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var visitor = new ValidatingVisitor();
        T.Visit(ref visitor, value);
        return new(visitor.Finish(value));
    }

    /// <summary>A record as canonical UTF-8 JSON.</summary>
    /// <exception cref="FactException">The record cannot be written; the issue names the path.</exception>
    public static byte[] ToJson<T>(T value) where T : class, IFactObject<T>
    {
        var rest = FastWriteRest.Take().Begin();
        var writer = new FastWriter(rest);
        var json = TryWrite(value, ref writer) ? writer.Written.ToArray() : null;
        rest.Return();
        return json ?? Write(value).WrittenSpan.ToArray();
    }

    /// <summary>Writes a record as canonical UTF-8 JSON; nothing when it cannot be written.</summary>
    /// <exception cref="FactException">The record cannot be written; the issue names the path.</exception>
    public static void WriteTo<T>(T value, IBufferWriter<byte> output) where T : class, IFactObject<T>
    {
        ArgumentNullException.ThrowIfNull(output);
        var rest = FastWriteRest.Take().Begin(output.GetMemory());
        var writer = new FastWriter(rest);
        var written = TryWrite(value, ref writer);
        if (written && rest.IsFirst) output.Advance(writer.Written.Length);
        else if (written) output.Write(writer.Written);
        rest.Return();
        if (!written) output.Write(Write(value).WrittenSpan);
    }

    /// <summary>Writes a record; false when it cannot be written.</summary>
    static bool TryWrite<T>(T value, ref FastWriter writer) where T : class, IFactObject<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        T.Visit(ref writer, value);
        return !writer.Failed;
    }

    /// <summary>The JSON Schema of a type, draft 2020-12.</summary>
    /// <param name="name">The name that the type describes itself by, <c>newsroom.clash.ClashReport</c>.</param>
    /// <param name="id">The URI of the schema.</param>
    public static string JsonSchema<T>(string name, string id) where T : class, IFactObject<T>
    {
        // Built once a type; two threads that race build the same text.
        if (JsonSchemaText<T>.Text is { } text) return text;
        var builder = new JsonSchemaBuilder();
        T.Describe(builder);
        return JsonSchemaText<T>.Text = builder.Build(name, id);
    }

    static class JsonSchemaText<T>
    {
        public static volatile string? Text;
    }

    /// <summary>Checks every piece of evidence of a document against the article.</summary>
    /// <exception cref="ArgumentNullException">The document or the article is null.</exception>
    public static GroundingReport Ground<T>(T document, Article article) where T : class, IFactObject<T>
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(article);
        var visitor = new GroundingVisitor(article);
        T.Visit(ref visitor, document);
        return new(visitor.Findings);
    }

    /// <summary>The object of a document that a reference names; null when there is none.</summary>
    public static TTarget? Find<TDocument, TTarget>(TDocument document, Ref<TTarget> reference, string space)
        where TDocument : class, IFactObject<TDocument> where TTarget : class
    {
        ArgumentNullException.ThrowIfNull(document);
        var visitor = new FindingVisitor<TTarget>(space, reference.Key);
        TDocument.Visit(ref visitor, document);
        return visitor.Found;
    }

    /// <summary>By the writer that says what cannot be written.</summary>
    internal static ArrayBufferWriter<byte> Write<T>(T value) where T : class, IFactObject<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var output = new ArrayBufferWriter<byte>();
        using (var json = JsonCompactor.CreateWriter(output))
        {
            var visitor = new JsonFactWriter(json);
            T.Visit(ref visitor, value);
        }
        return output;
    }

    static FactResult<T> TooLong<T>(long length, FactReadOptions options) where T : class, IFactObject<T> =>
        new(null, [new(FactCodes.LimitExceeded, FactSeverity.Error, "", ReadMessages.DocumentTooLong(options.MaxBytes, length)) { Line = 1, Column = 1 }]);
}
