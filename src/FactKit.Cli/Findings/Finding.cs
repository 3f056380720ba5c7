namespace FactKit.Cli.Findings;

/// <summary>Something that a verb found in a file.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Code">FK and four digits of a schema, the code of an issue of a document, or the verb's own.</param>
/// <param name="Message">What was expected, what was found, how to mend it.</param>
sealed record Finding(Severity Severity, string Code, string Message)
{
    /// <summary>The file, as it is printed; null when the finding is of no file.</summary>
    public string? File { get; init; }

    /// <summary>From 1; 0 when not known.</summary>
    public int Line { get; init; }

    /// <summary>From 1, in UTF-16 code units; 0 when not known.</summary>
    public int Column { get; init; }

    /// <summary>How many UTF-16 code units of the line are meant; at least one is marked.</summary>
    public int Length { get; init; } = 1;

    /// <summary>The JSON Pointer of the value in its document.</summary>
    public string? Path { get; init; }

    /// <summary>The rule that was broken or is open.</summary>
    public string? RuleId { get; init; }

    /// <summary>The values that made it so.</summary>
    public string? Detail { get; init; }

    /// <summary>The JSON Pointers that make a rule undetermined.</summary>
    public IReadOnlyList<string> Causes { get; init; } = [];

    /// <summary>Lines under the excerpt: how to mend it, where to read more.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where there are many of a kind: how people read them, a line each under what they have in common. Programs read the finding itself.</summary>
    public BriefFinding? Brief { get; init; }

    /// <summary>The page that explains the code.</summary>
    public string? HelpUri { get; init; }

    /// <summary>The line of the file, without its end; null when it is not shown.</summary>
    public string? SourceLine { get; init; }
}

/// <summary>A finding that is a line among others.</summary>
/// <param name="Group">What those next to each other have in common.</param>
/// <param name="Line">What this one says.</param>
sealed record BriefFinding(string Group, string Line);

/// <summary>How bad a finding is.</summary>
enum Severity { Info, Warning, Error }
