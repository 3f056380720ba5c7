using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FactKit.Generated;

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

    internal FactResult(T? value, FactList<FactIssue> issues)
    {
        _value = value;
        Issues = issues;
    }

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
