namespace FactKit;

/// <summary>What checking a record gave.</summary>
public sealed record ValidationReport
{
    internal static ValidationReport Valid { get; } = new(default(FactList<FactIssue>));

    internal ValidationReport(FactList<FactIssue> issues) => Issues = issues;

    /// <summary>True when no issue is an error.</summary>
    public bool IsValid
    {
        get
        {
            foreach (var issue in Issues)
            {
                if (issue.Severity == FactSeverity.Error) return false;
            }
            return true;
        }
    }

    /// <summary>What was found, in the order of the schema's fields; references to keys that no object has come last. At most 100 are listed.</summary>
    public FactList<FactIssue> Issues { get; }

    /// <summary><c>valid</c>, or the issues one a line.</summary>
    public override string ToString() => Issues.IsEmpty ? "valid" : string.Join('\n', Issues);
}
