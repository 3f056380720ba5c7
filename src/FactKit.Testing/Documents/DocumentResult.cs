namespace FactKit.Testing;

/// <summary>What became of a document that a <see cref="DocumentType"/> read.</summary>
public abstract class DocumentResult
{
    private protected DocumentResult()
    {
    }

    /// <summary>True when no issue is an error.</summary>
    public abstract bool IsValid { get; }

    /// <summary>Everything that was found, in order of position.</summary>
    public abstract FactList<FactIssue> Issues { get; }

    /// <summary>In a stream of documents, the line that it begins on, from 1; else null.</summary>
    public abstract long? Line { get; }

    /// <summary>In a stream of documents, the byte that it begins at, from 0; else null.</summary>
    public abstract long? Offset { get; }

    /// <summary>In a stream of documents, its length in bytes; else null.</summary>
    public abstract long? Length { get; }

    /// <summary>The record.</summary>
    /// <exception cref="FactException">The document is not valid; the exception has the issues.</exception>
    public abstract object Value { get; }

    /// <summary>The record as canonical UTF-8 JSON.</summary>
    /// <exception cref="FactException">The document is not valid; the exception has the issues.</exception>
    public abstract byte[] ToJson();

    /// <summary>Checks the evidence of the document against the article that it was encoded from.</summary>
    /// <exception cref="FactException">The document is not valid; the exception has the issues.</exception>
    public abstract GroundingReport Ground(Article article);

    /// <summary>The issues, one a line.</summary>
    public override string ToString() => string.Join('\n', Issues);
}

/// <summary>The result of a document of a certain type.</summary>
sealed class DocumentResultOf<T>(FactResult<T> result) : DocumentResult
    where T : class, IFact<T>
{
    public override bool IsValid => result.IsValid;

    public override FactList<FactIssue> Issues => result.Issues;

    public override long? Line => result.Line;

    public override long? Offset => result.Offset;

    public override long? Length => result.Length;

    public override object Value => result.Value;

    public override byte[] ToJson() => result.Value.ToJson();

    public override GroundingReport Ground(Article article) => result.Value.Ground(article);
}
