namespace FactKit.Cli.Findings;

/// <summary>How many findings of each severity there were.</summary>
sealed class Tally
{
    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    public void Add(Severity severity)
    {
        switch (severity)
        {
            case Severity.Error: Errors++; break;
            case Severity.Warning: Warnings++; break;
            default: Infos++; break;
        }
    }

    /// <summary>As a person would say it: <c>2 errors, 1 warning</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        if (Errors > 0) parts.Add(Count.Of(Errors, "error"));
        if (Warnings > 0) parts.Add(Count.Of(Warnings, "warning"));
        if (Infos > 0) parts.Add(Count.Of(Infos, "info"));
        return parts.Count == 0 ? "no findings" : string.Join(", ", parts);
    }
}
