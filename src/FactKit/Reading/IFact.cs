using System.Buffers;
using FactKit.Generated;

namespace FactKit;

/// <summary>A document type: a type whose schema says <c>document: true</c>. Generic code can take any.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IFact<TSelf> : IFactObject<TSelf> where TSelf : class, IFact<TSelf>
{
    /// <summary>Reads a document of UTF-8 JSON. Never throws on bad data; collects every fault.</summary>
    static abstract FactResult<TSelf> Parse(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null);

    /// <summary>
    /// Checks a document of UTF-8 JSON as Parse does, but builds no record: about twice as fast, and without allocation for most valid documents (values that have to be
    /// compared, such as those of <c>const</c> and <c>unique</c>, URIs, and dates and quantities in their object form are still made). Where the schema has rules they are judged too,
    /// which needs the record: the document is then parsed. Never throws on bad data.
    /// </summary>
    static abstract ValidationReport Check(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null);

    /// <summary>The JSON Schema of the document, draft 2020-12.</summary>
    static abstract string JsonSchema { get; }

    /// <summary>Checks the constraints again, for records built in code.</summary>
    ValidationReport Validate();

    /// <summary>The document as canonical UTF-8 JSON: parsing it gives an equal record.</summary>
    byte[] ToJson();

    /// <summary>Checks each piece of evidence of the document against the article that it was encoded from, and each value against its evidence.</summary>
    GroundingReport Ground(Article article);

    /// <summary>Writes what <see cref="ToJson"/> returns.</summary>
    void WriteTo(IBufferWriter<byte> output);
}
