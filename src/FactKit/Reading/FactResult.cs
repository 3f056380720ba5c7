using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FactKit.Generated;
using FactKit.Lines;

namespace FactKit;

/// <summary>
/// What reading a document gave: a record when no issue is an error, and the issues. As a parameter of a minimal API it takes the body without an
/// exception for bad data; text that is no JSON at all is refused by System.Text.Json before it gets here.
/// </summary>
/// <typeparam name="T">The type of the record.</typeparam>
[JsonConverter(typeof(FactResultJsonConverterFactory))]
public readonly struct FactResult<T> : IFactResult where T : class, IFactObject<T>
{
    readonly T? _value;
    readonly long _line, _offset, _length;

    internal FactResult(T? value, FactList<FactIssue> issues)
    {
        _value = value;
        Issues = issues;
    }

    FactResult(T? value, FactList<FactIssue> issues, long line, long offset, long length) : this(value, issues) => (_line, _offset, _length) = (line, offset, length);

    /// <summary>The result of a document that stands at a place of a stream.</summary>
    internal FactResult<T> At(InputPlace place, long length) => new(_value, Issues, place.Line, place.Offset, length);

    /// <summary>The same with other issues.</summary>
    internal FactResult<T> With(FactList<FactIssue> issues) => new(_value, issues, _line, _offset, _length);

    /// <summary>The line of the stream in which the document begins, from 1, also where it is valid; null for a document that <see cref="FactLines"/> has not read.</summary>
    public long? Line => _line == 0 ? null : _line;

    /// <summary>Where the document begins in the stream, in bytes from 0; null for a document that <see cref="FactLines"/> has not read.</summary>
    public long? Offset => _line == 0 ? null : _offset;

    /// <summary>How many bytes of the stream the document takes, without its line end; 0 for a fault between the documents of an array; null for a document that <see cref="FactLines"/> has not read.</summary>
    public long? Length => _line == 0 ? null : _length;

    /// <summary>True when there is a record. False for the default result, which has no issues either.</summary>
    public bool IsValid => _value is not null;

    /// <summary>The record.</summary>
    /// <exception cref="FactException">The document is not valid; the exception carries the issues.</exception>
    public T Value => _value ?? throw new FactException(Issues);

    /// <summary>Everything that was found, in the order of the document.</summary>
    public FactList<FactIssue> Issues { get; }

    /// <summary>The record, if the document is valid.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }

    /// <summary>For patterns: <c>result is ({ } report, _)</c>.</summary>
    public void Deconstruct(out T? value, out FactList<FactIssue> issues)
    {
        value = _value;
        issues = Issues;
    }

    /// <summary><c>valid</c>, or the issues one a line.</summary>
    public override string ToString() => Issues.IsEmpty ? IsValid ? "valid" : "no document" : string.Join('\n', Issues);

    JsonConverter IFactResult.CreateConverter() => new FactResultJsonConverter<T>();
}
