namespace FactKit;

/// <summary>A document or record is not valid, and its value was asked for or it was to be written.</summary>
public sealed class FactException : Exception
{
    /// <summary>An exception that carries the issues; its message lists them, one a line.</summary>
    public FactException(FactList<FactIssue> issues)
        : base(issues.IsEmpty ? "There is no document: the result was never filled by a read." : string.Join('\n', issues)) => Issues = issues;

    /// <summary>What is wrong.</summary>
    public FactList<FactIssue> Issues { get; }
}
